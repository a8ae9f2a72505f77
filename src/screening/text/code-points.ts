const CODE_POINTS = 0x110000;
const NO = 1;
const YES = 2;

/**
 * The same question about code points, each answered once: a text of twenty thousand characters asks about a few
 * dozen, and one `\p{…}` test takes longer than all else that is done with a character.
 */
export function askedOnce(question: (character: string) => boolean): (code: number) => boolean {
  // Pages of it that no text touches take no memory.
  const answers = new Uint8Array(CODE_POINTS);
  return (code) => {
    const known = answers[code];
    if (known) return known === YES;
    const answer = question(String.fromCodePoint(code));
    answers[code] = answer ? YES : NO;
    return answer;
  };
}

/** How many units of a string the code point takes. */
export function unitsOf(code: number): 1 | 2 {
  return code > 0xffff ? 2 : 1;
}
