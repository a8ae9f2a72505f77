import {
  ASKS_LEAVE,
  MAYBE,
  ORDERING,
  PROPOSING,
  REPORTED,
  SUBORDINATE,
  TELLING,
  URGENT_HELP,
} from './advice-patterns.js';
import { type TextRange } from './draft-hint.js';
import { type Sentence } from './sentences.js';

/** The words of a draft that tell its reader what to do, in order. English only; urgent help is no advice. */
export function adviceIn(sentences: readonly Sentence[]): readonly TextRange[] {
  if (sentences.some((sentence) => ASKS_LEAVE.test(sentence.text))) return [];
  return sentences.filter(({ text }) => !URGENT_HELP.test(text)).flatMap(adviceInSentence);
}

function adviceInSentence({ text, start, asks }: Sentence): readonly TextRange[] {
  const before = (match: RegExpExecArray): string =>
    text.slice(Math.max(0, match.index - 60), match.index);
  const telling = Array.from(text.matchAll(TELLING)).filter(
    (match) => !SUBORDINATE.test(before(match)),
  );
  const proposing = PROPOSING.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  const order = asks && !MAYBE.test(text) ? null : ORDERING.exec(text);
  return [...(order === null ? [] : [order]), ...telling, ...proposing]
    .filter((match) => !REPORTED.test(before(match)))
    .map((match) => rangeOf(match, start))
    .sort((a, b) => a.start - b.start)
    .filter((range, index, all) => index === 0 || range.start >= (all[index - 1]?.end ?? 0));
}

function rangeOf(match: RegExpExecArray, offset: number): TextRange {
  const blank = match[0].length - match[0].trimStart().length;
  return { start: offset + match.index + blank, end: offset + match.index + match[0].length };
}
