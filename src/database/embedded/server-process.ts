import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-database.error.js';
import { STOP_PATIENCE_MS } from './leftover-server.js';
import { type ServerProgram } from './server-program.js';
import { StartOutput } from './start-output.js';

/** Opening may include replaying the log of a run that was cut off. */
const START_PATIENCE_MS = 60_000;

export interface ServerLaunch {
  program: ServerProgram;
  /** Arguments after the program's own. */
  args: string[];
  /** Told the process number at once, before the server is ready. */
  onSpawn: (pid: number) => void;
  /** Told when the server ends though nobody stopped it. */
  onLoss: (how: string) => void;
  startPatienceMs?: number;
}

export interface ServerProcess {
  port: number;
  /** Asks the server to close, and ends it when it takes longer than 15 s. Harmless when repeated. */
  stop: () => Promise<void>;
}

/**
 * Starts a server and waits until it says on which port it listens. The server gets a session of its
 * own, so that the terminal's Ctrl-C reaches only the parent, which drains before it stops it; and
 * almost no environment, as both servers take settings from variables.
 * @throws EmbeddedDatabaseError when it cannot be run, ends early, or opens no port in time.
 */
export async function launchServer(launch: ServerLaunch): Promise<ServerProcess> {
  const { program, args } = launch;
  const child = spawn(program.command, [...program.args, ...args], {
    detached: true,
    env: program.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = endOf(child);
  const output = new StartOutput([child.stdout, child.stderr]);
  endWithParent(child, ended);
  try {
    if (child.pid !== undefined) launch.onSpawn(child.pid);
    const port = await portOf(output, ended, launch);
    return { port, stop: watch(child, ended, launch.onLoss) };
  } catch (error) {
    await stop(child, ended);
    throw error;
  } finally {
    output.discard();
  }
}

/** Resolves, and never rejects, with how the process ended. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `exit code ${code ?? 'unknown'}` : signal);
    });
  });
}

/** For a parent that exits without stopping it. One that is killed leaves it to the next start. */
function endWithParent(child: ChildProcess, ended: Promise<string>): void {
  const end = (): boolean => child.kill('SIGTERM');
  process.once('exit', end);
  void ended.then(() => process.off('exit', end));
}

/** From now on an end that nobody asked for is reported. */
function watch(
  child: ChildProcess,
  ended: Promise<string>,
  onLoss: (how: string) => void,
): () => Promise<void> {
  let asked = false;
  void ended.then((how) => {
    if (!asked) onLoss(how);
  });
  return () => {
    asked = true;
    return stop(child, ended);
  };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(impatience);
}

async function portOf(
  output: StartOutput,
  ended: Promise<string>,
  { program, startPatienceMs = START_PATIENCE_MS }: ServerLaunch,
): Promise<number> {
  let impatience: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    impatience = setTimeout(resolve, startPatienceMs, null);
  });
  try {
    const first = await Promise.race([output.port, ended, tooLong]);
    if (typeof first === 'number') return first;
    if (first === null) throw noPort(program, startPatienceMs);
    throw endedEarly(program, first, await output.lastWords());
  } finally {
    clearTimeout(impatience);
  }
}

function noPort({ variant }: ServerProgram, patienceMs: number): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `The embedded database (${variant}) did not open its port within ${patienceMs / 1000} seconds: start again, or set MONGODB_URI to a MongoDB replica set.`,
  );
}

function endedEarly(
  { variant, command }: ServerProgram,
  how: string,
  lastWords: string,
): EmbeddedDatabaseError {
  if (/already being managed by another process|Resource busy/i.test(lastWords)) {
    return new EmbeddedDatabaseError(
      `Another process already has the embedded database's files open: end that one (look for ${variant} in the list of processes) and start again.`,
    );
  }
  const advice =
    variant === 'secantusdb'
      ? `If Python was changed on this machine, delete ${dirname(dirname(command))} and start again. `
      : '';
  return new EmbeddedDatabaseError(
    `The embedded database (${command}) ended before it was ready (${how}). ${advice}It wrote: ${lastWords || 'nothing'}`,
  );
}
