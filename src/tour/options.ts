import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TourFailure } from './expect.js';

export const USAGE = `npm run tour -- [URL] [--data DIR | --invitation LINK]

Plays the journey from sign-up to a facilitator's decision against a running server that was
started with an empty data folder, and prints each step with what came back.

  URL           where the server listens (default http://localhost:3000)
  --data        the server's data folder (default .sameboat), where the link for the first
                coordinator lies as long as nobody coordinates
  --invitation  that link itself, as the server printed it when it started`;

export interface TourOptions {
  origin: string;
  /** What stands in the start-up link behind `#invitation=`. */
  invitation: string;
}

/** @throws TourFailure with a sentence on what to give instead */
export function readOptions(words: string[]): TourOptions | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  const [url = 'http://localhost:3000', ...rest] = positionals;
  if (rest.length > 0 || !URL.canParse(url)) throw new TourFailure(`Not understood.\n\n${USAGE}`);
  const link = values.invitation ?? readLink(values.data);
  const [, invitation] = link.trim().split('#invitation=');
  if (invitation === undefined) throw new TourFailure('The invitation has no #invitation= in it.');
  return { origin: new URL(url).origin, invitation };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        data: { type: 'string', default: '.sameboat' },
        invitation: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new TourFailure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function readLink(dataDir: string): string {
  const file = join(dataDir, 'first-coordinator-link');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new TourFailure(
      `There is no ${file}. The tour needs a server that nobody coordinates yet: start one with an empty data folder, and name the folder with --data, or the link it prints with --invitation.`,
    );
  }
}
