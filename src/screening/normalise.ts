import { fold, type FoldedText } from './text/fold.js';
import { joinSpacedLetters } from './text/spaced-letters.js';
import { tokenise, type Token } from './text/tokens.js';
import { wordForms, type Vocabulary } from './text/word-forms.js';

/** What matching works on. Nothing here is ever stored or shown: the original stays the text. */
export interface NormalisedText {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  /** For each word all it may stand for, itself first. */
  readonly forms: readonly (readonly string[])[];
}

/** True where at least half of the letters are Latin: then look-alikes of other scripts are disguises. */
function isLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (const character of text) {
    if (character >= 'a' && character <= 'z') latin += 1;
    else if (character > '\u02FF') other += 1;
  }
  return latin >= other;
}

/**
 * Folds and splits `original` and undoes common disguises: invisible characters, look-alikes, full-width and
 * mathematical letters, leet, spaced and drawn-out letters, chat spellings. Linear in the length.
 */
export function normalise(original: string, known: Vocabulary): NormalisedText {
  const folded = fold(original);
  const latinText = isLatin(folded.text);
  const tokens = joinSpacedLetters(tokenise(folded), known);
  const cache = new Map<string, readonly string[]>();
  const forms = tokens.map(({ text }) => {
    const cached = cache.get(text);
    if (cached) return cached;
    const found = wordForms(text, latinText, known);
    cache.set(text, found);
    return found;
  });
  return { folded, tokens, forms };
}
