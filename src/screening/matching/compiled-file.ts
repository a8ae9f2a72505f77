import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type CompiledLanguage } from './language-pack.js';
import { Lexicon } from './lexicon.js';
import { PackedAutomaton } from './packed-automaton.js';

/**
 * Compiling the phrase tables takes a second and a hundred megabytes that the process would never give back,
 * so the build does it once and leaves the result beside the program.
 */
export function writeCompiled(file: URL, languages: readonly CompiledLanguage[]): void {
  writeFileSync(file, serialize(languages));
}

/** Null where there is no such file: the sources run without a build. */
export function readCompiled(file: URL): readonly CompiledLanguage[] | null {
  if (!existsSync(file)) return null;
  const stored = deserialize(readFileSync(file)) as readonly CompiledLanguage[];
  return stored.map(({ language, commonWords, phrases: { names, lexicon, automaton } }) => ({
    language,
    commonWords,
    phrases: {
      names,
      lexicon: Lexicon.revive(lexicon),
      automaton: PackedAutomaton.revive(automaton),
    },
  }));
}
