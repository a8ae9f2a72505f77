import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findServerProgram, type ProgramSearch } from './server-program.js';

let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'server-program-'));
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function aProgram(folder: string, mode = 0o755): string {
  mkdirSync(join(scratch, folder), { recursive: true });
  writeFileSync(join(scratch, folder, 'secantusd-rs'), '', { mode });
  return join(scratch, folder, 'secantusd-rs');
}

function search(changes: Partial<ProgramSearch> = {}): ProgramSearch {
  return {
    toolsDir: scratch,
    path: undefined,
    variant: undefined,
    say: () => undefined,
    ...changes,
  };
}

describe('findServerProgram', () => {
  it('prefers the native server of its own folder to the one on the path', async () => {
    const own = aProgram('bin');
    aProgram('path');
    const { command } = await findServerProgram(search({ path: join(scratch, 'path') }));
    expect(command).toBe(own);
  });

  it('finds the native server on the path, past what cannot be run', async () => {
    aProgram('bin', 0o644);
    mkdirSync(join(scratch, 'first', 'secantusd-rs'), { recursive: true });
    const onPath = aProgram('second');
    const path = `${join(scratch, 'first')}:${join(scratch, 'second')}`;
    expect((await findServerProgram(search({ path }))).command).toBe(onPath);
  });

  it('turns the change log of the native server off', async () => {
    aProgram('bin');
    const { env } = await findServerProgram(search());
    expect(env).toEqual({ SECANTUS_DISABLE_OPLOG: '1' });
  });

  it('runs nothing from a folder of the path that depends on where it was started', async () => {
    aProgram('path');
    const path = relative(process.cwd(), join(scratch, 'path'));
    await expect(findServerProgram(search({ path }))).rejects.toThrow('No Python');
  });

  it('says so when the native server is asked for and is not there', async () => {
    await expect(findServerProgram(search({ variant: 'secantusd-rs' }))).rejects.toThrow(
      `neither in ${join(scratch, 'bin')} nor on PATH`,
    );
  });

  it('passes by the native server when the Python one is asked for', async () => {
    aProgram('bin');
    const python = join(scratch, 'python', '0.7.0b3', 'bin');
    mkdirSync(python, { recursive: true });
    writeFileSync(join(python, 'python'), '', { mode: 0o755 });
    const program = await findServerProgram(search({ variant: 'secantusdb' }));
    expect(program).toMatchObject({ variant: 'secantusdb', command: join(python, 'python') });
  });
});
