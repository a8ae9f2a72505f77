import { wrap } from './wrap.js';

describe('wrap', () => {
  it('breaks between words, and no line is longer than asked', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('fills a line to the last column', () => {
    expect(wrap('one two', 7)).toEqual(['one two']);
  });

  it('leaves a word that is too long whole', () => {
    expect(wrap('a https://long.example/path b', 10)).toEqual([
      'a',
      'https://long.example/path',
      'b',
    ]);
  });

  it('keeps the breaks of the text', () => {
    expect(wrap('one\ntwo', 20)).toEqual(['one', 'two']);
  });
});
