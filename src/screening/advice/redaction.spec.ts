import fc from 'fast-check';
import { type PersonalDetail } from './draft-hint.js';
import { redact } from './redaction.js';

const found = (text: string, words: string, kind = 'phone'): PersonalDetail => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind };
};

describe('redact', () => {
  it('puts a word in brackets where the detail was', () => {
    const text = 'Call me on 07700 900123 tonight.';
    expect(redact(text, [found(text, '07700 900123')])).toBe('Call me on [phone number] tonight.');
  });

  it('takes several details in any order', () => {
    const text = 'I am sam@mail.example or @sam_w on there';
    const details = [found(text, '@sam_w', 'handle'), found(text, 'sam@mail.example', 'email')];
    expect(redact(text, details)).toBe('I am [e-mail address] or [account name] on there');
  });

  it('makes one of details that overlap', () => {
    const text = 'Write to sam@mail.example/home';
    const details = [
      found(text, 'sam@mail.example', 'email'),
      found(text, 'mail.example/home', 'link'),
    ];
    expect(redact(text, details)).toBe('Write to [personal detail]');
  });

  it('keeps the kind of the outer of two nested details', () => {
    const text = 'See https://mail.example now';
    const details = [
      found(text, 'mail.example', 'email'),
      found(text, 'https://mail.example', 'link'),
    ];
    expect(redact(text, details)).toBe('See [link] now');
  });

  it('knows a word for every kind, also one it was never told of', () => {
    expect(redact('12', [{ start: 0, end: 2, kind: 'shoe-size' }])).toBe('[personal detail]');
    expect(redact('12', [{ start: 0, end: 2, kind: 'constructor' }])).toBe('[personal detail]');
  });

  it('never leaves half of a character', () => {
    expect(redact('a🦉b', [{ start: 2, end: 4, kind: 'link' }])).toBe('a[link]');
    expect(redact('a🦉b', [{ start: 0, end: 2, kind: 'link' }])).toBe('[link]b');
  });

  it('leaves a text without details, or with empty ones, as it is', () => {
    expect(redact('Hello', [])).toBe('Hello');
    expect(redact('Hello', [{ start: 2, end: 2, kind: 'link' }])).toBe('Hello');
    expect(redact('Hello', [{ start: 9, end: 12, kind: 'link' }])).toBe('Hello');
  });

  it('never shows a character of a detail, whatever the ranges', () => {
    const ranges = fc.array(
      fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(ranges, (given) => {
        const text = Array.from({ length: 30 }, (_, index) =>
          String.fromCodePoint(0x4e00 + index),
        ).join('');
        const shown = redact(
          text,
          given.map((range) => ({ ...range, kind: 'phone' })),
        );
        for (const [index, letter] of Array.from(text).entries()) {
          const hidden = given.some(({ start, end }) => start <= index && index < end);
          expect(shown.includes(letter)).toBe(!hidden);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
