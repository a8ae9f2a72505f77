import { createScreening } from '../screening.js';
import { linksPhase } from './links.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([linksPhase], { budgetMs: Infinity });

const LINKS = [
  ['look at example.org', 'example.org'],
  ['https://www.example.com/page helped me', 'www.example.com'],
  ['it is on forum dot example dot org', 'forum dot example dot org'],
  ['see example (dot) net for more', 'example (dot) net'],
  ['ｅｘａｍｐｌｅ.com has a list', 'ｅｘａｍｐｌｅ.com'],
] as const;

describe('web addresses', () => {
  it.each(LINKS)('are found in "%s"', (text, address) => {
    const { signals, hold, level } = judge(text);
    expect(signals.map(({ rule }) => rule)).toEqual(['link.web']);
    const { start, end } = signals[0]!.span!;
    expect(text.slice(start, end)).toBe(address);
    expect({ hold, level }).toEqual({ hold: false, level: 'GREEN' });
  });

  it.each([
    ['I slept well. It was nice'],
    ['at 7.30 in the morning'],
    ['e.g. a walk'],
    ['the point in the end is to breathe'],
    ['what is the point to me, it is rest'],
    ['so tired...me too'],
    ['version 2.0 of me'],
  ])('are not found in "%s"', (text) => {
    expect(judge(text).signals).toEqual([]);
  });

  it('leave mail addresses to the contact phase', () => {
    expect(judge('owl@example.org').signals).toEqual([]);
  });
});
