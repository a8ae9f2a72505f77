import { wordForms } from './word-forms.js';

const KNOWN = new Set(['kill', 'killed', 'so', 'good', 'want', 'yourself', 'hate', 'to']);
const formsOf = (word: string, latinText = true) => wordForms(word, latinText, KNOWN);

describe('what a word may stand for', () => {
  it.each([
    ['itself', 'kill', 'kill'],
    ['leet', 'k1ll', 'kill'],
    ['leet with symbols', '$t@b', 'stab'],
    ['leet with a spoken digit', '4ever', 'forever'],
    ['drawn-out letters', 'sooooo', 'so'],
    ['drawn-out double letters', 'gooood', 'good'],
    ['a masked letter', 's*icide', 'suicide'],
    ['several masked letters', 'f**k', 'fuck'],
    ['a chat spelling', 'tmrw', 'tomorrow'],
    ['a slip', 'suiicde', 'suicide'],
    ['a missing letter', 'hopless', 'hopeless'],
    ['Cyrillic look-alikes', 'кіll', 'kill'],
    ['Greek look-alikes', 'κιll', 'kill'],
    ['small capitals', 'ᴋɪʟʟ', 'kill'],
    ['underscores', 'st_upid', 'stupid'],
  ])('is found for %s', (_, word, meant) => {
    expect(formsOf(word)).toContain(meant);
    expect(formsOf(word)[0]).toBe(word);
  });

  it.each([['50mg'], ['2024'], ['100k'], ['25th'], ['3x']])('is nothing else for %s', (word) => {
    expect(formsOf(word)).toEqual([word]);
  });

  it('is no slip when the word itself is known', () => {
    expect(formsOf('yourself')).toEqual(['yourself']);
  });

  it('is no imitation in a text of its own script', () => {
    expect(formsOf('сосе', true)).toContain('coce');
    expect(formsOf('сосе', false)).toEqual(['сосе']);
  });
});
