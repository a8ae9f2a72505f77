import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  EmbeddedDatabaseError,
  startEmbeddedDatabase,
} from '../../src/database/embedded/embedded-database.js';
import { isRunning } from '../../src/database/embedded/process-identity.js';
import {
  aContender,
  aFolder,
  aParent,
  availableVariants,
  cleanUp,
  end,
  hasEnded,
  lockOf,
  options,
  readBack,
  withConnection,
  writeTogether,
} from './embedded-database.harness.js';

const available = await availableVariants();

afterAll(cleanUp);

describe.each(available)('startEmbeddedDatabase as %s', (variant) => {
  it('keeps what a transaction wrote over a restart', async () => {
    const dataDir = aFolder();
    const first = await startEmbeddedDatabase(options(dataDir, variant));
    expect(first.variant).toBe(variant);
    await writeTogether(first.uri);
    await first.stop();
    const second = await startEmbeddedDatabase(options(dataDir, variant));
    expect(await readBack(second.uri)).toEqual([1, 1]);
    await second.stop();
  });

  it('leaves no process behind when stopped, and may be stopped twice', async () => {
    const dataDir = aFolder();
    const database = await startEmbeddedDatabase(options(dataDir, variant));
    const server = lockOf(dataDir)!.server!;
    expect(isRunning(server)).toBe(true);
    await Promise.all([database.stop(), database.stop()]);
    expect(isRunning(server)).toBe(false);
    expect(lockOf(dataDir)!.owner).toBeNull();
  });

  it('refuses to start beside a running one and names its process', async () => {
    const dataDir = aFolder();
    const { parent, answer } = await aParent(dataDir, variant);
    expect(answer).toHaveProperty('uri');
    const second = startEmbeddedDatabase(options(dataDir, variant));
    await expect(second).rejects.toThrow(EmbeddedDatabaseError);
    await expect(second).rejects.toThrow(
      `already running on the data in ${dataDir} (process ${parent.pid!})`,
    );
    await end(parent, 'SIGTERM');
  });

  it('ends the server of a parent that was killed, says so, and has its data', async () => {
    const dataDir = aFolder();
    const { parent, answer } = await aParent(dataDir, variant);
    await writeTogether((answer as { uri: string }).uri);
    await end(parent, 'SIGKILL');
    const orphan = lockOf(dataDir)!.server!;
    expect(isRunning(orphan)).toBe(true);
    const said: string[] = [];
    const next = await startEmbeddedDatabase({
      ...options(dataDir, variant),
      say: (line) => said.push(line),
    });
    expect(isRunning(orphan)).toBe(false);
    expect(said[0]).toContain(`earlier run left behind (process ${orphan.pid})`);
    expect(await readBack(next.uri)).toEqual([1, 1]);
    await next.stop();
  });

  it('survives the Ctrl-C that the terminal sends to the group of its parent', async () => {
    const dataDir = aFolder();
    const { parent, answer } = await aParent(dataDir, variant);
    const server = lockOf(dataDir)!.server!;
    expect(() => process.kill(-server.pid, 0)).not.toThrow();
    process.kill(-parent.pid!, 'SIGINT');
    await writeTogether((answer as { uri: string }).uri);
    expect(isRunning(server)).toBe(true);
    await end(parent, 'SIGTERM');
  });

  it('ends with a parent that exits without stopping it', async () => {
    const dataDir = aFolder();
    const { parent } = await aParent(dataDir, variant);
    const server = lockOf(dataDir)!.server!;
    await end(parent, 'SIGTERM');
    await hasEnded(server);
    const next = await startEmbeddedDatabase(options(dataDir, variant));
    await next.stop();
  });

  it('keeps no log of who wrote when', async () => {
    const database = await startEmbeddedDatabase(options(aFolder(), variant));
    await writeTogether(database.uri);
    const entries = await withConnection(database.uri, (connection) =>
      connection.useDb('local').collection('oplog.rs').countDocuments({}),
    );
    expect(entries).toBe(0);
    await database.stop();
  });

  it('takes no settings from a file in the folder it is started in', async () => {
    const dataDir = aFolder();
    const elsewhere = process.cwd();
    writeFileSync(join(dataDir, 'secantusd.toml'), 'not a setting at all');
    process.chdir(dataDir);
    try {
      const database = await startEmbeddedDatabase(options(dataDir, variant));
      await database.stop();
    } finally {
      process.chdir(elsewhere);
    }
  });
});

describe('startEmbeddedDatabase', () => {
  it('says what to install where there is neither server nor Python', async () => {
    const dataDir = aFolder();
    const start = startEmbeddedDatabase({ dataDir, path: '', say: () => undefined });
    await expect(start).rejects.toThrow(EmbeddedDatabaseError);
    await expect(start).rejects.toThrow(/install Python 3\.12 .* or set MONGODB_URI/);
    expect(lockOf(dataDir)!.owner).toBeNull();
  });

  it('says which folder it cannot use', async () => {
    const file = join(aFolder(), 'file');
    writeFileSync(file, '');
    await expect(startEmbeddedDatabase(options(join(file, 'data')))).rejects.toThrow(
      `The data folder ${join(file, 'data')} cannot be used (`,
    );
  });

  const withServer = available.length > 0 ? it : it.skip;

  withServer('takes over a lock whose process number belongs to another by now', async () => {
    const dataDir = aFolder();
    const other = { pid: process.pid, started: 'long ago' };
    writeFileSync(join(dataDir, 'lock.4'), JSON.stringify({ owner: other, server: other }));
    const database = await startEmbeddedDatabase(options(dataDir));
    expect(lockOf(dataDir)!.owner!.started).not.toBe('long ago');
    await database.stop();
  });

  withServer('lets exactly one of many win that start at once on a stale lock', async () => {
    const dataDir = aFolder();
    const gone = { pid: process.pid, started: 'long ago' };
    writeFileSync(join(dataDir, 'lock.1'), JSON.stringify({ owner: gone, server: null }));
    const started = await Promise.all(Array.from({ length: 8 }, () => aParent(dataDir)));
    const answers = started.map(({ answer }) => answer);
    expect(answers.filter((answer) => 'uri' in answer)).toHaveLength(1);
    for (const answer of answers) {
      if ('refused' in answer) expect(answer.refused).toContain('already running');
    }
    await Promise.all(started.map(({ parent }) => end(parent, 'SIGTERM')));
  });

  it('never lets two processes hold the lock at once', async () => {
    const dataDir = aFolder();
    const results = await Promise.all(Array.from({ length: 5 }, () => aContender(dataDir)));
    expect(results.map(({ shared }) => shared)).toEqual([0, 0, 0, 0, 0]);
    expect(results.reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(100);
  });

  const withBoth = available.length === 2 ? it : it.skip;

  withBoth('says that the other variant has data which this one cannot see', async () => {
    const dataDir = aFolder();
    const python = await startEmbeddedDatabase(options(dataDir, 'secantusdb'));
    await writeTogether(python.uri);
    await python.stop();
    const said: string[] = [];
    const native = await startEmbeddedDatabase({
      ...options(dataDir, 'secantusd-rs'),
      say: (line) => said.push(line),
    });
    expect(said.at(-1)).toMatch(/also data written by secantusdb, in .*db-secantusdb/);
    expect(await readBack(native.uri)).toEqual([0, 0]);
    await native.stop();
  });
});
