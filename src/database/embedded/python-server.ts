import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-database.error.js';
import { isExecutable } from './executable.js';
import { describeProcess } from './process-identity.js';
import { findPython, type PythonInterpreter } from './python-interpreter.js';
import { type CommandOutcome, runShortCommand } from './short-command.js';

const VERSION = '0.7.0b3';
const REQUIREMENT = `secantusdb==${VERSION}`;

export interface PythonServerPlace {
  /** The virtual environment becomes `<toolsDir>/python/<version of the wheel>`. */
  toolsDir: string;
  /** Where to look for a Python, in the form of the PATH variable. */
  path: string | undefined;
  say: (line: string) => void;
}

/**
 * The interpreter of a private virtual environment that has the Python server, installed on first
 * use. The environment is built beside its place and moved there when complete, so an interrupted
 * installation is never mistaken for a whole one, and two at once do not disturb each other.
 * @returns the path of a Python that can run `-m secantus`.
 * @throws EmbeddedDatabaseError when there is no fit Python, no venv module, or no wheel to be had.
 */
export async function installPythonServer(place: PythonServerPlace): Promise<string> {
  const folder = join(place.toolsDir, 'python');
  const home = join(folder, VERSION);
  const command = join(home, 'bin', 'python');
  if (isExecutable(command)) return command;
  const python = await findPython(place.path);
  place.say(
    `Fetching the embedded database into ${home}, once: ${REQUIREMENT} from the Python package index, about 25 MB to download and 150 MB on disk.`,
  );
  await mkdir(folder, { recursive: true });
  await removeUnfinished(folder);
  const unfinished = join(folder, `${VERSION}.unfinished-${process.pid}`);
  try {
    await buildEnvironment(unfinished, python, place.say);
    await moveIntoPlace(unfinished, home, command);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  place.say('The embedded database is installed.');
  return command;
}

async function buildEnvironment(
  home: string,
  python: PythonInterpreter,
  say: (line: string) => void,
): Promise<void> {
  const created = await runShortCommand({
    command: python.command,
    args: ['-I', '-m', 'venv', home],
  });
  if (created.exitCode !== 0) throw venvFailed(python, created);
  const options = ['--only-binary=:all:', '--no-input', '--disable-pip-version-check'];
  const installed = await runShortCommand({
    command: join(home, 'bin', 'python'),
    args: ['-I', '-m', 'pip', 'install', ...options, '--progress-bar=off', REQUIREMENT],
    onLine: (line) => {
      if (/^(Downloading|Using cached|Installing) /.test(line)) say(`  ${line}`);
    },
  });
  if (installed.exitCode !== 0) throw pipFailed(python, installed);
}

/** An environment whose Python was removed from the machine is replaced; a whole one is kept. */
async function moveIntoPlace(unfinished: string, home: string, command: string): Promise<void> {
  if (!isExecutable(command)) await rm(home, { recursive: true, force: true });
  try {
    await rename(unfinished, home);
  } catch (error) {
    // Another process was faster; its installation is as good as this one.
    if (!isExecutable(command)) throw error;
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/\.unfinished-(\d+)$/.exec(name)?.[1]);
    const inUse = pid !== process.pid && describeProcess(pid) !== null;
    if (pid > 0 && !inUse) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function venvFailed(
  { version }: PythonInterpreter,
  outcome: CommandOutcome,
): EmbeddedDatabaseError {
  const noVenv = outcome.lines.some((line) => /ensurepip|No module named venv/.test(line));
  const why = noVenv ? 'it lacks the venv module' : (outcome.lines.at(-1) ?? 'no reason given');
  return new EmbeddedDatabaseError(
    `Python ${version} could not make a virtual environment for the embedded database (${why}): install python3-venv (on Debian and Ubuntu: apt install python3-venv), or set MONGODB_URI to a MongoDB replica set.`,
  );
}

function pipFailed({ version }: PythonInterpreter, outcome: CommandOutcome): EmbeddedDatabaseError {
  const error = outcome.lines.findLast((line) => line.startsWith('ERROR:')) ?? outcome.lines.at(-1);
  const why = error?.replace(/^ERROR: /, '') ?? 'no reason given';
  return new EmbeddedDatabaseError(
    `${REQUIREMENT} could not be installed for Python ${version} (${why}): check the way to the Python package index, or install secantusd-rs as the README says, or set MONGODB_URI to a MongoDB replica set.`,
  );
}
