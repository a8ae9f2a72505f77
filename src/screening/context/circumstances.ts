import { type PhraseHit } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { isPast } from './past.js';
import { isInnerVoice, isQuoted } from './quotation.js';
import {
  isWritersClause,
  sharesClause,
  standsBefore,
  standsNear,
  turnsToWriter,
  type Test,
} from './surroundings.js';

/**
 * Circumstances in which words do not mean what they say. Each is told from cues in the language packs
 * (`cue.*` rows), never by a rule of its own.
 */
export type Circumstance =
  | 'negated'
  | 'denied'
  | 'past'
  | 'disclosed'
  | 'demanded'
  | 'inner_voice'
  | 'of_oneself'
  | 'quoted'
  | 'idiom'
  | 'explained'
  | 'other'
  | 'general';

/** "not", "never", "no longer" at most this many words before, in the same clause. */
const NEGATION_REACH = 3;
/** "my brother", "she" at most this many words before, in the same clause. */
const SUBJECT_REACH = 3;
/** "keeps asking me to" at most this many words before, in the same clause. */
const DEMAND_REACH = 2;

/** "you are not …", "never hit me": the words are part of a saying that denies them. */
export const isDenied: Test = (text, hit) => text.cues('cue.denial', hit).touches(hit);

/** "i am not going to …": a denial close before the words, in the same clause, or one that holds them. */
export const isNegated: Test = (text, hit) =>
  isDenied(text, hit) ||
  standsBefore(text, { cue: 'cue.negation', reach: NEGATION_REACH }, hit).some(
    (denial) => !turnsToWriter(text, denial, hit),
  );

/**
 * "… years ago, and today I told somebody": an old hurt that is being told. The "today" is the telling's, so it
 * does not bring the hurt back to now; "he is back" does.
 */
export const isDisclosed: Test = (text, hit) =>
  standsNear(text, 'cue.past', hit).length > 0 &&
  standsNear(text, 'cue.disclosure', hit).length > 0 &&
  standsNear(text, 'cue.goes_on', hit).length === 0;

/** "he keeps asking me to …": what somebody wants of the writer. */
export const isDemanded: Test = (text, hit) =>
  standsBefore(text, { cue: 'cue.demanded', reach: DEMAND_REACH }, hit).length > 0;

/** "what a loser i am", "i cannot stop crying": hard on oneself. */
export const isOfOneself: Test = (text, hit) => text.cues('cue.of_oneself', hit).touches(hit);

/** "dying for a coffee": the words are part of a figure of speech. */
export const isIdiom: Test = (text, hit) => text.cues('cue.idiom', hit).touches(hit);

/** "tonight's the night … first date": the text names a plain reason, anywhere in it. */
export const isExplained: Test = (text, { language }) =>
  text.hits('quiet.explained').some((reason) => reason.language === language);

/** "my brother wanted to …": somebody else is the subject; in "he knows I want to …" the writer is. */
export const isAboutOther: Test = (text, hit) =>
  standsBefore(text, { cue: 'cue.other', reach: SUBJECT_REACH }, hit).some(
    ({ to }) => !text.cues('cue.i', hit).touches({ from: to, to: hit.to }),
  );

/**
 * Talk about the subject: prevention, a film, the news, a rule of the house. Not so in "we watched a film and I
 * want to …" nor "this song is on, I want to …": there the writer speaks of something else.
 */
export const isGeneral: Test = (text, hit) =>
  standsNear(text, 'cue.general', hit).some(
    (topic) =>
      !turnsToWriter(text, topic, hit) &&
      (sharesClause(text, topic, hit) || !isWritersClause(text, hit)),
  );

const TESTS: Readonly<Record<Circumstance, Test>> = {
  negated: isNegated,
  denied: isDenied,
  past: isPast,
  disclosed: isDisclosed,
  demanded: isDemanded,
  inner_voice: isInnerVoice,
  of_oneself: isOfOneself,
  quoted: isQuoted,
  idiom: isIdiom,
  explained: isExplained,
  other: isAboutOther,
  general: isGeneral,
};

/** True when one of these circumstances takes the weight from the words. */
export function isUnder(
  circumstances: readonly Circumstance[],
  text: ScreenedText,
  hit: PhraseHit,
): boolean {
  return circumstances.some((circumstance) => TESTS[circumstance](text, hit));
}
