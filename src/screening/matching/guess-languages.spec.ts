import { COMPILED_LANGUAGES } from '../data/compiled-languages.js';
import { ScreenedText } from '../screened-text.js';

const languagesOf = (text: string) =>
  new ScreenedText(text, COMPILED_LANGUAGES).guessedLanguages.map(({ language }) => language);

const ENGLISH = `I went back to the pottery class this week, which is a big thing for me after the winter we had.
  My sister drove, we talked about her garden, and nobody asked how I was sleeping.`;

describe('the languages of a text', () => {
  it.each([
    ['en', ENGLISH],
    [
      'de',
      'Ich bin heute nicht zur Arbeit gegangen, weil mir alles zu viel war und ich nur weine.',
    ],
    ['pl', 'Nie jest mi dzisiaj za dobrze, ale byłam na spacerze i to mi pomogło, bo było ciepło.'],
    ['ja', '今日は妹と市場に行って、それから家に帰りました。'],
  ])('include %s', (language, text) => {
    expect(languagesOf(text)).toContain(language);
  });

  it('are few for a text that is plainly in one', () => {
    expect(languagesOf(ENGLISH)).toEqual(['en']);
  });

  it('are all of the script for a text too short to tell', () => {
    expect(languagesOf('ok')).toHaveLength(9);
  });

  it('are known by disguised words too', () => {
    expect(languagesOf('th1s 1s n0t wh@t y0u w4nt t0 h3ar fr0m m3, 1s 1t')).toEqual(['en']);
  });

  it.each([
    ['de', 'Ich will nicht mehr leben.'],
    ['es', 'Ya no quiero vivir.'],
    ['fr', "Je ne veux plus être là, c'est trop dur."],
    ['pl', 'Nie chcę już żyć.'],
    ['tr', 'Artık yaşamak istemiyorum ben.'],
    ['ar', 'لا أريد أن أعيش'],
  ])('include %s where a long English text ends with one sentence of it', (language, sentence) => {
    expect(languagesOf(`${ENGLISH} ${ENGLISH} ${sentence}`)).toEqual(['en', language]);
  });
});
