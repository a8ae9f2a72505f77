import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAbandonedServer, endLeftoverServer } from './leftover-server.js';
import { describeProcess, isRunning, type ProcessIdentity } from './process-identity.js';

const dataDir = mkdtempSync(join(tmpdir(), 'leftover '));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** A process that waits, with this text in its command line. */
function aProcess(text: string): ProcessIdentity {
  const waits = 'setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, ['-e', waits, text], { stdio: 'ignore' });
  children.push(child);
  const { pid, started } = describeProcess(child.pid ?? 0) ?? { pid: 0, started: '' };
  return { pid, started };
}

describe('endLeftoverServer', () => {
  it('ends a process that has the data folder in its command line, and says so', async () => {
    const server = aProcess(join(dataDir, 'db'));
    const said: string[] = [];
    await endLeftoverServer({ server, dataDir, say: (line) => said.push(line) });
    expect(isRunning(server)).toBe(false);
    expect(said).toEqual([expect.stringContaining(`(process ${server.pid})`)]);
  });

  it('leaves a process alone that has nothing to do with the folder', async () => {
    const server = aProcess('/somewhere/else');
    const said: string[] = [];
    await endLeftoverServer({ server, dataDir, say: (line) => said.push(line) });
    expect(isRunning(server)).toBe(true);
    expect(said).toEqual([]);
  });

  it('leaves a process alone that only has the number of the old server', async () => {
    const server = aProcess(join(dataDir, 'db'));
    const old = { ...server, started: 'long ago' };
    await endLeftoverServer({ server: old, dataDir, say: () => undefined });
    expect(isRunning(server)).toBe(true);
  });
});

describe('endAbandonedServer', () => {
  it('ends the server of a killed owner and leaves the folder to the caller', async () => {
    const server = aProcess(join(dataDir, 'db'));
    const owner = { pid: process.pid, started: 'long ago' };
    writeFileSync(join(dataDir, 'lock.1'), JSON.stringify({ owner, server }));
    expect(await endAbandonedServer(dataDir, () => undefined)).toBe(true);
    expect(isRunning(server)).toBe(false);
    expect(await endAbandonedServer(dataDir, () => undefined)).toBe(false);
  });
});
