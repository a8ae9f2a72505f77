import { askedOnce } from './code-points.js';

const WORD = /^[\p{L}\p{N}\p{M}]/u;
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const SYMBOLS = new Set(['$', '@', '!', '|', '*', '#', '€', '+', '_']);

/** A letter, digit, mark or picture: what words are made of. Expects folded text. */
export const isLetterOrDigit = askedOnce((character) =>
  character < '\u0080'
    ? /[a-z0-9]/.test(character)
    : WORD.test(character) || PICTURE.test(character),
);

/** Scripts written without blanks, and pictures: each character is a word of its own. */
export const isOwnWord = askedOnce(
  (character) => character > '\u007F' && (IDEOGRAPH.test(character) || PICTURE.test(character)),
);

/** Symbols that stand for a letter inside a word: `k!ll`, `f*ck`, `b@d`, `st_upid`. */
export function isWordSymbol(character: string): boolean {
  return SYMBOLS.has(character);
}
