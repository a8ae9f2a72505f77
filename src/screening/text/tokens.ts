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

/** The symbols at `at` that stand for letters of the word before them; empty when they are something else. */
function symbolsAt(word: Begun, text: string, at: number): string {
  const ahead = text.slice(at, at + 5);
  const first = ahead.charAt(0);
  const next = ahead.charAt(1);
  if (isLetterOrDigit(next)) return isOwnWord(next) ? '' : first;
  if (word.hasDigit) return '';
  const run = SYMBOL_RUN.exec(ahead)?.[0] ?? '';
  // `kill**myself` are two words.
  if (/[*#]/.test(run)) return word.length <= 2 ? run : '';
  return run === '' ? (LAST_DOLLARS.exec(ahead)?.[0] ?? '') : run;
}

/** What stands at `at` and belongs to the word before it: how many units, and what they add to it. */
function continuation(
  word: Begun,
  text: string,
  at: number,
): { add: string; units: number } | null {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const units = character.length;
  if (isLetterOrDigit(character))
    return isOwnWord(character) && word.length > 0 ? null : { add: character, units };
  if (word.length === 0) return null;
  if (isWordSymbol(character)) {
    const symbols = symbolsAt(word, text, at);
    return symbols === '' ? null : { add: symbols, units: symbols.length };
  }
  const joins = APOSTROPHES.has(character) && isLetterOrDigit(text.charAt(at + units));
  return joins ? { add: '', units } : null;
}

/** Reads a word from `from`: letters, digits and marks, apostrophes dropped, symbols kept between letters. */
function readWord(text: string, from: number): Word {
  const alone = isOwnWord(String.fromCodePoint(text.codePointAt(from) ?? 0));
  const begun: Begun = { length: 0, hasDigit: false };
  let at = from;
  let word = '';
  while (at < text.length && !(alone && begun.length > 0)) {
    const added = continuation(begun, text, at);
    if (added === null) break;
    word += added.add;
    begun.length = word.length;
    begun.hasDigit ||= /\d/.test(added.add);
    at += added.units;
  }
  return { text: word, from, to: at };
}

/** `$uicide` and `@ss`: a symbol in front of a letter stands for one. `@name` stays out: see leet.ts. */
function startsWithSymbol(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return /[$!]/.test(text.charAt(at)) && isLetterOrDigit(next) && !/\d/.test(next);
}

function wordAt(text: string, at: number): Word | null {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (isLetterOrDigit(character)) return readWord(text, at);
  const rest = startsWithSymbol(text, at) ? readWord(text, at + 1) : null;
  if (!rest) return null;
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
      at += text.codePointAt(at) === text.charCodeAt(at) ? 1 : 2;
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
