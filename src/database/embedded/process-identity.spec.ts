import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  describeFromProc,
  describeFromPs,
  describeProcess,
  isRunning,
} from './process-identity.js';

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

function run(command: string, ...args: string[]): ChildProcess {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  return child;
}

async function firstNumber(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.stdout?.once('data', (chunk: Buffer) => {
      resolve(Number(chunk.toString()));
    });
  });
}

async function endOf(child: ChildProcess): Promise<void> {
  await new Promise((resolve) => child.once('exit', resolve));
}

const sources = existsSync('/proc/self/stat')
  ? [describeFromProc, describeFromPs]
  : [describeFromPs];

describe.each(sources)('%p', (describeFrom) => {
  it('gives the whole command line, with brackets and blanks in it', async () => {
    const waits = 'console.log(process.pid); setInterval(() => {}, 1000)';
    const child = run(process.execPath, '-e', waits, 'a) Z (b', '/data dir/db');
    const pid = await firstNumber(child);
    expect(describeFrom(pid)?.commandLine).toContain('a) Z (b /data dir/db');
    child.kill('SIGKILL');
    await endOf(child);
  });

  it('gives the same start each time it is asked', () => {
    expect(describeFrom(process.pid)?.started).toMatch(/\d/);
    expect(describeFrom(process.pid)).toEqual(describeFrom(process.pid));
  });

  it('knows nothing of a process that ended', async () => {
    const child = run('true');
    const { pid } = child;
    await endOf(child);
    expect(describeFrom(pid ?? 0)).toBeNull();
  });

  it('takes a zombie for gone', async () => {
    // The shell becomes `sleep`, which never asks how the shell's child ended.
    const child = run('sh', '-c', 'sleep 0.3 & echo $!; exec sleep 60');
    const zombie = await firstNumber(child);
    while (describeFrom(zombie) !== null) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(() => process.kill(zombie, 0)).not.toThrow();
    child.kill('SIGKILL');
  });
});

describe('isRunning', () => {
  it('is true for this process and false for another that had its number before', () => {
    const { pid, started } = describeProcess(process.pid) ?? { pid: 0, started: '' };
    expect(isRunning({ pid, started })).toBe(true);
    expect(isRunning({ pid, started: `${started}0` })).toBe(false);
  });
});
