import { describe, expect, it } from '@jest/globals';
import { LabelledFileError, parseLabelled } from './parse-labelled.js';

const LINE = {
  id: 'x1',
  text: 'a good day',
  lang: 'en',
  level: 'GREEN',
  hold: false,
  signals: ['none'],
  why: 'ordinary',
};
const GOOD = JSON.stringify(LINE);

function parse(...lines: string[]) {
  return parseLabelled('set.jsonl', lines.join('\n'));
}

describe('parseLabelled', () => {
  it('reads one object a line, with Windows line ends, and leaves empty lines out', () => {
    expect(parse(`${GOOD}\r`, '', GOOD, '')).toEqual([LINE, LINE]);
  });

  it('does without a reason', () => {
    const { id, text, lang, level, hold, signals } = LINE;
    const bare = { id, text, lang, level, hold, signals };
    expect(parse(JSON.stringify(bare))).toEqual([bare]);
  });

  it('names file and line of what it cannot read', () => {
    expect(() => parse(GOOD, '', '{"id": ')).toThrow('set.jsonl, line 3: is not a JSON object.');
    expect(() => parse('[1]')).toThrow('set.jsonl, line 1: is not a JSON object.');
  });

  it.each([
    [{ part: 'explicit' }, 'has an unknown field "part"'],
    [{ toString: 1 }, 'has an unknown field "toString"'],
    [{ text: undefined }, 'lacks the field "text"'],
    [{ level: 'YELLOW' }, 'has a field "level" that is not one of GREEN, AMBER, RED, CRISIS'],
    [{ hold: 'no' }, 'has a field "hold" that is not true or false'],
    [{ signals: ['low_mood'] }, 'has a field "signals" that is not a list of known signals'],
    [{ signals: [] }, 'has a field "signals" that is not a list of known signals'],
    [{ id: '' }, 'has a field "id" that is not a text'],
  ])('refuses a line with %j', (change, message) => {
    const line = JSON.stringify({ ...LINE, ...change });
    expect(() => parse(GOOD, line)).toThrow(`set.jsonl, line 2: ${message}`);
  });

  it('refuses a file without lines', () => {
    expect(() => parse('', ' ')).toThrow(LabelledFileError);
  });
});
