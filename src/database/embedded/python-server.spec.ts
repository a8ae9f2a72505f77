import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPythonServer } from './python-server.js';

let scratch: string;
let said: string[];

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'python-server-'));
  said = [];
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

interface FakePython {
  name?: string;
  version?: string;
  venv?: string;
  pip?: string;
}

/** A shell script that answers the three calls an installation makes. Returns its folder. */
function aPython({
  name = 'python3',
  version = '3.11',
  venv = ':',
  pip = ':',
}: FakePython): string {
  const folder = join(scratch, `path-${name}-${version}`);
  mkdirSync(folder, { recursive: true });
  const script = `#!/bin/sh
case "$*" in
  *"-m venv "*) ${venv}; mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
  *"-m pip install "*) ${pip} ;;
  *) echo ${version} ;;
esac
`;
  writeFileSync(join(folder, name), script);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

function install(...path: string[]): Promise<string> {
  const say = (line: string): void => void said.push(line);
  return installPythonServer({ toolsDir: join(scratch, 'tools'), path: path.join(':'), say });
}

const home = (): string => join(scratch, 'tools', 'python', '0.7.0b3');

describe('installPythonServer', () => {
  it('shows what it fetches, and installs exactly the pinned version', async () => {
    const pip =
      'echo "Collecting x"; echo "  Downloading $8 (3 MB)"; for last; do :; done; echo "Installing $last"';
    expect(await install(aPython({ pip }))).toBe(join(home(), 'bin', 'python'));
    expect(said[0]).toContain(`Fetching the embedded database into ${home()}`);
    expect(said).toContain('  Installing secantusdb==0.7.0b3');
    expect(said.some((line) => line.startsWith('  Downloading'))).toBe(true);
    expect(said.join()).not.toContain('Collecting');
  });

  it('installs once', async () => {
    const path = aPython({});
    await install(path);
    said = [];
    await install('');
    expect(said).toEqual([]);
  });

  it('does an interrupted installation again, and clears it away', async () => {
    const unfinished = join(scratch, 'tools', 'python', '0.7.0b3.unfinished-999999999');
    mkdirSync(join(unfinished, 'bin'), { recursive: true });
    writeFileSync(join(unfinished, 'bin', 'python'), '');
    expect(existsSync(await install(aPython({})))).toBe(true);
    expect(readdirSync(join(scratch, 'tools', 'python'))).toEqual(['0.7.0b3']);
  });

  it('leaves another process that installs at this moment alone', async () => {
    const other = `0.7.0b3.unfinished-${process.ppid}`;
    mkdirSync(join(scratch, 'tools', 'python', other), { recursive: true });
    await install(aPython({}));
    expect(readdirSync(join(scratch, 'tools', 'python'))).toContain(other);
  });

  it('replaces an environment whose Python is gone from the machine', async () => {
    mkdirSync(join(home(), 'bin'), { recursive: true });
    writeFileSync(join(home(), 'stale'), '');
    await install(aPython({}));
    expect(existsSync(join(home(), 'stale'))).toBe(false);
  });

  it('leaves nothing half done when pip fails, and says why', async () => {
    const pip = 'echo "ERROR: No matching distribution found" >&2; exit 1';
    await expect(install(aPython({ pip }))).rejects.toThrow(
      /secantusdb==0\.7\.0b3 could not be installed for Python 3\.11 \(No matching distribution found\).*MONGODB_URI/,
    );
    expect(readdirSync(join(scratch, 'tools', 'python'))).toEqual([]);
  });

  it('says what to install when Python has no venv module', async () => {
    const venv = 'echo "created because ensurepip is not available"; exit 1';
    await expect(install(aPython({ venv }))).rejects.toThrow('apt install python3-venv');
  });

  it('says which Python is needed when there is none, or only an unfit one', async () => {
    await expect(install('')).rejects.toThrow('No Python 3.10 to 3.13 was found on PATH, and');
    await expect(
      install(aPython({ version: '3.9' }), aPython({ version: '3.14' })),
    ).rejects.toThrow('(there is 3.9, 3.14)');
  });

  it('takes a numbered Python where the plain one is too old', async () => {
    const path = [aPython({ version: '3.9' }), aPython({ name: 'python3.12', version: '3.12' })];
    await expect(install(...path)).resolves.toBe(join(home(), 'bin', 'python'));
  });

  it('passes by a stand-in that does not run', async () => {
    const broken = join(scratch, 'shims');
    mkdirSync(broken);
    writeFileSync(join(broken, 'python3'), '#!/bin/sh\nexit 127\n', { mode: 0o755 });
    await expect(install(broken, aPython({}))).resolves.toBe(join(home(), 'bin', 'python'));
  });
});
