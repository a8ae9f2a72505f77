import { fold, type FoldedText } from './text/fold.js';
import { joinSpacedLetters } from './text/spaced-letters.js';
import { tokenise, type Token } from './text/tokens.js';
import { wordForms, type Vocabulary } from './text/word-forms.js';

/** What matching works on. Nothing here is ever stored or shown: the original stays the text. */
export interface NormalisedText {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  /** For each token the number of its word: a long text repeats a few hundred words. */
  readonly numbers: readonly number[];
  /** For each number all the word may stand for, itself first. */
  readonly forms: readonly (readonly string[])[];
}

const A = 'a'.charCodeAt(0);
const Z = 'z'.charCodeAt(0);

/** True where at least half of the letters are Latin: then look-alikes of other scripts are disguises. */
function isLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= A && unit <= Z) latin += 1;
    else if (unit > 0x02ff) other += 1;
  }
  return latin >= other;
}

/**
 * Folds and splits `original` and undoes common disguises: invisible characters, look-alikes, full-width and
 * mathematical letters, leet, spaced and drawn-out letters, chat spellings. Linear in the length.
 */
export function normalise(original: string, vocabulary: Vocabulary): NormalisedText {
  const folded = fold(original);
  const latinText = isLatin(folded.text);
  const tokens = joinSpacedLetters(tokenise(folded), vocabulary);
  const known = new Map<string, number>();
  const forms: (readonly string[])[] = [];
  const numbers = tokens.map(({ text }) => {
    let number = known.get(text);
    if (number === undefined) {
      number = forms.push(wordForms(text, latinText, vocabulary)) - 1;
      known.set(text, number);
    }
    return number;
  });
  return { folded, tokens, numbers, forms };
}
