import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../../src/common/clock.js';
import { Log } from '../../src/common/log.js';
import { readConfig } from '../../src/config/config.js';
import { createApp } from '../../src/create-app.js';
import { startEmbeddedDatabase } from '../../src/database/embedded/embedded-database.js';

/** A database server of its own, since this test takes it away. */
async function openOwnDatabase() {
  const dataDir = await mkdtemp(join(tmpdir(), 'sameboat-outage-'));
  const server = await startEmbeddedDatabase({
    dataDir,
    toolsDir: '.sameboat',
    path: process.env.PATH ?? '',
    say: () => undefined,
  });
  return { server, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

describe('without its database', () => {
  it('stays alive, is not ready, and tells clients to come back, with no word about what broke', async () => {
    const { server, remove } = await openOwnDatabase();
    const lines: string[] = [];
    const log = new Log('info', { write: (line) => lines.push(line) });
    const config = readConfig({
      NODE_ENV: 'test',
      PEPPER: 'a pepper for tests, of 32 characters or more',
    });
    const database = {
      uri: `${server.uri.split('?')[0]}outage?directConnection=true&serverSelectionTimeoutMS=300`,
    };
    const app = await createApp({ config, database, clock: new Clock(), log });
    try {
      await app.listen(0, '127.0.0.1');
      const url = await app.getUrl();
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
      await server.stop();
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ groups(first: 1) { edges { cursor } } }' }),
      });
      const { errors } = (await response.json()) as any;
      expect(errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
      expect(JSON.stringify(errors)).not.toMatch(/mongo|127\.0\.0\.1|ECONN/i);
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      expect((await fetch(`${url}/health/ready`)).status).toBe(503);
      expect(lines.join('')).not.toMatch(/127\.0\.0\.1/);
    } finally {
      await app.close();
      await server.stop();
      await remove();
    }
  });
});
