import { type Token } from '../text/tokens.js';
import { digitOfWord, digitsInDisguise, timesOfWord } from './digit-words.js';

/** Digits said or written one after the other: words `from` up to, not including, `to`. */
export interface DigitRun {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** How the digits are grouped, for example [5, 3, 3]. */
  readonly groups: readonly number[];
  /** True when at least one digit is a word or a letter in its place. */
  readonly disguised: boolean;
  readonly gaps: readonly string[];
}

const GAP = /^[\s\-–—.,()[\]/+_~*•·|'"=>]{0,5}$/;
const FILLERS = new Set([
  'then',
  'dash',
  'space',
  'and',
  'plus',
  'hyphen',
  'dot',
  'comma',
  'pause',
  'y',
  'und',
  'et',
  'e',
]);
/** A number with more groups than this is a list of something. */
const MAX_GROUPS = 20;

interface Piece {
  digits: string;
  disguised: boolean;
  /** Words used up. */
  words: number;
}

function pieceAt(tokens: readonly Token[], at: number): Piece | null {
  const word = tokens[at]?.text;
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return { digits: word, disguised: false, words: 1 };
  const times = timesOfWord(word);
  const next = tokens[at + 1]?.text ?? '';
  if (times !== undefined) {
    const digit = digitOfWord(next) ?? (/^\d$/.test(next) ? next : undefined);
    return digit === undefined ? null : { digits: digit.repeat(times), disguised: true, words: 2 };
  }
  const said = digitOfWord(word) ?? digitsInDisguise(word);
  return said === null ? null : { digits: said, disguised: true, words: 1 };
}

function readRun(tokens: readonly Token[], from: number): DigitRun | null {
  let at = from;
  let end = from;
  let digits = '';
  let disguised = false;
  const groups: number[] = [];
  const gaps: string[] = [];
  while (at < tokens.length && groups.length < MAX_GROUPS) {
    if (at > from && !GAP.test(tokens[at]?.gap ?? '')) break;
    const piece = pieceAt(tokens, at);
    if (piece) {
      if (groups.length > 0) gaps.push(tokens[at]?.gap ?? '');
      digits += piece.digits;
      groups.push(piece.digits.length);
      disguised ||= piece.disguised;
      at += piece.words;
      end = at;
    } else if (at > from && at === end && FILLERS.has(tokens[at]?.text ?? '')) at += 1;
    else break;
  }
  return groups.length === 0 ? null : { digits, from, to: end, groups, disguised, gaps };
}

/** Every run of digits in the words, whatever they mean; linear in their number. */
export function digitRuns(tokens: readonly Token[]): DigitRun[] {
  const runs: DigitRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = pieceAt(tokens, at) ? readRun(tokens, at) : null;
    if (run) runs.push(run);
    at = run ? run.to : at + 1;
  }
  return runs;
}
