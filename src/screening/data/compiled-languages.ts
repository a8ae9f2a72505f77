import { readCompiled } from '../matching/compiled-file.js';
import { type CompiledLanguage } from '../matching/language-pack.js';

/** Where the build leaves the compiled phrase tables. */
export const COMPILED_FILE = new URL('./compiled-languages.bin', import.meta.url);

/** Every language that screening knows: as the build compiled it, or else compiled now. */
export const COMPILED_LANGUAGES: readonly CompiledLanguage[] =
  readCompiled(COMPILED_FILE) ?? (await import('./languages.js')).COMPILED_LANGUAGES;
