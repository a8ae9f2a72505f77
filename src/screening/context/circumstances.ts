import { type PhraseHit } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { isQuoted } from './quotation.js';

/**
 * Circumstances in which words do not mean what they say. Each is told from cues in the language packs
 * (`cue.*` rows), never by a rule of its own.
 */
export type Circumstance = 'negated' | 'past' | 'quoted' | 'idiom' | 'other' | 'general';

type Test = (text: ScreenedText, hit: PhraseHit) => boolean;

/** "not", "never", "no longer" at most this many words before, in the same clause. */
const NEGATION_REACH = 3;
/** "my brother", "she" at most this many words before, in the same clause. */
const SUBJECT_REACH = 3;
/** "years ago", "prevention training" at most this many words before or behind, in the same sentence. */
const SETTING_REACH = 14;

/** A cue of this name that ends at most `reach` words before. */
interface Before {
  readonly cue: string;
  readonly reach: number;
}

function standsBefore(text: ScreenedText, { cue, reach }: Before, hit: PhraseHit): boolean {
  const clause = text.tokens[hit.from]?.clause;
  return text
    .cues(cue)
    .endingWithin(hit.from - reach, hit.from)
    .some(({ to }) => text.tokens[to - 1]?.clause === clause);
}

function standsNear(text: ScreenedText, cue: string, hit: PhraseHit): boolean {
  const sentence = text.tokens[hit.from]?.sentence;
  return text
    .cues(cue)
    .endingWithin(hit.from - SETTING_REACH, hit.to + SETTING_REACH)
    .some(({ from }) => text.tokens[from]?.sentence === sentence);
}

/** "i am not going to …": a denial close before the words, in the same clause. */
export const isNegated: Test = (text, hit) =>
  standsBefore(text, { cue: 'cue.negation', reach: NEGATION_REACH }, hit);

/** "used to", "years ago", in the same sentence, unless "again" or "tonight" brings it back to now. */
export const isPast: Test = (text, hit) =>
  standsNear(text, 'cue.past', hit) && !standsNear(text, 'cue.now', hit);

/** "dying for a coffee": the words are part of a figure of speech. */
export const isIdiom: Test = (text, hit) => text.cues('cue.idiom').touches(hit);

/** "my brother wanted to …": somebody else is the subject. */
export const isAboutOther: Test = (text, hit) =>
  standsBefore(text, { cue: 'cue.other', reach: SUBJECT_REACH }, hit);

/** Talk about the subject: prevention, a film, the news, a rule of the house. */
export const isGeneral: Test = (text, hit) => standsNear(text, 'cue.general', hit);

const TESTS: Readonly<Record<Circumstance, Test>> = {
  negated: isNegated,
  past: isPast,
  quoted: isQuoted,
  idiom: isIdiom,
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
