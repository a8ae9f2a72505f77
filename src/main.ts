import { setFlagsFromString } from 'node:v8';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from './common/clock.js';
import { Log, traceOf } from './common/log.js';
import { type Config } from './config/config.js';
import { createApp } from './create-app.js';
import { InvitationsService } from './identity/facilitators/invitations.service.js';
import { loadConfig, openDatabase, run, say } from './process.js';

/**
 * How far the heap may grow between two full collections. Left to itself V8 lets a busy process take three times
 * what it needs; with this it stays below 250 MB at the same speed (`npm run bench`).
 */
setFlagsFromString('--heap-growing-percent=40');

async function start(): Promise<void> {
  const config = loadConfig();
  const log = new Log(config.logLevel);
  const database = await openDatabase(config);
  try {
    const app = await createApp({ config, database: database.options, clock: new Clock(), log });
    stopOnSignal(log, app, database.close);
    await app.listen(config.port, config.host);
    await greet(app, config);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function greet(app: NestFastifyApplication, config: Config): Promise<void> {
  say(`Sameboat listens on ${config.publicOrigin} (GraphQL: ${config.publicOrigin}/graphql)`);
  const link = await app.get(InvitationsService).firstCoordinator();
  keepFirstLink(config, link);
  if (link !== null)
    say(`Nobody coordinates yet. This link makes the first coordinator, once: ${link}`);
}

/** Beside the data, readable by its owner only, for who missed it on the terminal; gone once it was used. */
function keepFirstLink({ dataDir }: Config, link: string | null): void {
  const file = join(dataDir, 'first-coordinator-link');
  rmSync(file, { force: true });
  if (link === null) return;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${link}\n`, { mode: 0o600 });
}

/** Drains what is under way, then closes the database, then ends with 0. A second signal ends at once. */
function stopOnSignal(
  log: Log,
  app: NestFastifyApplication,
  closeDatabase: () => Promise<void>,
): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stopping');
    app
      .close()
      .then(closeDatabase)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error('stopping failed', traceOf(error));
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

run(start, 'Sameboat does not start');
