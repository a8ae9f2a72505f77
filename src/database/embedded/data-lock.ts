import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-database.error.js';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.js';

/** What a lock file says. `owner` is the process that started the server; null once it has let go. */
interface LockRecord {
  owner: ProcessIdentity | null;
  server: ProcessIdentity | null;
}

/**
 * One process per data folder.
 *
 * The lock is the file `lock.N` with the highest N, and whoever takes it creates the next one. A
 * stale lock is therefore never deleted to be taken (two starters could each delete the other's
 * fresh one) but overtaken, and creating a file under a given name can succeed only once. A file is
 * linked into place complete, so nobody ever reads half a record. The newest one stays when the lock
 * is let go: numbers must not start anew while a slow starter still looks at an old one.
 */
export class DataLock {
  private constructor(
    private readonly folder: string,
    private readonly number: number,
    private record: LockRecord,
  ) {}

  /** @throws EmbeddedDatabaseError when a running process holds the folder. */
  static take(folder: string): DataLock {
    for (;;) {
      const latest = latestNumber(folder);
      const before = latest === 0 ? null : readRecord(folder, latest);
      if (before?.owner && isRunning(before.owner)) throw alreadyInUse(folder, before.owner.pid);
      const record = { owner: ownIdentity(), server: before?.server ?? null };
      const number = latest + 1;
      if (!createOnce(folder, number, record)) continue;
      if (latestNumber(folder) === number) {
        removeOlder(folder, number);
        return new DataLock(folder, number, record);
      }
      rmSync(lockPath(folder, number), { force: true });
    }
  }

  /** The server that the lock before this one was left with; it may still run. */
  get leftover(): ProcessIdentity | null {
    return this.record.server;
  }

  /** Notes which server process belongs to the folder now, for whoever finds the lock stale. */
  recordServer(server: ProcessIdentity | null): void {
    this.write({ ...this.record, server: server && { pid: server.pid, started: server.started } });
  }

  /** The server stays noted: should it still run after all, the next start ends it. */
  release(): void {
    this.write({ ...this.record, owner: null });
  }

  private write(record: LockRecord): void {
    const temporary = temporaryPath(this.folder);
    writeFileSync(temporary, JSON.stringify(record));
    renameSync(temporary, lockPath(this.folder, this.number));
    this.record = record;
  }
}

/** Whether the folder was locked once and the process that locked it is gone without letting go. */
export function isAbandoned(folder: string): boolean {
  const latest = latestNumber(folder);
  const owner = latest === 0 ? null : readRecord(folder, latest)?.owner;
  return owner ? !isRunning(owner) : false;
}

function lockPath(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}

function temporaryPath(folder: string): string {
  return join(folder, `lock-${process.pid}.tmp`);
}

function lockNumbers(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => /^lock\.(\d+)$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number);
}

function latestNumber(folder: string): number {
  return Math.max(0, ...lockNumbers(folder));
}

function removeOlder(folder: string, number: number): void {
  for (const other of lockNumbers(folder)) {
    if (other < number) rmSync(lockPath(folder, other), { force: true });
  }
}

/** A file that vanished was overtaken, one that cannot be read was damaged: neither holds anything. */
function readRecord(folder: string, number: number): LockRecord | null {
  try {
    const parsed = JSON.parse(
      readFileSync(lockPath(folder, number), 'utf8'),
    ) as Partial<LockRecord>;
    return { owner: parsed.owner ?? null, server: parsed.server ?? null };
  } catch {
    return null;
  }
}

function createOnce(folder: string, number: number, record: LockRecord): boolean {
  const temporary = temporaryPath(folder);
  writeFileSync(temporary, JSON.stringify(record));
  try {
    linkSync(temporary, lockPath(folder, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function alreadyInUse(folder: string, pid: number): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Sameboat is already running on the data in ${folder} (process ${pid}): stop that one first, or give this one a folder of its own.`,
  );
}
