/** What a report of an ordinary persona weighs; automatic hiding adds up these. */
const FULL = 1;
const LESS = 0.5;
const LITTLE = 0.25;

/** After this many reports in a row in which nothing was found, a persona's next ones weigh less. */
export const OUTCOMES_LOOKED_AT = 10;

/** Pure. @param outcomes of the persona's last reports, newest first */
export function reportWeight(isFresh: boolean, outcomes: readonly { cleared: boolean }[]): number {
  const isUnreliable =
    outcomes.length >= OUTCOMES_LOOKED_AT && outcomes.every(({ cleared }) => cleared);
  if (isFresh && isUnreliable) return LITTLE;
  return isFresh || isUnreliable ? LESS : FULL;
}
