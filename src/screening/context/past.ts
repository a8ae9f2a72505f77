import { type PhraseHit } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { sharesClause, standsNear, turnsToWriter } from './surroundings.js';

/**
 * True for a word of now that only tells how things are after the past: "years ago I …, these days I bake". It
 * stands in another clause than the words, while the word of the past stands in theirs.
 */
function isAfterwards(text: ScreenedText, now: PhraseHit, hit: PhraseHit): boolean {
  if (!text.cues('cue.these_days', now).touches(now)) return false;
  // "… and now I bake" begins anew without a comma.
  return !sharesClause(text, now, hit) || turnsToWriter(text, hit, { ...now, to: now.to + 1 });
}

/** "a year ago tonight": the word of now belongs to the past. */
function isPartOf(now: PhraseHit, past: PhraseHit): boolean {
  return past.from <= now.from && now.to <= past.to;
}

/** "used to", "years ago", in the same sentence, unless "again" or "tonight" brings it back to now. */
export function isPast(text: ScreenedText, hit: PhraseHit): boolean {
  const past = standsNear(text, 'cue.past', hit);
  if (past.length === 0) return false;
  const pastHere = past.some((cue) => sharesClause(text, cue, hit));
  return standsNear(text, 'cue.now', hit).every(
    (now) => past.some((cue) => isPartOf(now, cue)) || (pastHere && isAfterwards(text, now, hit)),
  );
}
