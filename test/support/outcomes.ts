import { describe, expect, it } from '@jest/globals';
import { screen } from '../../src/screening/screening.js';

/** Levels, and HELD for what is kept back whatever its level. */
export type Outcome = 'CRISIS' | 'RED' | 'AMBER' | 'GREEN' | 'HELD';

function outcomeOf(text: string): string {
  // The clock stands still: a busy machine must not change a verdict.
  const { hold, level } = screen(text, { nowMs: () => 0 });
  return hold ? 'HELD' : level;
}

/**
 * Says of every text, one a line under its outcome, that screening judges it so.
 *
 * @param texts what they are: "a German text"
 */
export function describeOutcomes(
  texts: string,
  expected: Readonly<Partial<Record<Outcome, string>>>,
): void {
  describe.each(Object.entries(expected))(`${texts} that is %s`, (outcome, lines) => {
    it.each(lines.trim().split(/\n\s*/))('is judged so: %s', (text) => {
      expect(outcomeOf(text)).toBe(outcome);
    });
  });
}
