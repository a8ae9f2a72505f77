import fc from 'fast-check';
import { fold } from './fold.js';

const RUNS = { seed: 20_261_125, numRuns: 500 } as const;
const anyUnits = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x200b, 0x301, 0xfe0f, 97)),
    {
      maxLength: 200,
    },
  )
  .map((units) => String.fromCharCode(...units));

describe('folding', () => {
  it.each([
    ['plain words', 'Hello World', 'hello world'],
    ['full width', 'ｋｉｌｌ', 'kill'],
    ['mathematical letters', '𝓴𝖎𝕝𝐥', 'kill'],
    ['circled letters', 'ⓚⓘⓛⓛ', 'kill'],
    ['invisible characters', 'k\u200bi\u2060l\ufeffl\u00ad', 'kill'],
    ['bidi controls', '\u202ekill\u202c', 'kill'],
    ['combining marks', 'k̷i̷l̷l̷', 'kill'],
    ['accents', 'Málaga naïve', 'malaga naive'],
    ['sharp s and ligatures', 'Straße Œuvre', 'strasse oeuvre'],
    ['Turkish dotless i', 'ışık', 'isik'],
    ['Arabic vowel signs', 'نمتُ جيّدًا', 'نمت جيدا'],
    ['Arabic-Indic digits', '٠١٢٣', '0123'],
    ['Devanagari digits', '४५६', '456'],
  ])('undoes %s', (_, original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  it('keeps Devanagari vowel signs and kana voicing, which are letters and no decoration', () => {
    expect(fold('की').text).not.toBe(fold('क').text);
    expect(fold('が').text).not.toBe(fold('か').text);
  });

  it('knows for each unit which part of the original it stands for', () => {
    const original = 'ａ\u200bb𝐜 e\u0301';
    const { text, starts, ends } = fold(original);
    expect(text).toBe('abc e');
    const parts = [...text].map((_, at) => original.slice(starts[at], ends[at]));
    expect(parts).toEqual(['ａ\u200b', 'b', '𝐜', ' ', 'e\u0301']);
  });

  it('gives places in order and inside the original, for any text', () => {
    fc.assert(
      fc.property(anyUnits, (original) => {
        const { text, starts, ends } = fold(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, at) => {
          expect(start).toBeLessThan(ends[at]!);
          expect(ends[at]).toBeLessThanOrEqual(original.length);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        });
      }),
      RUNS,
    );
  });

  it('is done after the first time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (original) => {
        const once = fold(original).text;
        expect(fold(once).text).toBe(once);
      }),
      RUNS,
    );
  });

  it('cuts a tower of marks short', () => {
    expect(fold(`a${'\u0bcd'.repeat(5000)}`).text.length).toBeLessThan(20);
  });
});
