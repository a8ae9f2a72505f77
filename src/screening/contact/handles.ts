import { type WordRange } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { type Token } from '../text/tokens.js';
import { LINK_WORDS, AMBIGUOUS_PLATFORMS, NOT_A_NAME, PLATFORMS } from './platforms.js';

/** How many words lie between a platform and a handle at most. */
const REACH = 4;

function isAmong(platforms: ReadonlySet<string>, forms: readonly string[]): boolean {
  return forms.some((form) => platforms.has(form));
}

/** So many characters of a piece at most are looked at on each side of the word. */
const PIECE = 40;

/** The blank-delimited piece of the folded original around a word: `__paperboat__example__`, `owl#0001`. */
function pieceAround(text: ScreenedText, at: number): string {
  const token = text.tokens[at];
  if (!token) return '';
  const before = text.original.slice(Math.max(0, token.start - PIECE), token.start);
  const behind = text.original.slice(token.end, token.end + PIECE);
  const from = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
  const [rest = ''] = behind.split(/\s/, 1);
  const word = text.original.slice(token.start, token.end);
  return (before.slice(from) + word + rest).toLowerCase();
}

/** Written as only handles are: with underscores, digits among letters, dots inside, @ or #1234. */
function looksLikeHandle(piece: string): boolean {
  const bare = piece.replace(/^[("'“:]+/, '').replace(/(?<![)"'”,.!?:;])[)"'”,.!?:;]+$/, '');
  if (bare.length < 4 || bare.length > 40 || !/[a-z]/.test(bare)) return false;
  if (/^@[a-z0-9._]{3,}$/.test(bare) || /#\d{3,5}$/.test(bare)) return true;
  if (/_/.test(bare)) return true;
  if (/^\d+[a-z]{1,3}$/.test(bare)) return false;
  return /^[a-z]{2,}[.-]?\d[a-z0-9]*$/.test(bare) || /^[a-z]{2,}\.[a-z]{2}[a-z0-9.]*$/.test(bare);
}

function handleNear(text: ScreenedText, at: number): WordRange | null {
  const { tokens } = text;
  const sentence = tokens[at]?.sentence;
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const place of [at + distance, at - distance]) {
      const near = tokens[place];
      if (!near || Math.abs(near.sentence - (sentence ?? 0)) > 1) continue;
      if (!looksLikeHandle(pieceAround(text, place))) continue;
      return { from: Math.min(at, place), to: Math.max(at, place) + 1 };
    }
  }
  return null;
}

const MINE = new Set(
  'my mein meine mon mi meu mio mijn moj benim our meinem meiner minha minu mia'.split(' '),
);

function isMine(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((place) => MINE.has(tokens[place]?.text ?? ''));
}

/** Passes over "is", "name", "at": where the name itself would stand. */
function afterLinks(tokens: readonly Token[], from: number): number {
  let place = from;
  while (place < from + 3 && LINK_WORDS.has(tokens[place]?.text ?? '')) place += 1;
  return place;
}

/** `my insta is quietfox`, `discord: quietfox`: a plain word named as the handle. */
function plainNameAfter(text: ScreenedText, at: number): WordRange | null {
  const { tokens } = text;
  const colon = /^\s?[:=→]/.test(tokens[at + 1]?.gap ?? '');
  const place = afterLinks(tokens, at + 1);
  const linked = colon || (isMine(tokens, at) && place > at + 1);
  const name = tokens[place];
  if (!linked || name?.sentence !== tokens[at]?.sentence) return null;
  const isName = name !== undefined && name.text.length >= 4 && !NOT_A_NAME.has(name.text);
  return isName ? { from: at, to: place + 1 } : null;
}

/** Handles beside the name of a platform. */
export function platformHandles(text: ScreenedText): WordRange[] {
  const found: WordRange[] = [];
  for (const at of text.placesOf((forms) => isAmong(PLATFORMS, forms))) {
    const ambiguous = isAmong(AMBIGUOUS_PLATFORMS, text.formsAt(at));
    const plain = ambiguous ? null : plainNameAfter(text, at);
    const range = handleNear(text, at) ?? plain;
    if (range) found.push(range);
  }
  return found;
}
