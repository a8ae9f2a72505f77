import { transformFileSync } from '@swc/core';
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, createConnection } from 'mongoose';
import { type EmbeddedDatabaseOptions } from '../../src/database/embedded/embedded-database.js';
import { isRunning, type ProcessIdentity } from '../../src/database/embedded/process-identity.js';
import {
  type EmbeddedVariant,
  findServerProgram,
} from '../../src/database/embedded/server-program.js';

const root = process.cwd();
const toolsDir = join(root, '.sameboat');
const path = process.env.PATH ?? '';
const scratch = mkdtempSync(join(tmpdir(), 'sameboat-embedded-'));
const children: ChildProcess[] = [];

/** The variants this machine can have, the Python one being installed if need be; others are named. */
export async function availableVariants(): Promise<EmbeddedVariant[]> {
  const available: EmbeddedVariant[] = [];
  for (const variant of ['secantusd-rs', 'secantusdb'] as const) {
    try {
      await findServerProgram({ toolsDir, path, variant, say: console.log });
      available.push(variant);
    } catch (error) {
      console.warn(`SKIPPED, the embedded database as ${variant}: ${String(error)}`);
    }
  }
  return available;
}

/** Ends what a failed test may have left running, and removes all folders. */
export async function cleanUp(): Promise<void> {
  for (const child of children) child.kill('SIGKILL');
  for (const name of readdirSync(scratch)) {
    const server = lockOf(join(scratch, name))?.server;
    if (!server || !isRunning(server)) continue;
    process.kill(server.pid, 'SIGKILL');
    await hasEnded(server);
  }
  rmSync(scratch, { recursive: true, force: true });
}

let folders = 0;
/** A new folder, with a blank in its name. */
export function aFolder(): string {
  folders += 1;
  const folder = join(scratch, `data ${folders}`);
  mkdirSync(folder);
  return folder;
}

export function options(dataDir: string, variant?: EmbeddedVariant): EmbeddedDatabaseOptions {
  return { dataDir, toolsDir, path, variant, say: () => undefined };
}

export async function withConnection<T>(
  uri: string,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await createConnection(uri, { dbName: 'journal' }).asPromise();
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

/** Writes one document to each of two collections in one transaction. */
export function writeTogether(uri: string): Promise<void> {
  return withConnection(uri, async (connection) => {
    await connection.transaction(async (session) => {
      await connection.collection('threads').insertOne({ title: 'first' }, { session });
      await connection.collection('posts').insertOne({ number: 1 }, { session });
    });
  });
}

/** How many documents each of these two collections has. */
export function readBack(uri: string): Promise<number[]> {
  return withConnection(uri, (connection) =>
    Promise.all(['threads', 'posts'].map((name) => connection.collection(name).countDocuments({}))),
  );
}

interface Lock {
  owner: ProcessIdentity | null;
  server: ProcessIdentity | null;
}

export function lockOf(dataDir: string): Lock | undefined {
  const name = readdirSync(dataDir).find((file) => /^lock\.\d+$/.test(file));
  return name === undefined
    ? undefined
    : (JSON.parse(readFileSync(join(dataDir, name), 'utf8')) as Lock);
}

export type Answer = { uri: string } | { refused: string };

const parentProgram = `
import { startEmbeddedDatabase } from './embedded-database.js';
process.on('SIGINT', () => {});
process.on('SIGTERM', () => process.exit());
process.on('disconnect', () => process.exit());
const options = { ...JSON.parse(process.argv[2]), say: () => {} };
await startEmbeddedDatabase(options).then(
  ({ uri }) => process.send({ uri }),
  (error) => process.send({ refused: error.message }, () => process.exit(1)),
);
`;

/** While it holds the lock, the file `inside` is its alone: whoever finds one shares the lock. */
const contenderProgram = `
import { closeSync, openSync, rmSync } from 'node:fs';
import { DataLock } from './data-lock.js';
const folder = process.argv[2];
const inside = folder + '/inside';
let taken = 0;
let shared = 0;
for (let round = 0; round < 2000; round += 1) {
  let lock;
  try {
    lock = DataLock.take(folder);
  } catch (error) {
    if (error.name === 'EmbeddedDatabaseError') continue;
    throw error;
  }
  taken += 1;
  try {
    closeSync(openSync(inside, 'wx'));
    rmSync(inside);
  } catch {
    shared += 1;
  }
  lock.release();
}
process.send({ taken, shared });
`;

/** The sources as plain JavaScript: a process outside Jest cannot read TypeScript. */
function writePrograms(): string {
  const sources = join(root, 'src/database/embedded');
  const target = join(scratch, 'program');
  mkdirSync(target);
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(sources).filter((file) => /(?<!\.spec)\.ts$/.test(file))) {
    const { code } = transformFileSync(join(sources, name), {
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    writeFileSync(join(target, name.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(target, 'parent.js'), parentProgram);
  writeFileSync(join(target, 'contender.js'), contenderProgram);
  return target;
}

const programs = writePrograms();

interface Started {
  child: ChildProcess;
  answer: unknown;
}

async function run(program: string, argument: string): Promise<Started> {
  const child = fork(join(programs, program), [argument], { detached: true, execArgv: [] });
  children.push(child);
  const answer = await new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${program} ended without an answer.`));
    });
  });
  return { child, answer };
}

/** Another process, in a group of its own, that starts the database and keeps it until it is ended. */
export async function aParent(
  dataDir: string,
  variant?: EmbeddedVariant,
): Promise<{ parent: ChildProcess; answer: Answer }> {
  const argument = JSON.stringify(options(dataDir, variant));
  const { child, answer } = await run('parent.js', argument);
  return { parent: child, answer: answer as Answer };
}

export interface Contention {
  taken: number;
  shared: number;
}

/** Another process that takes and lets go of the lock of a folder as fast as it can. */
export async function aContender(dataDir: string): Promise<Contention> {
  return (await run('contender.js', dataDir)).answer as Contention;
}

/** With SIGTERM it exits by itself, without stopping the database; with SIGKILL it cannot. */
export async function end(parent: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (parent.exitCode !== null) return;
  const gone = new Promise((resolve) => parent.once('exit', resolve));
  parent.kill(signal);
  await gone;
}

export async function hasEnded(server: ProcessIdentity): Promise<void> {
  while (isRunning(server)) await pause(20);
}
