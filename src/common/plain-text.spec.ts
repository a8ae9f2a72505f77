import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { IsPlainText, plainTextProblem } from './plain-text.js';

const of = (...codes: number[]): string => String.fromCodePoint(...codes);
const LINE = { max: 10 };
const LINES = { max: 10, lines: true };

class Rules {
  @IsPlainText({ max: 5, each: true })
  rules: unknown;

  constructor(rules: unknown) {
    this.rules = rules;
  }
}

describe('plainTextProblem', () => {
  it.each([
    ['letters', 'abc'],
    ['one sign', '?'],
    ['ten hearts', of(0x1f49b).repeat(10)],
    ['a family, joined', '👨‍👩‍👧'],
    ['a Persian word with a non-joiner', 'می‌روم'],
    ['a mark on its letter', `e${of(0x301)}`],
    ['spaces around', '  a  '],
  ])('takes %s', (_name, text) => {
    expect(plainTextProblem(text, LINE)).toBeNull();
  });

  it.each([
    ['nothing', '', 'empty'],
    ['spaces', '   ', 'empty'],
    ['zero-width characters', of(0x200b, 0x200c, 0x200d, 0xfeff, 0x2060), 'empty'],
    ['a lone mark', of(0x301), 'empty'],
    ['letters that print as nothing', of(0x115f, 0x1160, 0x3164, 0xffa0), 'empty'],
    ['a blank Braille cell', of(0x2800), 'empty'],
    ['half a pair', '\ud800', 'Unicode'],
    ['NUL', 'a\0', 'control'],
    ['DEL', `a${of(0x7f)}`, 'control'],
    ['a C1 control', `a${of(0x9b)}`, 'control'],
    ['a line break', 'a\nb', 'single line'],
    ['a tab', 'a\tb', 'single line'],
    ['a paragraph separator', `a${of(0x2029)}b`, 'single line'],
    ['eleven letters', 'a'.repeat(11), 'at most 10'],
    ['eleven hearts', of(0x1f49b).repeat(11), 'at most 10'],
  ])('refuses %s', (_name, text, problem) => {
    expect(plainTextProblem(text, LINE)).toContain(problem);
  });

  it('takes lines where they are allowed', () => {
    expect(plainTextProblem('a\r\n\tb', LINES)).toBeNull();
    expect(plainTextProblem('\r\n\t', LINES)).toContain('empty');
  });

  it('refuses what is no text', () => {
    for (const value of [undefined, null, 1, {}, ['a']])
      expect(plainTextProblem(value, LINE)).toBe('must be text');
  });

  it('never throws, and never takes a text that JSON or UTF-8 would change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        if (plainTextProblem(text, LINES) === null) expect(Buffer.from(text).toString()).toBe(text);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});

describe('IsPlainText', () => {
  it('looks at each text of a list, and says what is wrong with the first', () => {
    expect(validateSync(new Rules(['a', 'b']))).toEqual([]);
    const [error] = validateSync(new Rules(['a', 'bbbbbb']));
    expect(Object.values(error?.constraints ?? {})).toEqual(['must be at most 5 characters long']);
  });
});
