import fc from 'fast-check';
import { ownSentences } from './sentences.js';

const textsOf = (draft: string): string[] => ownSentences(draft).map(({ text }) => text.trim());

describe('ownSentences', () => {
  it('cuts at full stops, question marks and line ends', () => {
    expect(textsOf('One. Two?! Three\nfour…')).toEqual(['One.', 'Two?!', 'Three', 'four…']);
  });

  it('knows which sentence asks', () => {
    expect(ownSentences('Yes. Why? No!').map(({ asks }) => asks)).toEqual([false, true, false]);
  });

  it.each(['“you should”', '"you should"', '„you should“', '«you should»'])(
    'leaves out what is quoted in %s',
    (quotation) => {
      expect(textsOf(`He wrote ${quotation} again.`).join()).not.toContain('should');
    },
  );

  it('leaves out lines quoted from another post', () => {
    expect(textsOf('> you should\nNo.')).toEqual(['No.']);
  });

  it('does not take an apostrophe for a quotation mark', () => {
    expect(textsOf("I can't, and you can’t.")).toEqual(["I can't, and you can't."]);
  });

  it('keeps every character in its place', () => {
    const draft = fc.string({
      unit: fc.constantFrom(...'"“”„«»>\n.?’aé🦉\ud800'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(draft, (text) => {
        for (const { text: own, start } of ownSentences(text)) {
          const original = text.slice(start, start + own.length);
          for (let at = 0; at < own.length; at += 1) {
            expect([original[at], ' ', "'"]).toContain(own[at]);
          }
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
