import { readFileSync } from 'node:fs';
import { Clock } from '../common/clock.js';
import { Log } from '../common/log.js';
import { Config } from '../config/config.js';
import { ConfigError } from '../config/environment.js';
import { builtInHelplines } from '../screening/help/built-in-helplines.js';
import { type Helplines } from '../screening/help/helpline.js';
import { parseHelplines } from '../screening/help/parse-helplines.js';
import { staleEntries } from '../screening/help/stale-entries.js';

/** The helplines in use: those that come with the project, or the operator's own file. */
export abstract class HelplinesFile {
  abstract readonly helplines: Helplines;
}

/**
 * Read once, at start. Old entries are counted in the log: somebody should check them.
 * @throws ConfigError naming what is wrong in the operator's file
 */
export function loadHelplines(config: Config, clock: Clock, log: Log): HelplinesFile {
  const helplines =
    config.helplinesFile === undefined ? builtInHelplines() : readFile(config.helplinesFile);
  const stale = staleEntries(helplines, clock.now()).length;
  if (stale > 0) log.warn('helplines were checked long ago', { count: stale });
  return { helplines };
}

function readFile(path: string): Helplines {
  try {
    return parseHelplines(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ConfigError('HELPLINES_FILE', error instanceof Error ? error.message : 'unreadable');
  }
}
