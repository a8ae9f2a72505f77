import { unitsOf } from './code-points.js';
import { type FoldedText } from './fold.js';
import { isLetterOrDigit, isOwnWord, isWordSymbol } from './word-characters.js';

/** One word of the folded text. Positions are units of the ORIGINAL text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence; phrases never reach from one sentence into the next. */
  readonly sentence: number;
  /** Number of the clause (comma, dash, bracket, dots); negation does not reach across. */
  readonly clause: number;
  /** What stands between this word and the one before, with runs of blanks kept. */
  readonly gap: string;
}

const APOSTROPHES = new Set(["'", '’', '‘', '`', '´', 'ʼ', '′']);
const SENTENCE_ENDS = new Set(['.', '!', '?', '\n', ';', '。', '！', '？', '؟', '।', '؛']);
const CLAUSE_ENDS = new Set([
  ',',
  ':',
  '—',
  '–',
  '-',
  '(',
  ')',
  '…',
  '،',
  '、',
  '"',
  '“',
  '”',
  '«',
  '»',
]);

interface Word {
  text: string;
  from: number;
  to: number;
}

/** `b@$tard` and `f**k`: two or three symbols for as many letters, with the letter after them. */
const SYMBOL_RUN = /^(?:[$@|€]!?[$@|€]?|[*#]{2,3})(?=[\p{L}\p{N}])/u;
/** `hopele$$`: dollars that end a word; after a number they are money. */
const LAST_DOLLARS = /^\${1,2}(?![\p{L}\p{N}$])/u;

/** What matters of a word that is being read. The word itself is not asked: each look at a growing text copies it. */
interface Begun {
  length: number;
  hasDigit: boolean;
}

/** Letters and digits at `at`, as far as they are of one word. */
function lettersAt(text: string, at: number): string {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (!isLetterOrDigit(code) || isOwnWord(code)) break;
    end += unitsOf(code);
  }
  return text.slice(at, end);
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetterOrDigit(text.charCodeAt(at));
}

/** The symbols at `at` that stand for letters of the word before them; empty when they are something else. */
function symbolsAt(word: Begun, text: string, at: number): string {
  const ahead = text.slice(at, at + 5);
  if (isLetterAt(text, at + 1)) return isOwnWord(text.charCodeAt(at + 1)) ? '' : ahead.charAt(0);
  if (word.hasDigit) return '';
  const run = SYMBOL_RUN.exec(ahead)?.[0] ?? '';
  // `kill**myself` are two words.
  if (/[*#]/.test(run)) return word.length <= 2 ? run : '';
  return run === '' ? (LAST_DOLLARS.exec(ahead)?.[0] ?? '') : run;
}

/** What joins the letters before `at` with those behind: how many units, and what they add to the word. */
function jointAt(word: Begun, text: string, at: number): { add: string; units: number } | null {
  const character = text.charAt(at);
  if (isWordSymbol(character)) {
    const symbols = symbolsAt(word, text, at);
    return symbols === '' ? null : { add: symbols, units: symbols.length };
  }
  const joins = APOSTROPHES.has(character) && isLetterAt(text, at + 1);
  return joins ? { add: '', units: 1 } : null;
}

/** Reads a word from `from`: letters, digits and marks, apostrophes dropped, symbols kept between letters. */
function readWord(text: string, from: number): Word {
  const first = text.codePointAt(from) ?? 0;
  if (isOwnWord(first))
    return { text: String.fromCodePoint(first), from, to: from + unitsOf(first) };
  let word = lettersAt(text, from);
  let to = from + word.length;
  const begun: Begun = { length: word.length, hasDigit: /\d/.test(word) };
  for (;;) {
    const joint = jointAt(begun, text, to);
    if (joint === null) return { text: word, from, to };
    to += joint.units;
    const letters = lettersAt(text, to);
    to += letters.length;
    word += joint.add + letters;
    begun.length += joint.add.length + letters.length;
    begun.hasDigit ||= /\d/.test(letters);
  }
}

/** `$uicide` and `@ss`: a symbol in front of a letter stands for one. `@name` stays out: see leet.ts. */
function startsWithSymbol(text: string, at: number): boolean {
  return (
    /[$!]/.test(text.charAt(at)) && isLetterAt(text, at + 1) && !/\d/.test(text.charAt(at + 1))
  );
}

function wordAt(text: string, at: number): Word | null {
  if (isLetterOrDigit(text.codePointAt(at) ?? 0)) return readWord(text, at);
  const rest = startsWithSymbol(text, at) ? readWord(text, at + 1) : null;
  if (!rest) return null;
  const character = text.charAt(at);
  // `wow !nice` is no disguise; `!d!ot` has a second symbol.
  if (character === '!' && !/[$@!]/.test(rest.text)) return null;
  return { text: character + rest.text, from: at, to: rest.to };
}

/** Counts sentences and clauses while the gaps between words go by. */
class Boundaries {
  sentence = 0;
  clause = 0;

  pass(gap: string): void {
    const dots = gap.includes('..');
    let ended = false;
    let paused = dots;
    for (const character of gap) {
      if (SENTENCE_ENDS.has(character) && !(dots && character === '.')) ended = true;
      if (CLAUSE_ENDS.has(character)) paused = true;
    }
    // A dot inside `example.com` or `7.30` ends nothing.
    if (gap === '.' || gap === ':' || gap === '-') return;
    if (ended) this.sentence += 1;
    if (ended || paused) this.clause += 1;
  }
}

/** The words of a folded text in order; linear in its length. */
export function tokenise(folded: FoldedText): Token[] {
  const { text, starts, ends } = folded;
  const tokens: Token[] = [];
  const boundaries = new Boundaries();
  let gapFrom = 0;
  let at = 0;
  while (at < text.length) {
    const word = wordAt(text, at);
    if (!word) {
      at += unitsOf(text.codePointAt(at) ?? 0);
      continue;
    }
    const gap = text.slice(gapFrom, word.from);
    boundaries.pass(gap);
    tokens.push({
      text: word.text,
      start: starts[word.from] ?? 0,
      end: ends[word.to - 1] ?? 0,
      sentence: boundaries.sentence,
      clause: boundaries.clause,
      gap,
    });
    at = word.to;
    gapFrom = at;
  }
  return tokens;
}
