import fc from 'fast-check';
import { skeleton } from './look-alikes.js';

const same = (a: string, b: string): void => {
  expect(skeleton(a)).toBe(skeleton(b));
};

describe('skeleton', () => {
  it('folds case, spaces and punctuation away', () => {
    expect(skeleton('Quiet Heron')).toBe('quletheron');
    same('Quiet Heron', 'quiet-HERON!');
    same('ΣΔΦ', 'σδφ');
    same('Quiet Heron', 'Quiet\u00a0\u2009Heron 🦉');
  });

  it.each([
    ['Cyrillic', 'Ѕоft Неrоn', 'Soft Heron'],
    ['Greek capitals', 'ΗΕRΟΝ', 'HERON'],
    ['Greek small letters', 'ρατιο', 'patio'],
    ['Cherokee', 'ᏢᎪᎢᎥᎾ', 'PATIᎾ'],
    ['full width', 'Ｑｕｉｅｔ', 'Quiet'],
    ['mathematical bold', '𝐐𝐮𝐢𝐞𝐭', 'Quiet'],
    ['fraktur', '𝔔𝔲𝔦𝔢𝔱', 'Quiet'],
    ['circled', 'Ⓠⓤⓘⓔⓣ', 'Quiet'],
    ['white on black', '🅠🅤🅘🅔🅣', 'Quiet'],
    ['boxed', '🆀🆄🅸🅴🆃', 'Quiet'],
    ['flag letters', '🇶 🇺 🇮 🇪 🇹', 'Quiet'],
    ['Greek lunate sigma', 'ϲello', 'cello'],
    ['small capitals', 'ᴄᴏᴢʏ', 'cozy'],
    ['strokes', 'Ħøłđ', 'Hold'],
    ['ligatures', 'ﬁnch', 'finch'],
    ['sharp s', 'Moß', 'Moss'],
  ])('sees through %s', (_, disguised, plain) => {
    same(disguised, plain);
  });

  it.each([
    ['zero for o', 'Her0n', 'Heron'],
    ['one for l', '1ark', 'lark'],
    ['capital I for l', 'Iark', 'lark'],
    ['bar for l', '|ark', 'lark'],
    ['rn for m', 'rnoth', 'moth'],
    ['vv for w', 'Svvift', 'Swift'],
    ['Indic zero for o', 'Her०n', 'Heron'],
  ])('sees through %s', (_, disguised, plain) => {
    same(disguised, plain);
  });

  it('drops accents and whole piles of marks from Latin, Greek and Cyrillic letters', () => {
    same('Hérôn', 'Heron');
    same('H\u0353\u0324\u0316e\u0489ron', 'Heron');
  });

  it('drops what cannot be seen, wherever it stands', () => {
    same('He\u200bro\u00adn\ufeff', 'Heron');
    same('\u202eHe\u2060ron\u{e0041}', 'Heron');
    same('e\u200d\u0301', 'e');
  });

  it('keeps the vowel signs and voicing marks of other scripts apart', () => {
    expect(skeleton('की')).not.toBe(skeleton('कु'));
    expect(skeleton('か')).not.toBe(skeleton('が'));
    expect(skeleton('가')).not.toBe(skeleton('거'));
  });

  it('keeps different words and numbers different', () => {
    const words = ['Heron', 'Hero', 'Herons', 'Moth', 'Mother', 'Heron 2', 'Heron 3', 'Heron 22'];
    expect(new Set(words.map(skeleton)).size).toBe(words.length);
  });

  it('is empty for a text of nothing visible', () => {
    expect(skeleton(' \u200b\u3164… ')).toBe('');
  });

  it('leaves a skeleton as it is and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = skeleton(text);
        expect(skeleton(once)).toBe(once);
      }),
      { seed: 7, numRuns: 3_000 },
    );
  });

  it('does not see a zero-width character or a change of case in ASCII', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,40}$/), (text) => {
        expect(skeleton(text.split('').join('\u200c'))).toBe(skeleton(text));
        expect(skeleton(text.toUpperCase())).toBe(skeleton(text.toLowerCase()));
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });
});
