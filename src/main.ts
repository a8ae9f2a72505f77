import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from './common/clock.js';
import { Log, traceOf } from './common/log.js';
import { type Config, readConfig } from './config/config.js';
import { ConfigError } from './config/environment.js';
import { createApp } from './create-app.js';
import {
  type EmbeddedDatabase,
  EmbeddedDatabaseError,
  startEmbeddedDatabase,
} from './database/embedded/embedded-database.js';
import { InvitationsService } from './identity/facilitators/invitations.service.js';

/** For the person at the terminal. Everything else goes to the log. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig();
  const log = new Log(config.logLevel);
  const embedded = config.mongodbUri === undefined ? await startEmbedded(config) : undefined;
  try {
    const database = { uri: config.mongodbUri ?? embedded?.uri ?? '' };
    const app = await createApp({ config, database, clock: new Clock(), log });
    stopOnSignal(log, app, embedded);
    await app.listen(config.port, config.host);
    await greet(app, config);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function startEmbedded(config: Config): Promise<EmbeddedDatabase> {
  say(
    'MONGODB_URI is not set: starting the embedded database. It is for trying, developing and testing.',
  );
  return startEmbeddedDatabase({ dataDir: config.dataDir, say, path: config.path });
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
  embedded: EmbeddedDatabase | undefined,
): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stopping');
    app
      .close()
      .then(() => embedded?.stop())
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

start().catch((error: unknown) => {
  process.stderr.write(`Sameboat does not start. ${reasonOf(error)}\n`);
  process.exit(1);
});

/** One sentence that says what to do; for an error nobody foresaw, where it happened. */
function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedDatabaseError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use already. Is another Sameboat running? Set PORT to use another one.';
  if (error instanceof Error && error.name === 'MongooseServerSelectionError')
    return 'The database cannot be reached. Check MONGODB_URI, and that the server runs.';
  return JSON.stringify(traceOf(error));
}
