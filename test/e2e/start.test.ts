import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Started {
  process: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** `npm start` without the build: what `npm test` has built. */
function start(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { process: child, output: () => text, ended };
}

async function said(started: Started, pattern: RegExp): Promise<RegExpExecArray> {
  for (let n = 0; n < 600; n += 1) {
    const found = pattern.exec(started.output());
    if (found !== null) return found;
    if (started.process.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It never said ${pattern.source}:\n${started.output()}`);
}

describe('npm start', () => {
  let dataDir: string;
  let port: number;
  let environment: Record<string, string>;
  const running: Started[] = [];
  const begin = (more: Record<string, string> = {}) => {
    const started = start({ ...environment, ...more });
    running.push(started);
    return started;
  };
  const ask = async (query: string) =>
    (
      await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json() as Promise<any>;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sameboat-start-'));
    port = await freePort();
    // The database of the test run; the embedded one has tests of its own.
    environment = {
      PORT: String(port),
      DATA_DIR: dataDir,
      MONGODB_URI: process.env.MONGODB_URI!.replace(/\/\?/, `/start_${port}?`),
    };
  });
  afterAll(async () => {
    for (const { process: child } of running) if (child.exitCode === null) child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('starts, seeds the groups, gives the same first link until it is used, and keeps its data', async () => {
    const first = begin();
    const [, link] = await said(first, /first coordinator, once: (\S+#invitation=[\w-]{43})/);
    expect(await readFile(join(dataDir, 'first-coordinator-link'), 'utf8')).toBe(`${link}\n`);
    for (const name of await readdir(dataDir))
      expect((await stat(join(dataDir, name))).mode & 0o077).toBe(0);
    const ids = await ask('{ groups(first: 50) { edges { node { id } } } }');
    expect(ids.data.groups.edges).toHaveLength(5);
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const second = begin();
    expect((await said(second, /once: (\S+)/))[1]).toBe(link);
    expect(await ask('{ groups(first: 50) { edges { node { id } } } }')).toEqual(ids);
    second.process.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('serves the landing page and the health checks', async () => {
    const server = begin();
    await said(server, /listens on/);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(await page.text()).toMatch(/<h1>Sameboat<\/h1>/);
    for (const path of ['live', 'ready'])
      expect((await fetch(`http://127.0.0.1:${port}/health/${path}`)).status).toBe(200);
    const other = begin();
    expect(await other.ended).toBe(1);
    expect(other.output()).toMatch(/The port is in use already/);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('finishes what is under way before it stops', async () => {
    const server = begin();
    await said(server, /listens on/);
    const asked = Array.from({ length: 20 }, () =>
      ask('{ groups(first: 50) { edges { cursor } } }'),
    );
    await Promise.race(asked);
    server.process.kill('SIGTERM');
    for (const answer of await Promise.allSettled(asked))
      if (answer.status === 'fulfilled')
        expect([5, 'UNAVAILABLE']).toContain(
          answer.value.data?.groups.edges.length ?? answer.value.errors[0].extensions.code,
        );
    expect(await server.ended).toBe(0);
  });

  it.each([
    ['PORT', { PORT: 'many' }],
    ['PEPPER', { NODE_ENV: 'production' }],
    ['HELPLINES_FILE', { HELPLINES_FILE: 'package.json' }],
  ] as [string, Record<string, string>][])(
    'names %s when it is wrong, and does not start',
    async (name, wrong) => {
      const server = begin(wrong);
      expect(await server.ended).toBe(1);
      expect(server.output()).toContain(`Sameboat does not start. ${name}:`);
    },
  );

  it('is alive but not ready without its database, and says so quickly', async () => {
    const server = begin({ MONGODB_URI: 'mongodb://127.0.0.1:9/none' });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/does not start\. The database cannot be reached/);
  });
});
