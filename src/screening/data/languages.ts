import {
  compileLanguage,
  type CompiledLanguage,
  type LanguagePack,
} from '../matching/language-pack.js';
import { GERMAN } from './de/german.js';
import { ARABIC } from './ar/arabic.js';
import { DUTCH } from './nl/dutch.js';
import { ENGLISH } from './en/english.js';
import { FRENCH } from './fr/french.js';
import { SPANISH } from './es/spanish.js';
import { HINDI } from './hi/hindi.js';
import { ITALIAN } from './it/italian.js';
import { POLISH } from './pl/polish.js';
import { JAPANESE } from './ja/japanese.js';
import { PORTUGUESE } from './pt/portuguese.js';
import { TURKISH } from './tr/turkish.js';

const PACKS: readonly LanguagePack[] = [
  ENGLISH,
  SPANISH,
  FRENCH,
  GERMAN,
  PORTUGUESE,
  ARABIC,
  HINDI,
  ITALIAN,
  POLISH,
  TURKISH,
  DUTCH,
  JAPANESE,
];

/** Every language screening knows, compiled once when the program starts. */
export const COMPILED_LANGUAGES: readonly CompiledLanguage[] = PACKS.map(compileLanguage);
