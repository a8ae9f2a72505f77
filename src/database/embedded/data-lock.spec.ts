import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataLock, isAbandoned } from './data-lock.js';
import { EmbeddedDatabaseError } from './embedded-database.error.js';

const gone = { pid: process.pid, started: 'long ago' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(number: number, record: unknown): void {
  writeFileSync(join(folder, `lock.${number}`), JSON.stringify(record));
}

describe('DataLock', () => {
  it('is refused while its owner runs, with the number of that process', () => {
    DataLock.take(folder);
    expect(() => DataLock.take(folder)).toThrow(EmbeddedDatabaseError);
    expect(() => DataLock.take(folder)).toThrow(`(process ${process.pid})`);
  });

  it('can be taken again once it was let go', () => {
    DataLock.take(folder).release();
    expect(() => DataLock.take(folder)).not.toThrow();
  });

  it('overtakes an owner that is gone and hands over its server', () => {
    write(7, { owner: gone, server: { pid: 4711, started: 'then' } });
    expect(DataLock.take(folder).leftover).toEqual({ pid: 4711, started: 'then' });
    expect(readdirSync(folder)).toEqual(['lock.8']);
  });

  it('keeps the server noted for the next start when this one fails', () => {
    write(1, { owner: gone, server: gone });
    DataLock.take(folder).release();
    expect(DataLock.take(folder).leftover).toEqual(gone);
  });

  it('notes the new server and nothing about it but its identity', () => {
    const lock = DataLock.take(folder);
    lock.recordServer({ pid: 1, started: 'now', commandLine: 'secret' } as typeof gone);
    expect(readFileSync(join(folder, 'lock.1'), 'utf8')).toContain('"pid":1,"started":"now"');
    expect(readFileSync(join(folder, 'lock.1'), 'utf8')).not.toContain('secret');
  });

  it('counts on from the highest number, not from the last in the alphabet', () => {
    write(9, { owner: gone, server: null });
    write(10, { owner: null, server: null });
    DataLock.take(folder);
    expect(readdirSync(folder)).toEqual(['lock.11']);
  });

  it('overtakes a damaged file', () => {
    writeFileSync(join(folder, 'lock.2'), '{ "owner": ');
    DataLock.take(folder);
    expect(readdirSync(folder)).toEqual(['lock.3']);
  });
});

describe('isAbandoned', () => {
  it('is true only where an owner is gone without letting go', () => {
    expect(isAbandoned(folder)).toBe(false);
    write(1, { owner: gone, server: null });
    expect(isAbandoned(folder)).toBe(true);
    const lock = DataLock.take(folder);
    expect(isAbandoned(folder)).toBe(false);
    lock.release();
    expect(isAbandoned(folder)).toBe(false);
  });
});
