import { mkdtemp, readdir, rm } from 'node:fs/promises';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Database from '../../src/database/embedded/embedded-database.js';
import type * as Leftover from '../../src/database/embedded/leftover-server.js';

/** Carried from the set-up to the teardown, which run in the same process. */
export interface TestServer {
  database: Database.EmbeddedDatabase;
  dataDir: string;
}

const DATA_PREFIX = 'sameboat-test-';

/**
 * One database server for the whole run, unless MONGODB_URI names one. The servers themselves stay
 * in the repository's `.sameboat`, so that none is installed at each run; the data are thrown away.
 * SAMEBOAT_TEST_VARIANT=secantusd-rs or secantusdb asks for that variant.
 */
export default async function globalSetup({ rootDir }: { rootDir: string }): Promise<void> {
  if (process.env.MONGODB_URI !== undefined) {
    console.log('Tests run on the database that MONGODB_URI names.');
    return;
  }
  const variant = wantedVariant();
  const { startEmbeddedDatabase, endAbandonedServer } = await loadSources();
  await removeAbandonedData(endAbandonedServer);
  const dataDir = await mkdtemp(join(tmpdir(), DATA_PREFIX));
  const toolsDir = join(rootDir, '.sameboat');
  const path = process.env.PATH ?? '';
  const say = (line: string): void => {
    console.log(line);
  };
  const database = await startEmbeddedDatabase({ dataDir, toolsDir, path, variant, say });
  process.env.MONGODB_URI = database.uri;
  const server: TestServer = { database, dataDir };
  Object.assign(globalThis, { sameboatTestServer: server });
}

function wantedVariant(): Database.EmbeddedDatabase['variant'] | undefined {
  const wanted = process.env.SAMEBOAT_TEST_VARIANT;
  if (wanted === undefined || wanted === 'secantusd-rs' || wanted === 'secantusdb') return wanted;
  throw new Error('SAMEBOAT_TEST_VARIANT must be secantusd-rs or secantusdb.');
}

/** Of runs that were killed: each had a folder of its own, so no later start would find their server. */
async function removeAbandonedData(
  endAbandonedServer: (dataDir: string, say: (line: string) => void) => Promise<boolean>,
): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(DATA_PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    const isFree = await endAbandonedServer(dataDir, console.log).catch(() => false);
    if (isFree) await rm(dataDir, { recursive: true, force: true });
  }
}

interface Resolver {
  _resolveFilename: (request: string, ...context: unknown[]) => string;
}

/**
 * Jest runs this file before its own resolver exists: it turns TypeScript into CommonJS as it is
 * loaded, but leaves `./name.js`, as ES modules name the source `./name.ts`, to Node. So Node is
 * taught that much while these two are loaded.
 */
async function loadSources(): Promise<
  Pick<typeof Database, 'startEmbeddedDatabase'> & Pick<typeof Leftover, 'endAbandonedServer'>
> {
  const resolver = Module as unknown as Resolver;
  const resolveAsIs = resolver._resolveFilename;
  resolver._resolveFilename = (request, ...context) => {
    try {
      return resolveAsIs(request, ...context);
    } catch (error) {
      if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
      return resolveAsIs(request.replace(/\.js$/, '.ts'), ...context);
    }
  };
  try {
    const { startEmbeddedDatabase } =
      await import('../../src/database/embedded/embedded-database.js');
    const { endAbandonedServer } = await import('../../src/database/embedded/leftover-server.js');
    return { startEmbeddedDatabase, endAbandonedServer };
  } finally {
    resolver._resolveFilename = resolveAsIs;
  }
}
