import { Filter } from 'bad-words';
import { isUnder } from '../context/circumstances.js';
import { type PhraseHit } from '../matching/match.js';
import { type Finding, type Phase } from '../phase.js';
import { type ScreenedText } from '../screened-text.js';

/** Of the list's words, those that people in pain say of bodies, lives and feelings: no insults by themselves. */
const ORDINARY: ReadonlySet<string> = new Set(
  `anal anus bloody boob boobs breasts butt breast crap damn dick gay god hell homo lesbian lesbians masturbate
   orgasm orgasms penis pee poop porn pussy queer rape rectum sadist screw screwing screwed semen sex sexual
   testicle testicles vagina vulva willy xxx`.split(/\s+/),
);

/**
 * The library's list, English only, looked up word by word: its own check takes milliseconds to seconds for a long text, finds
 * few insults, and does not know who is sworn at (docs/decisions/0004-screening.md).
 */
const WORDS: ReadonlySet<string> = new Set(
  new Filter().list.map((word) => word.toLowerCase()).filter((word) => !ORDINARY.has(word)),
);

const YOU: ReadonlySet<string> = new Set(
  'you u ur your youre yours ya ye yous youve youd youll yourself'.split(' '),
);
/** Such a word at most this many words before, in the same clause. */
const REACH = 3;

/** Swearing at somebody. One signal that a person should look; it holds nothing by itself. */
export const profanityPhase: Phase = {
  name: 'profanity',
  run: (text) =>
    text.guessedLanguages.some(({ language }) => language === 'en') ? aimed(text) : [],
};

function aimed(text: ScreenedText): Finding[] {
  return text
    .placesOf((forms) => forms.some((form) => WORDS.has(form)))
    .map((at): PhraseHit => ({
      name: 'profanity',
      language: 'en',
      from: at,
      to: at + 1,
    }))
    .filter((hit) => isAimed(text, hit))
    .filter((hit) => !isUnder(['quoted', 'inner_voice', 'past', 'negated', 'idiom'], text, hit))
    .map((hit) => ({
      rule: 'profanity.aimed',
      kind: 'profanity' as const,
      level: 'AMBER' as const,
      reason: 'Swears at somebody.',
      span: text.span(hit),
    }));
}

/** "you …", or "… you", in English: the words of the list are common ones in other languages. */
function isAimed(text: ScreenedText, hit: PhraseHit): boolean {
  const clause = text.tokens[hit.from]?.clause;
  for (let at = hit.from - 1; at >= hit.from - 1 - REACH; at -= 1)
    if (text.tokens[at]?.clause === clause && saysYou(text, at)) return true;
  return saysYou(text, hit.to);
}

function saysYou(text: ScreenedText, at: number): boolean {
  return text.formsAt(at).some((form) => YOU.has(form));
}
