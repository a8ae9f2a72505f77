import { EmbeddedDatabaseError } from './embedded-database.error.js';
import { findOnPath } from './executable.js';
import { runShortCommand } from './short-command.js';

/** The versions for which the package index has a built wheel of the pinned release. */
const MINOR_VERSIONS = [10, 11, 12, 13];
const NAMES = ['python3', ...MINOR_VERSIONS.toReversed().map((minor) => `python3.${minor}`)];

export interface PythonInterpreter {
  command: string;
  /** e.g. `3.11`. */
  version: string;
}

/**
 * The first Python on the path that the wheel exists for; `python3` is asked before its numbered
 * sisters.
 * @throws EmbeddedDatabaseError when there is none, naming the ones that will not do.
 */
export async function findPython(path: string | undefined): Promise<PythonInterpreter> {
  const unfit = new Set<string>();
  for (const command of new Set(NAMES.flatMap((name) => findOnPath(name, path)))) {
    const version = await versionOf(command);
    if (version !== null && isFit(version)) return { command, version };
    if (version !== null) unfit.add(version);
  }
  const seen = unfit.size === 0 ? '' : ` (there is ${[...unfit].join(', ')})`;
  throw new EmbeddedDatabaseError(
    `No Python 3.10 to 3.13 was found on PATH${seen}, and the embedded database needs one where secantusd-rs is not installed: install Python 3.12 with its venv module, or set MONGODB_URI to a MongoDB replica set.`,
  );
}

function isFit(version: string): boolean {
  return MINOR_VERSIONS.some((minor) => version === `3.${minor}`);
}

/** null for what is called Python but does not run, such as the stand-ins of version managers. */
async function versionOf(command: string): Promise<string | null> {
  const program = 'import sys; print("%d.%d" % sys.version_info[:2])';
  const { exitCode, lines } = await runShortCommand({ command, args: ['-I', '-c', program] });
  const version = lines.at(-1) ?? '';
  return exitCode === 0 && /^\d+\.\d+$/.test(version) ? version : null;
}
