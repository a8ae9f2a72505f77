import { readdirSync, statSync } from 'node:fs';
import { readCompiled } from '../../src/screening/matching/compiled-file.js';

const ROOT = new URL('../../', import.meta.url);
const BUILT = new URL('dist/screening/data/compiled-languages.bin', ROOT);
const SOURCES = new URL('src/screening/', ROOT);

function lastChange(folder: URL): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(new URL(file, folder)).mtimeMs));
}

function builtAt(): number {
  return statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Stands in for `src/screening/data/compiled-languages.ts` in tests: what the last build compiled, unless a source is
 * younger. Each test file loads its modules anew, and compiling the phrase tables takes seconds.
 */
export const COMPILED_LANGUAGES =
  (builtAt() > lastChange(SOURCES) ? readCompiled(BUILT) : null) ??
  (await import('../../src/screening/data/languages.js')).COMPILED_LANGUAGES;
