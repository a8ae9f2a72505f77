import { type PhraseHit } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { turnsToWriter } from './surroundings.js';

/** The writer's own "i" stands among this many first words; one further on belongs to what was said. */
const OWN_START = 3;

/** "he called me" reaches this many words on, within the sentence. */
const REPORTED_REACH = 12;

/** A quotation longer than this many words is the writer's own text. */
const MARK_REACH = 25;

/** True when a quotation mark opens before the words and one closes behind them, in the same or next sentence. */
function isInMarks({ quotationMarks }: ScreenedText, { from }: PhraseHit): boolean {
  const { openings, closings } = quotationMarks;
  // From the first word on: what was found may reach past the closing mark.
  return (
    openings.endingWithin(from - MARK_REACH + 1, from).length > 0 &&
    closings.endingWithin(from + 1, from + MARK_REACH).length > 0
  );
}

/**
 * "he called me and I …", "she said no, I …": the writer speaks again between the report and the words, which are
 * then the writer's own. A cry for help must not be taken for hearsay.
 */
function speaksAgain(text: ScreenedText, report: PhraseHit, hit: PhraseHit): boolean {
  if (turnsToWriter(text, report, hit)) return true;
  return text
    .cues('cue.i', hit)
    .endingWithin(report.to + 2, Math.min(hit.to, hit.from + OWN_START))
    .some(({ from }) => text.tokens[from]?.clause !== text.tokens[from - 1]?.clause);
}

/** Reports of speech before the words, in the same sentence. */
function reportsBefore(text: ScreenedText, cue: string, hit: PhraseHit): PhraseHit[] {
  const sentence = text.tokens[hit.from]?.sentence;
  return text
    .cues(cue, hit)
    .endingWithin(hit.from - REPORTED_REACH, hit.from + 1)
    .filter((report) => text.tokens[report.from]?.sentence === sentence);
}

/** "he called me …", "they said i was …": reported speech. What one's own head says is not hearsay. */
function isReported(text: ScreenedText, hit: PhraseHit): boolean {
  return reportsBefore(text, 'cue.reported', hit).some(
    (report) =>
      !text.cues('cue.inner_voice', report).touches(report) && !speaksAgain(text, report, hit),
  );
}

/** "my anxiety tells me that …": hard on oneself, aimed at nobody else. */
export function isInnerVoice(text: ScreenedText, hit: PhraseHit): boolean {
  return reportsBefore(text, 'cue.inner_voice', hit).length > 0;
}

/** Somebody else's words, passed on. */
export function isQuoted(text: ScreenedText, hit: PhraseHit): boolean {
  return isReported(text, hit) || isInMarks(text, hit);
}
