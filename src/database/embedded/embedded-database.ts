import { existsSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DataLock } from './data-lock.js';
import { EmbeddedDatabaseError, reasonOf } from './embedded-database.error.js';
import { endLeftoverServer } from './leftover-server.js';
import { describeProcess } from './process-identity.js';
import { type EmbeddedVariant, findServerProgram, type ServerProgram } from './server-program.js';
import { launchServer, type ServerProcess } from './server-process.js';

export { EmbeddedDatabaseError };

export interface EmbeddedDatabase {
  /** For the MongoDB driver; names no database. The server is a single node without a set's name. */
  uri: string;
  variant: EmbeddedVariant;
  /** Closes the server and lets go of the data folder. Call it after the last connection is closed. */
  stop(): Promise<void>;
}

export interface EmbeddedDatabaseOptions {
  /** Holds the data (one folder per variant) and the lock; made when missing. */
  dataDir: string;
  /** Holds `bin/` and `python/`, the servers themselves. Default: `dataDir`. */
  toolsDir?: string;
  /** Where else to look for `secantusd-rs` and for Python, in the form of the PATH variable. */
  path?: string;
  /** Start this one or none. Default: `secantusd-rs` where it is found, else `secantusdb`. */
  variant?: EmbeddedVariant;
  /** Told in single lines what is being done: installing, ending a leftover, which server runs. */
  say: (line: string) => void;
}

/**
 * Starts a local database server for trying, developing and testing, and waits until it is ready.
 * One process at a time has a data folder; a server that a killed process left behind is ended first.
 * @throws EmbeddedDatabaseError with a sentence for the user.
 */
export async function startEmbeddedDatabase(
  options: EmbeddedDatabaseOptions,
): Promise<EmbeddedDatabase> {
  if (process.platform === 'win32') throw windowsUnsupported();
  const dataDir = await openFolder(options.dataDir);
  const lock = takeLock(dataDir);
  try {
    const { say } = options;
    if (lock.leftover) await endLeftoverServer({ server: lock.leftover, dataDir, say });
    const { path, variant } = options;
    const toolsDir = resolve(options.toolsDir ?? dataDir);
    const program = await findServerProgram({ toolsDir, path, variant, say });
    announce(program, dataDir, say);
    const server = await launch(program, { dataDir, lock, say });
    return handleOf(program.variant, server, lock);
  } catch (error) {
    lock.release();
    throw error instanceof EmbeddedDatabaseError ? error : couldNotStart(error);
  }
}

function handleOf(
  variant: EmbeddedVariant,
  server: ServerProcess,
  lock: DataLock,
): EmbeddedDatabase {
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= server.stop().then(() => {
      lock.release();
    });
    return stopped;
  };
  return { uri: `mongodb://127.0.0.1:${server.port}/?directConnection=true`, variant, stop };
}

interface LaunchPlace {
  dataDir: string;
  lock: DataLock;
  say: (line: string) => void;
}

async function launch(
  program: ServerProgram,
  { dataDir, lock, say }: LaunchPlace,
): Promise<ServerProcess> {
  const data = dataFolder(dataDir, program.variant);
  await mkdir(data, { recursive: true, mode: 0o700 });
  const config = join(dataDir, 'server.toml');
  await writeFile(config, '# Empty on purpose: it keeps the server from finding another one.\n');
  return launchServer({
    program,
    args: serverArguments(config, data),
    onSpawn: (pid) => {
      lock.recordServer(describeProcess(pid));
    },
    onLoss: (how) => {
      say(`The embedded database ended unexpectedly (${how}): restart Sameboat.`);
    },
  });
}

/**
 * `--standalone` also turns off the Python server's change log, which is pruned only after every
 * thousandth write; the retention is for a native server that does not know how to do without one.
 * The cache is a ceiling, not what is taken at once.
 */
function serverArguments(config: string, storagePath: string): string[] {
  const address = ['--host', '127.0.0.1', '--port', '0', '--standalone'];
  const storage = ['--storage-path', storagePath, '--sync-on-commit', '--cache-size', '256M'];
  return ['--config', config, ...address, ...storage, '--oplog-retention-seconds', '1'];
}

/** Neither project promises that the other's files stay readable, so the two never share any. */
function dataFolder(dataDir: string, variant: EmbeddedVariant): string {
  return join(dataDir, `db-${variant}`);
}

function announce({ variant }: ServerProgram, dataDir: string, say: (line: string) => void): void {
  const data = dataFolder(dataDir, variant);
  say(`Embedded database: ${variant}, data in ${data}`);
  const other: EmbeddedVariant = variant === 'secantusdb' ? 'secantusd-rs' : 'secantusdb';
  const otherData = dataFolder(dataDir, other);
  if (!existsSync(otherData)) return;
  say(
    `Note: there are also data written by ${other}, in ${otherData}; ${variant} cannot see them.`,
  );
}

async function openFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return await realpath(dataDir);
  } catch (error) {
    throw unusableFolder(dataDir, error);
  }
}

function takeLock(dataDir: string): DataLock {
  try {
    return DataLock.take(dataDir);
  } catch (error) {
    throw error instanceof EmbeddedDatabaseError ? error : unusableFolder(dataDir, error);
  }
}

function couldNotStart(cause: unknown): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `The embedded database could not be started (${reasonOf(cause)}): put that right, or set MONGODB_URI to a MongoDB replica set.`,
    { cause },
  );
}

function unusableFolder(dataDir: string, error: unknown): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `The data folder ${resolve(dataDir)} cannot be used (${reasonOf(error)}): make it writable, or choose another.`,
  );
}

function windowsUnsupported(): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    'The embedded database runs on Linux and macOS only: on Windows start Sameboat inside WSL, or set MONGODB_URI to a MongoDB replica set.',
  );
}
