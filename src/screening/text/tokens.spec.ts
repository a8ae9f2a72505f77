import { fold } from './fold.js';
import { tokenise } from './tokens.js';

const wordsIn = (text: string) => tokenise(fold(text)).map((token) => token.text);

describe('words', () => {
  it.each([
    ['plain words', 'I am here.', ['i', 'am', 'here']],
    ['apostrophes', "don't can’t it`s", ['dont', 'cant', 'its']],
    ['quotation marks', "'so' she said", ['so', 'she', 'said']],
    ['symbols for letters', '$uicide k!ll @ss', ['$uicide', 'k!ll', 'ss']],
    ['two symbols side by side', 'b@$tard f**k', ['b@$tard', 'f**k']],
    ['dollars at the end', 'hopele$$ now', ['hopele$$', 'now']],
    ['a second symbol after the first', '!d!ot !n$tant', ['!d!ot', '!n$tant']],
    ['an exclamation mark before a word', 'wow !nice', ['wow', 'nice']],
    ['money', '50$ or $20', ['50', 'or', '20']],
    ['words with stars between', 'kill**myself', ['kill', 'myself']],
    ['shouting', 'no!!stop', ['no', 'stop']],
    ['characters without blanks', '死にたい', ['死', 'に', 'た', 'い']],
    ['pictures', 'ok💛go', ['ok', '💛', 'go']],
    ['nothing', ' \n.,!', []],
  ])('are read from %s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('know their place in the original', () => {
    const text = '💛 Ｉ  do\u200bn’t';
    const places = tokenise(fold(text)).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['💛', 'Ｉ', 'do\u200bn’t']);
  });

  it.each([
    ['a full stop', 'one. two', [0, 1], [0, 1]],
    ['a comma', 'one, two', [0, 0], [0, 1]],
    ['dots that trail off', 'one... two', [0, 0], [0, 1]],
    ['a dot inside a name', 'example.com', [0, 0], [0, 0]],
    ['a time', '7:30', [0, 0], [0, 0]],
    ['an ideographic full stop', '今。日', [0, 1], [0, 1]],
  ])('count sentences and clauses across %s', (_, text, ...numbers) => {
    const tokens = tokenise(fold(text));
    expect([tokens.map(({ sentence }) => sentence), tokens.map(({ clause }) => clause)]).toEqual(
      numbers,
    );
  });
});
