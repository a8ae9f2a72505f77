import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inWords } from './report/in-words.js';
import { measure, type LabelledFile } from './report/measured.js';
import { LabelledFileError, parseLabelled } from './report/parse-labelled.js';

const USAGE = `npm run screening:report -- [--json] [FILE]...

Screens labelled sentences and says how well it did. Without a file: the repository's own set.
The format of a file: test/screening/README.md.

  --json  prints one JSON object instead of tables`;

/** From the compiled file, so that it is found from any working directory. */
const OWN_SET = join(import.meta.dirname, '..', '..', 'test', 'screening', 'own.jsonl');

interface Options {
  readonly json: boolean;
  readonly help: boolean;
  readonly files: readonly string[];
}

function readOptions(words: string[]): Options {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, files: positionals.length > 0 ? positionals : [OWN_SET] };
}

/** @throws LabelledFileError when the file cannot be read or used */
function load(file: string): LabelledFile {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LabelledFileError(`${file}: cannot be read. ${reason}`);
  }
  return { file, lines: parseLabelled(file, content) };
}

function report(words: string[]): string {
  const { json, help, files } = readOptions(words);
  if (help) return `${USAGE}\n`;
  const measured = measure(files.map(load));
  return json ? `${JSON.stringify(measured, null, 2)}\n` : inWords(measured);
}

/** True for what the caller can put right: a file, a line, an option. */
function isCallersMistake(error: unknown): error is Error {
  const isOption =
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS');
  return isOption || error instanceof LabelledFileError;
}

try {
  process.stdout.write(report(process.argv.slice(2)));
} catch (error) {
  if (!isCallersMistake(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
