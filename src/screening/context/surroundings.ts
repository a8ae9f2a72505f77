import { type PhraseHit } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';

/** One question about the surroundings of words found. */
export type Test = (text: ScreenedText, hit: PhraseHit) => boolean;

/** "years ago", "prevention training" at most this many words before or behind, in the same sentence. */
const SETTING_REACH = 14;

/** A cue of this name that ends at most `reach` words before. */
interface Before {
  readonly cue: string;
  readonly reach: number;
}

/** Cues that end shortly before the words, in their clause. */
export function standsBefore(
  text: ScreenedText,
  { cue, reach }: Before,
  hit: PhraseHit,
): PhraseHit[] {
  const clause = text.tokens[hit.from]?.clause;
  return text
    .cues(cue, hit)
    .endingWithin(hit.from - reach, hit.from)
    .filter(({ to }) => text.tokens[to - 1]?.clause === clause);
}

/** Cues around the words, in their sentence. */
export function standsNear(text: ScreenedText, cue: string, hit: PhraseHit): PhraseHit[] {
  const sentence = text.tokens[hit.from]?.sentence;
  return text
    .cues(cue, hit)
    .endingWithin(hit.from - SETTING_REACH, hit.to + SETTING_REACH)
    .filter(({ from }) => text.tokens[from]?.sentence === sentence);
}

/** True when the cue stands in the clause in which the words begin. */
export function sharesClause(text: ScreenedText, cue: PhraseHit, hit: PhraseHit): boolean {
  return text.tokens[cue.from]?.clause === text.tokens[hit.from]?.clause;
}

/** "… but I …", "… and I …": between a cue and the words behind it a new statement of the writer begins. */
export function turnsToWriter(text: ScreenedText, cue: PhraseHit, hit: PhraseHit): boolean {
  return text
    .cues('cue.own_words', hit)
    .endingWithin(cue.to + 2, hit.to)
    .some(({ from }) => from >= cue.to);
}

/** How far back in the clause the "i" is looked for. */
const SUBJECT_REACH = 6;

/** True when the clause of the words says "i", in them or before them. */
export function isWritersClause(text: ScreenedText, hit: PhraseHit): boolean {
  return (
    text.cues('cue.i', hit).touches(hit) ||
    standsBefore(text, { cue: 'cue.i', reach: SUBJECT_REACH }, hit).length > 0
  );
}
