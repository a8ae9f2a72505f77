import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [--json] [--seconds N] [--quick] [--only NAME]... [--app FILE]

Measures the API against a floor: a plain Node server doing the same database work. Takes about five minutes.

  --json         prints one JSON object instead of the table
  --seconds N    length of one measurement (default 4); each is made three times, app and floor in turn
  --quick        one short measurement each: shows that it runs, not how fast
  --only NAME    visitor, member, group, reply, claim-200, claim-5000 or page-cost; may be repeated
  --app FILE     another build of the API (default dist/main.js)
  --profile DIR  has the API write a CPU profile into this folder when it ends; then
                 node dist-bench/bench/read-profile.js FILE tells what cost most`;

const NAMES = ['visitor', 'member', 'group', 'reply', 'claim-200', 'claim-5000', 'page-cost'];

export interface BenchOptions {
  json: boolean;
  seconds: number;
  rounds: number;
  /** Empty: everything. */
  only: string[];
  app: string;
  profile: string | undefined;
}

/** @throws Error with a sentence when a word is not understood */
export function readOptions(words: string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args: words,
    options: {
      json: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '4' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      app: { type: 'string', default: 'dist/main.js' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const seconds = values.quick ? 1 : Number(values.seconds);
  if (!(seconds >= 1 && seconds <= 60)) throw new Error('--seconds must be 1 to 60.');
  const { json, only, app, profile } = values;
  const unknown = only.find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new Error(`--only ${unknown}: must be one of ${NAMES.join(', ')}.`);
  return { json, seconds, rounds: values.quick ? 1 : 3, only, app, profile };
}
