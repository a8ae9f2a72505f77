import { describe, expect, it } from '@jest/globals';
import { toVerdict } from '../to-verdict.js';
import { type Verdict } from '../verdict.js';
import { inWords } from './in-words.js';
import { type LabelledLine } from './labelled-line.js';
import { measure } from './measured.js';

const CRY: LabelledLine = {
  id: 'a1',
  text: 'my head is a flat grey field',
  lang: 'en',
  level: 'AMBER',
  hold: false,
  signals: ['none'],
};
const CALM: LabelledLine = { ...CRY, id: 'a2', text: 'ein guter Tag', lang: 'de', level: 'GREEN' };
const FILES = [
  { file: 'one.jsonl', lines: [CRY] },
  { file: 'two.jsonl', lines: [CALM] },
];

/** Holds the first text for an insult it does not contain; also finds a kind that has no label. */
function wrongJudge(text: string): Verdict {
  if (text !== CRY.text) return toVerdict([]);
  const insult = {
    rule: 'abuse.insult',
    kind: 'abuse_of_member',
    level: 'RED',
    reason: '',
  } as const;
  const low = { rule: 'low_mood.low', kind: 'low_mood', level: 'AMBER', reason: '' } as const;
  return toVerdict([insult, low]);
}

const measured = measure(FILES, wrongJudge);

describe('measure', () => {
  it('lists a miss with what was expected, what came out, and by which rules', () => {
    expect(measured.misses).toEqual([
      {
        file: 'one.jsonl',
        id: 'a1',
        lang: 'en',
        wrong: ['level', 'hold', 'signals'],
        expected: { level: 'AMBER', hold: false, signals: ['none'] },
        got: { level: 'RED', hold: true, signals: ['abuse_of_member'] },
        rules: ['abuse.insult', 'low_mood.low'],
        text: CRY.text,
      },
    ]);
  });

  it('lists a cry for help that was held once more by itself', () => {
    expect(measured.wrongHolds.map(({ id }) => id)).toEqual(['a1']);
  });

  it('counts a kind without a label as no signal', () => {
    const low = { rule: 'low_mood.low', kind: 'low_mood', level: 'AMBER', reason: '' } as const;
    expect(measure(FILES.slice(0, 1), () => toVerdict([low])).misses).toEqual([]);
  });

  it('measures all files together and each language by itself', () => {
    expect(measured.figures.lines).toBe(2);
    expect(Object.keys(measured.languages)).toEqual(['en', 'other', 'de']);
    expect(measured.languages.de?.accuracy).toMatchObject({ count: 1, of: 1 });
  });

  it('screens with the rules of the forum when no judge is given', () => {
    const urgent: LabelledLine = { ...CRY, text: 'i want to die', level: 'RED' };
    const { figures } = measure([{ file: 'one.jsonl', lines: [urgent] }]);
    expect(figures.urgent.recall).toMatchObject({ count: 1, of: 1 });
  });
});

describe('inWords', () => {
  it('writes every share with its counts, and a dash where nothing is counted', () => {
    const words = inWords(measured);
    expect(words).toMatch(
      /^accuracy of the level +0\.50 \(1\/2\) +0\.00 \(0\/1\) +1\.00 \(1\/1\)$/m,
    );
    expect(words).toMatch(/^CRISIS: recall +– \(0\/0\)/m);
  });

  it('counts the misses by what was missed', () => {
    expect(inWords(measured)).toContain('Misses (level 1, hold 1, signals 1; expected → got): 1');
  });

  it('writes a miss on one line, also when its text has several', () => {
    const lines = [{ ...CRY, text: 'one\ntwo', level: 'CRISIS' as const }];
    const words = inWords(measure([{ file: 'f', lines }], () => toVerdict([])));
    expect(words).toContain('a1 en [level] CRISIS none → GREEN none (no rule) "one\\ntwo"');
  });
});
