import { leetReadings } from './leet.js';
import { latinReading } from './look-alikes.js';
import { maskedReadings } from './masked-words.js';
import { repeatReadings } from './repeats.js';
import { longForms } from './short-forms.js';
import { typoReadings } from './typos.js';

/** Which words some phrase asks for: a known word is never taken for a misspelling of another. */
export interface Vocabulary {
  has(word: string): boolean;
}

const PLAIN = /^[a-z]+$/;
const ARABIC_AND = /^[وف](?=\p{Script=Arabic}{3})/u;

function undisguised(word: string, latinText: boolean): string[] {
  if (PLAIN.test(word)) return [];
  const latin = latinReading(word, latinText);
  const bases = latin === null ? [word] : [word, latin];
  const readings = bases.flatMap((base) => [...leetReadings(base), ...maskedReadings(base)]);
  if (latin !== null) readings.push(latin);
  if (ARABIC_AND.test(word)) readings.push(word.slice(1));
  return readings;
}

/**
 * All the words that `word` may stand for, itself first: undisguised, drawn-out letters shortened, chat
 * spellings written out, slips put right.
 */
export function wordForms(word: string, latinText: boolean, known: Vocabulary): readonly string[] {
  const forms = new Set([word, ...undisguised(word, latinText)]);
  for (const form of [...forms]) for (const reading of repeatReadings(form)) forms.add(reading);
  for (const form of [...forms]) for (const reading of longForms(form)) forms.add(reading);
  if (![...forms].some((form) => known.has(form)))
    for (const form of [...forms]) for (const reading of typoReadings(form)) forms.add(reading);
  return [...forms];
}
