import { type ScreenedText } from '../screened-text.js';
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

function isSaid(token: Token | undefined): boolean {
  return token !== undefined && digitOfWord(token.text) !== undefined;
}

/** `12.05.2026`: the year of a date written with dots or strokes. */
function endsDate(token: Token | undefined): boolean {
  return token !== undefined && /^20\d\d$/.test(token.text) && /^[./-]$/.test(token.gap);
}

/** Portuguese "one" is German "at", and "o" is Polish for it: `am 12.05.2026 um 10` has no digit that is said. */
function isOrdinaryWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text === 'o') return endsDate(before);
  return tokens[at]?.text === 'um' && !isSaid(before) && !isSaid(tokens[at + 1]);
}

interface Piece {
  digits: string;
  disguised: boolean;
  /** Words used up. */
  words: number;
}

/** `double seven`: the digit after a word that says how often. */
function repeated(times: number, next: string): Piece | null {
  const digit = digitOfWord(next) ?? (/^\d$/.test(next) ? next : undefined);
  return digit === undefined ? null : { digits: digit.repeat(times), disguised: true, words: 2 };
}

/** The digits that a word stands for by itself. */
function digitsOf(word: string): Omit<Piece, 'words'> | null {
  if (/^\d+$/.test(word)) return { digits: word, disguised: false };
  const said = digitOfWord(word) ?? digitsInDisguise(word);
  return said === null ? null : { digits: said, disguised: true };
}

function pieceAt(tokens: readonly Token[], at: number): Piece | null {
  const word = tokens[at]?.text;
  if (word === undefined) return null;
  const times = timesOfWord(word);
  if (times !== undefined) return repeated(times, tokens[at + 1]?.text ?? '');
  const own = digitsOf(word);
  return own === null || isOrdinaryWord(tokens, at) ? null : { ...own, words: 1 };
}

/** Collects pieces from left to right; a filler between two of them is passed over. */
class RunReader {
  private end: number;
  private digits = '';
  private disguised = false;
  private readonly groups: number[] = [];
  private readonly gaps: string[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly from: number,
  ) {
    this.end = from;
  }

  read(): DigitRun | null {
    let at = this.from;
    while (this.groups.length < MAX_GROUPS && this.isJoined(at)) {
      const piece = pieceAt(this.tokens, at);
      if (piece) at = this.take(piece, at);
      else if (this.isFiller(at)) at += 1;
      else break;
    }
    const { digits, from, end, groups, disguised, gaps } = this;
    return groups.length === 0 ? null : { digits, from, to: end, groups, disguised, gaps };
  }

  private isJoined(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && (at === this.from || GAP.test(token.gap));
  }

  private isFiller(at: number): boolean {
    return at > this.from && at === this.end && FILLERS.has(this.tokens[at]?.text ?? '');
  }

  private take(piece: Piece, at: number): number {
    if (this.groups.length > 0) this.gaps.push(this.tokens[at]?.gap ?? '');
    this.digits += piece.digits;
    this.groups.push(piece.digits.length);
    this.disguised ||= piece.disguised;
    this.end = at + piece.words;
    return this.end;
  }
}

/** Every run of digits in the words, whatever they mean; linear in their number. */
export function digitRuns(text: ScreenedText): DigitRun[] {
  const runs: DigitRun[] = [];
  let end = 0;
  const saysDigits = (word: string) => digitsOf(word) !== null || timesOfWord(word) !== undefined;
  for (const at of text.placesOf(([word = '']) => saysDigits(word))) {
    const run = at >= end && pieceAt(text.tokens, at) && new RunReader(text.tokens, at).read();
    if (!run) continue;
    runs.push(run);
    end = run.to;
  }
  return runs;
}
