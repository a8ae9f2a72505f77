import { type Token } from '../text/tokens.js';
import { type CompiledLanguage, type Language } from './language-pack.js';

const SCRIPTS: readonly [Language, RegExp][] = [
  ['ar', /^\p{Script=Arabic}/u],
  ['hi', /^\p{Script=Devanagari}/u],
  ['ja', /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u],
];
/** A language is ruled out only when another has this many common words and it has less than a third as many. */
const SURE = 4;
/** A language none of whose common words stands in the text is ruled out when another has this many. */
const LIKELY = 2;
const SAMPLE = 600;

function countWords(tokens: readonly Token[], words: ReadonlySet<string>): number {
  let count = 0;
  for (const token of tokens) if (words.has(token.text)) count += 1;
  return count;
}

/** Letters of any other script: Latin ones, and those that they are disguised with. */
const LATIN =
  /[^\P{L}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u;

/** Which of these scripts stand in the text, asked once for all languages. */
function usesScript(tokens: readonly Token[]): (language: Language) => boolean {
  const scripts = new Map<RegExp, boolean>();
  return (language) => {
    const script = SCRIPTS.find(([candidate]) => candidate === language)?.[1] ?? LATIN;
    const known = scripts.get(script) ?? tokens.some((token) => script.test(token.text));
    scripts.set(script, known);
    return known;
  };
}

/**
 * The languages whose phrases are worth looking for: by script, then by common words; all of a script when
 * unsure, since a missed cry for help costs more than a few microseconds.
 */
export function guessLanguages(
  tokens: readonly Token[],
  languages: readonly CompiledLanguage[],
): readonly CompiledLanguage[] {
  const sample = tokens.slice(0, SAMPLE);
  const counts = languages.map((language) => countWords(sample, language.commonWords));
  const best = Math.max(...counts);
  const isWritten = usesScript(tokens);
  return languages.filter((language, index) => {
    if (!isWritten(language.language)) return false;
    if (language.language === 'en' || language.commonWords.size === 0) return true;
    const count = counts[index] ?? 0;
    return count === 0 ? best < LIKELY : best < SURE || count * 3 >= best;
  });
}
