import {
  compilePhrases,
  type CompiledPhrases,
  type PhraseTable,
  type WordClasses,
} from './compile.js';

export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ar',
  'hi',
  'ja',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything screening knows of one language: data only. */
export interface LanguagePack {
  readonly language: Language;
  /** Short frequent words that tell the language; empty where the script does. */
  readonly commonWords: string;
  readonly classes: WordClasses;
  readonly tables: readonly PhraseTable[];
}

export interface CompiledLanguage {
  readonly language: Language;
  readonly commonWords: ReadonlySet<string>;
  readonly phrases: CompiledPhrases;
}

const vocabularies = new WeakMap<readonly CompiledLanguage[], ReadonlySet<string>>();

/** The words that some phrase of these languages asks for, collected once. */
export function vocabularyOf(languages: readonly CompiledLanguage[]): ReadonlySet<string> {
  const known = vocabularies.get(languages);
  if (known) return known;
  const words = new Set(languages.flatMap(({ phrases }) => [...phrases.lexicon.exactWords()]));
  vocabularies.set(languages, words);
  return words;
}

export function compileLanguage(pack: LanguagePack): CompiledLanguage {
  return {
    language: pack.language,
    commonWords: new Set(pack.commonWords.split(/\s+/).filter((word) => word !== '')),
    phrases: compilePhrases(pack.tables, pack.classes),
  };
}
