import { COMPILED_LANGUAGES } from '../data/languages.js';
import { ScreenedText } from '../screened-text.js';
import { isUnder, type Circumstance } from './circumstances.js';

/** The circumstances of the first words of `text` that read `words`, as if a rule had found them. */
function circumstancesOf(words: string, text: string): Circumstance[] {
  const screened = new ScreenedText(text, COMPILED_LANGUAGES);
  const start = text.indexOf(words);
  const from = screened.tokens.findIndex((token) => token.start >= start);
  const to = screened.tokens.findIndex((token) => token.end >= start + words.length) + 1;
  const hit = { name: 'test.rule', language: 'en' as const, from, to };
  return ALL.filter((circumstance) => isUnder([circumstance], screened, hit));
}

const ALL: readonly Circumstance[] = [
  'negated',
  'denied',
  'past',
  'disclosed',
  'demanded',
  'inner_voice',
  'of_oneself',
  'quoted',
  'idiom',
  'explained',
  'other',
  'general',
];

const UNDER: readonly (readonly [Circumstance, string, string])[] = [
  ['negated', 'die', 'I do not want to die'],
  ['negated', 'kill myself', 'never going to kill myself'],
  ['negated', 'pathetic', 'you are not pathetic'],
  ['denied', 'hit me', 'my husband never hit me'],
  ['denied', 'kill yourself', 'please dont kill yourself'],
  ['past', 'wanted to die', 'years ago I wanted to die'],
  ['past', 'wanted to die', 'I wanted to die when I was fifteen'],
  ['past', 'cut myself', 'years ago I cut myself, now I paint'],
  ['past', 'was suicidal', 'I was suicidal for most of my twenties'],
  ['past', 'wanted to die', 'a year ago tonight I wanted to die'],
  ['past', 'was suicidal', 'I was suicidal years ago and now I run a group'],
  ['disclosed', 'was raped', 'I was raped years ago and today I told my mum'],
  ['demanded', 'send nudes', 'he keeps asking me to send nudes'],
  ['inner_voice', 'worthless', 'my anxiety tells me I am worthless'],
  ['of_oneself', 'a loser', 'what a loser I am'],
  ['quoted', 'worthless', 'he called me worthless'],
  ['quoted', 'you are pathetic', 'she wrote "you are pathetic" below it'],
  ['idiom', 'dying for', 'I am dying for a coffee'],
  ['idiom', 'killing', 'my feet are killing me lol'],
  ['explained', 'the night', 'tonight is the night. first date in years'],
  ['other', 'do it tonight', 'you should do it tonight'],
  ['other', 'wants to die', 'my brother wants to die'],
  ['other', 'kill himself', 'he tried to kill himself'],
  ['general', 'suicide', 'we had a suicide awareness workshop'],
  ['general', 'kill himself', 'in the film he wants to kill himself'],
];

const NOT_UNDER: readonly (readonly [Circumstance, string, string])[] = [
  ['negated', 'want to die', 'I am not well, I want to die'],
  ['negated', 'want to die', 'I am not suicidal but I want to die'],
  ['negated', 'want to die', 'it is not the rain that makes me want to die'],
  ['past', 'want to die', 'years ago I was strong, now I want to die'],
  ['past', 'want to die', 'I used to fight it and tonight I want to die'],
  ['past', 'cut myself', 'years ago I cut myself, and last night again'],
  ['past', 'was suicidal', 'I was suicidal years ago and now I am again'],
  ['disclosed', 'was raped', 'I was raped last night and told my mum'],
  ['disclosed', 'was raped', 'I was raped years ago, today I told mum that he is back'],
  ['demanded', 'send nudes', 'I asked nobody. send nudes'],
  ['inner_voice', 'worthless', 'I am worthless'],
  ['of_oneself', 'a loser', 'what a loser you are'],
  ['quoted', 'kill myself', 'my mum called me and I am going to kill myself'],
  ['quoted', 'want to die', 'my gp said it passes, I want to die'],
  ['quoted', 'want to die', 'my head keeps telling me that I want to die'],
  ['idiom', 'dying', 'I am dying'],
  ['explained', 'the night', 'tonight is the night'],
  ['other', 'want to die', 'he knows I want to die'],
  ['other', 'kill myself', 'she left and I will kill myself'],
  ['general', 'kill myself', 'I will kill myself'],
  ['general', 'want to die', 'we watched a film and I want to die'],
  ['general', 'want to die', 'this song is on repeat, I want to die'],
];

describe('circumstances', () => {
  it.each(UNDER)('%s takes the weight from "%s" in "%s"', (circumstance, words, text) => {
    expect(circumstancesOf(words, text)).toContain(circumstance);
  });

  it.each(NOT_UNDER)(
    '%s does not take the weight from "%s" in "%s"',
    (circumstance, words, text) => {
      expect(circumstancesOf(words, text)).not.toContain(circumstance);
    },
  );

  it('are none for plain words', () => {
    expect(circumstancesOf('want to die', 'I want to die')).toEqual([]);
  });
});
