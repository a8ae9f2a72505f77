import {
  compileLanguage,
  type CompiledLanguage,
  type LanguagePack,
} from '../matching/language-pack.js';
import { ENGLISH } from './en/english.js';

const PACKS: readonly LanguagePack[] = [ENGLISH];

/** Every language screening knows, compiled once when the program starts. */
export const COMPILED_LANGUAGES: readonly CompiledLanguage[] = PACKS.map(compileLanguage);
