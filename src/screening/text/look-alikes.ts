import { isDressedLatin, latinLookAlike } from './characters.js';

const FOREIGN = /\P{ASCII}/u;

/**
 * The Latin word that a word with Cyrillic, Greek or small-capital letters imitates, or null. A word wholly in
 * such letters counts only where the text around it is Latin, so that Russian or Greek stays itself.
 */
export function latinReading(word: string, latinText: boolean): string | null {
  if (!FOREIGN.test(word)) return null;
  let reading = '';
  let mixed = latinText;
  for (const character of word) {
    if (character <= '\u007F') {
      reading += character;
      if (/[a-z]/.test(character)) mixed = true;
      continue;
    }
    const latin = latinLookAlike(character);
    if (latin === undefined) return null;
    if (isDressedLatin(character)) mixed = true;
    reading += latin;
  }
  return mixed ? reading : null;
}
