import { setTimeout as pause } from 'node:timers/promises';
import { DataLock, isAbandoned } from './data-lock.js';
import { EmbeddedDatabaseError, reasonOf } from './embedded-database.error.js';
import { describeProcess, isRunning, type ProcessIdentity } from './process-identity.js';

/** How long a server may take to close its files: the Python one waits up to 5 s for its connections. */
export const STOP_PATIENCE_MS = 15_000;
const KILL_PATIENCE_MS = 5_000;

export interface Leftover {
  server: ProcessIdentity;
  /** Must appear in the process's command line, else it is not ours and is left alone. */
  dataDir: string;
  say: (line: string) => void;
}

/**
 * Ends a server whose parent was killed before it could. Nothing happens when that process is gone,
 * or when its number now belongs to something else.
 * @throws EmbeddedDatabaseError when it will not end.
 */
export async function endLeftoverServer({ server, dataDir, say }: Leftover): Promise<void> {
  const commandLine = isRunning(server) ? describeProcess(server.pid)?.commandLine : undefined;
  if (!commandLine?.includes(dataDir)) return;
  say(`Ending the database server that an earlier run left behind (process ${server.pid}).`);
  if (await endedAfter('SIGTERM', server, STOP_PATIENCE_MS)) return;
  if (await endedAfter('SIGKILL', server, KILL_PATIENCE_MS)) return;
  throw new EmbeddedDatabaseError(
    `A database server left behind by an earlier run (process ${server.pid}) does not end: end it by hand and start again.`,
  );
}

/**
 * Ends the server of a folder whose owner was killed, without starting another.
 * @returns whether the folder was such a one and is now free to be removed.
 */
export async function endAbandonedServer(
  dataDir: string,
  say: (line: string) => void,
): Promise<boolean> {
  if (!isAbandoned(dataDir)) return false;
  const lock = DataLock.take(dataDir);
  if (lock.leftover) await endLeftoverServer({ server: lock.leftover, dataDir, say });
  lock.release();
  return true;
}

async function endedAfter(
  signal: 'SIGTERM' | 'SIGKILL',
  server: ProcessIdentity,
  patienceMs: number,
): Promise<boolean> {
  const end = Date.now() + patienceMs;
  send(signal, server);
  while (isRunning(server)) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

function send(signal: 'SIGTERM' | 'SIGKILL', { pid }: ProcessIdentity): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It may have ended by itself just now.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new EmbeddedDatabaseError(
      `A database server left behind by an earlier run (process ${pid}) cannot be ended (${reasonOf(error)}): end it by hand and start again.`,
    );
  }
}
