import { existsSync } from 'node:fs';
import { traceOf } from './common/log.js';
import { type Config, readConfig } from './config/config.js';
import { ConfigError } from './config/environment.js';
import { type DatabaseOptions } from './database/database.module.js';
import {
  EmbeddedDatabaseError,
  startEmbeddedDatabase,
} from './database/embedded/embedded-database.js';

/** For the person at the terminal. Everything else goes to the log. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The settings, from `.env` where there is one, and the environment. @throws ConfigError */
export function loadConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig();
}

/** The database that the settings name, or the embedded one, started; `close` stops what was started. */
export async function openDatabase(
  config: Config,
): Promise<{ options: DatabaseOptions; close: () => Promise<void> }> {
  if (config.mongodbUri !== undefined)
    return { options: { uri: config.mongodbUri }, close: () => Promise.resolve() };
  say(
    'MONGODB_URI is not set: starting the embedded database. It is for trying, developing and testing.',
  );
  const { dataDir, path } = config;
  const embedded = await startEmbeddedDatabase({ dataDir, say, path });
  return { options: { uri: embedded.uri }, close: () => embedded.stop() };
}

/** Runs a program; what goes wrong is one sentence on the terminal, and exit status 1. */
export function run(program: () => Promise<void>, whatFails: string): void {
  program().catch((error: unknown) => {
    process.stderr.write(`${whatFails}. ${reasonOf(error)}\n`);
    process.exit(1);
  });
}

/** One sentence that says what to do; for an error nobody foresaw, where it happened. */
function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedDatabaseError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use already. Is another Sameboat running? Set PORT to use another one.';
  if (error instanceof Error && error.name === 'MongooseServerSelectionError')
    return 'The database cannot be reached. Check MONGODB_URI, and that the server runs.';
  return JSON.stringify(traceOf(error));
}
