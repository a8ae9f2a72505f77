const WORD = /^[\p{L}\p{N}\p{M}]/u;
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
const SYMBOLS = new Set(['$', '@', '!', '|', '*', '#', '€', '+', '_']);

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** A letter, digit, mark or picture: what words are made of. Expects folded text. */
export function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return isAsciiWord(code);
  return WORD.test(character) || PICTURE.test(character);
}

/** Scripts written without blanks, and pictures: each character is a word of its own. */
export function isOwnWord(character: string): boolean {
  return character.charCodeAt(0) > 127 && (IDEOGRAPH.test(character) || PICTURE.test(character));
}

/** Symbols that stand for a letter inside a word: `k!ll`, `f*ck`, `b@d`, `st_upid`. */
export function isWordSymbol(character: string): boolean {
  return SYMBOLS.has(character);
}
