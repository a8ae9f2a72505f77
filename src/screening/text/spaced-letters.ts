import { askedOnce, unitsOf } from './code-points.js';
import { OFTEN_DISGUISED } from './sensitive-words.js';
import { type Token } from './tokens.js';
import { type Vocabulary } from './word-forms.js';

const DISGUISED = new Set(OFTEN_DISGUISED);
const KANA_OR_HAN = /^[\u3040-\u30FF\u4E00-\u9FFF]/;
const SEPARATOR = /^(?:[ \t]{1,4}|[ ]?[-._*~+|/\\,'"][ ]?)$/;
const MAX_RUN = 60;

const isLetter = askedOnce((character) => /^\p{L}$/u.test(character));
const isLetterish = askedOnce(
  (character) => /^[\p{L}0-9$@!|*]$/u.test(character) && !KANA_OR_HAN.test(character),
);

/** The code point of a word of one character; -1 for other words. */
function onlyCodePoint({ text }: Token): number {
  const code = text.codePointAt(0) ?? 0;
  return text.length === unitsOf(code) ? code : -1;
}

/** Where the run of single letters that starts at `from` ends; `from` itself when there is none. */
function runEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let letters = 0;
  while (at < tokens.length && at - from < MAX_RUN) {
    const token = tokens[at];
    const code = token ? onlyCodePoint(token) : -1;
    if (!token || code < 0 || !isLetterish(code)) break;
    if (at > from && !SEPARATOR.test(token.gap)) break;
    if (isLetter(code)) letters += 1;
    at += 1;
  }
  return at - from >= 3 && letters >= 2 ? at : from;
}

function joined(pieces: readonly Token[]): Token {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) throw new RangeError('empty run of letters');
  return { ...first, text: pieces.map(({ text }) => text).join(''), end: last.end };
}

/** Cuts a run of letters without word gaps into known words, fewest first; null when it cannot. */
function cut(letters: readonly string[], known: Vocabulary): [number, number][] | null {
  const best: ({ from: number; cost: number } | undefined)[] = [{ from: 0, cost: 0 }];
  const word = letters.join('');
  // Where each letter begins: some take two units.
  const starts = [0];
  for (const letter of letters) starts.push((starts.at(-1) ?? 0) + letter.length);
  for (let to = 1; to <= letters.length; to += 1) {
    for (let from = Math.max(0, to - 14); from < to; from += 1) {
      const before = best[from];
      if (!before || !known.has(word.slice(starts[from], starts[to]))) continue;
      const cost = before.cost + 1;
      const now = best[to];
      if (!now || cost < now.cost) best[to] = { from, cost };
    }
  }
  const pieces: [number, number][] = [];
  for (let to = letters.length; to > 0;) {
    const piece = best[to];
    if (!piece) return null;
    pieces.unshift([piece.from, to]);
    to = piece.from;
  }
  return pieces;
}

const WIDE = /^\s{2,}$/;

/** `e n d  i t`: where letters stand one blank apart, wider gaps part words. */
function wordsOf(run: readonly Token[]): Token[][] {
  const narrow = run.some(({ gap }, at) => at > 0 && !WIDE.test(gap));
  const words: Token[][] = [];
  for (const token of run) {
    const word = words.at(-1);
    if (!word || (narrow && WIDE.test(token.gap))) words.push([token]);
    else word.push(token);
  }
  return words;
}

function joinRun(run: readonly Token[], known: Vocabulary): Token[] {
  return wordsOf(run).flatMap((word) => joinWord(word, known));
}

function joinWord(run: readonly Token[], known: Vocabulary): Token[] {
  const letters = run.map((token) => token.text);
  const pieces = cut(letters, known) ?? [[0, letters.length] as [number, number]];
  return pieces.map(([from, to]) => joined(run.slice(from, to)));
}

/** `my self`, `sui cide`, `st_u_p_i_d`: two to five pieces that make up a word people disguise. */
function splitWordEnd(tokens: readonly Token[], from: number): number {
  let text = tokens[from]?.text ?? '';
  for (let to = from + 1; to < Math.min(tokens.length, from + 6); to += 1) {
    const token = tokens[to];
    if (!token || !SEPARATOR.test(token.gap)) return from;
    text += token.text;
    if (text.length > 12) return from;
    if (text.length > 3 && DISGUISED.has(text)) return to + 1;
  }
  return from;
}

/** Puts words together whose letters were spaced, dotted or split; everything else stays as it is. */
export function joinSpacedLetters(tokens: readonly Token[], known: Vocabulary): Token[] {
  const result: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runEnd(tokens, at);
    if (run > at) {
      result.push(...joinRun(tokens.slice(at, run), known));
      at = run;
      continue;
    }
    const split = splitWordEnd(tokens, at);
    const token = tokens[at];
    if (split > at) {
      result.push(joined(tokens.slice(at, split)));
      at = split;
    } else if (token) {
      result.push(token);
      at += 1;
    }
  }
  return result;
}
