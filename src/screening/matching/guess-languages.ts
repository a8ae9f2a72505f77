import { type CompiledLanguage, type Language } from './language-pack.js';
import { type NumberedWords } from './match.js';

const SCRIPTS: readonly [Language, RegExp][] = [
  ['ar', /^\p{Script=Arabic}/u],
  ['hi', /^\p{Script=Devanagari}/u],
  ['ja', /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u],
];
/** A language is ruled out only when another has this many common words and it has less than a third as many. */
const SURE = 4;
/** A language none of whose common words stands in the text is ruled out when another has this many. */
const LIKELY = 2;

/** Counts by language, in the order of the languages. */
type Counts = readonly number[];

/** How many words of each sentence are, or stand for, common words of each language. */
function countSentences(
  { tokens, numbers, forms }: NumberedWords,
  languages: readonly CompiledLanguage[],
): Counts[] {
  const inLanguages = forms.map((own) =>
    languages.flatMap(({ commonWords }, index) =>
      own.some((form) => commonWords.has(form)) ? [index] : [],
    ),
  );
  const sentences: number[][] = [];
  for (const [at, number] of numbers.entries()) {
    if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) sentences.push(languages.map(() => 0));
    const counts = sentences.at(-1) ?? [];
    for (const index of inLanguages[number] ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  return sentences;
}

/** Letters of any other script: Latin ones, and those that they are disguised with. */
const LATIN =
  /[^\P{L}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u;

function hasOwnScript(language: Language): boolean {
  return SCRIPTS.some(([own]) => own === language);
}

/** Which of these scripts stand in the text, asked once for all languages. */
function usesScript({ forms }: NumberedWords): (language: Language) => boolean {
  const scripts = new Map<RegExp, boolean>();
  return (language) => {
    const script = SCRIPTS.find(([candidate]) => candidate === language)?.[1] ?? LATIN;
    const known = scripts.get(script) ?? forms.some(([word]) => script.test(word ?? ''));
    scripts.set(script, known);
    return known;
  };
}

/** True for a language of the whole text. */
function isSpoken(count: number, counts: Counts): boolean {
  const best = Math.max(...counts);
  return count === 0 ? best < LIKELY : best < SURE || count * 3 >= best;
}

/** True where a sentence is in this language rather than in one that is spoken anyway. */
function isTurnedTo(index: number, counts: Counts, spoken: readonly boolean[]): boolean {
  const count = counts[index] ?? 0;
  return count >= LIKELY && counts.every((other, at) => !spoken[at] || other < count);
}

/**
 * The languages whose phrases are worth looking for: by script, then by common words, of the whole text and of each
 * sentence, since many people say the hardest part in their first language, and write Hindi in Latin letters; all of a
 * script when unsure, since a missed cry for help costs more than a few microseconds.
 */
export function guessLanguages(
  words: NumberedWords,
  languages: readonly CompiledLanguage[],
): readonly CompiledLanguage[] {
  const sentences = countSentences(words, languages);
  const counts = languages.map((_, index) =>
    sentences.reduce((sum, sentence) => sum + (sentence[index] ?? 0), 0),
  );
  const isWritten = usesScript(words);
  const spoken = languages.map(
    ({ language }, index) =>
      isWritten(language) &&
      (language === 'en' || hasOwnScript(language) || isSpoken(counts[index] ?? 0, counts)),
  );
  return languages.filter(
    (_, index) =>
      spoken[index] || sentences.some((sentence) => isTurnedTo(index, sentence, spoken)),
  );
}
