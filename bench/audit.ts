import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Collection, createConnection } from 'mongoose';
import { AuditChain } from '../src/audit/audit-chain.js';
import { type StoredAuditEntry } from '../src/audit/audit-entry.schema.js';
import { type StoredAuditHead } from '../src/audit/audit-head.schema.js';
import { AuditModule } from '../src/audit/audit.module.js';
import { AuditService } from '../src/audit/audit.service.js';
import { Clock } from '../src/common/clock.js';
import { newId } from '../src/common/ids.js';
import { type Config, readConfig } from '../src/config/config.js';
import { ConfigModule } from '../src/config/config.module.js';
import { DatabaseModule } from '../src/database/database.module.js';
import { Pepper } from '../src/identity/keys/pepper.js';
import { Cleanup } from './cleanup.js';
import { openDatabase } from './database.js';

const USAGE = `npm run bench:audit -- [--json] [--entries N]

Measures how long it takes to prove the staff's record, one chain of 100,000 entries unless told otherwise,
against plainly reading the same entries with the driver.`;

const PEPPER = 'a pepper for measuring, of at least 32 characters';
const ROUNDS = 3;
const BATCH = 5_000;
const MAX_MINUTES = 10;

@Module({})
class AuditAlone {}

async function openApp(uri: string, config: Config): Promise<INestApplicationContext> {
  const imports = [
    ConfigModule.with(config, new Clock()),
    DatabaseModule.with({ uri }),
    AuditModule,
  ];
  return NestFactory.createApplicationContext(
    { module: AuditAlone, imports },
    { logger: false, abortOnError: false },
  );
}

interface Collections {
  entries: Collection<StoredAuditEntry>;
  heads: Collection<StoredAuditHead>;
}

/** A chain as the service writes it, but thousands of entries at a time. */
async function write(chain: string, count: number, { entries, heads }: Collections): Promise<void> {
  const proofs = new AuditChain(new Pepper(PEPPER).key('audit'));
  const roles = Array.from({ length: 20 }, newId);
  const at = new Date(Date.UTC(2026, 0, 1));
  let mac = '';
  let batch: StoredAuditEntry[] = [];
  for (let number = 1; number <= count; number += 1) {
    const by = roles[number % roles.length] ?? '';
    const act = { chain, by, act: 'HIDE', case: newId(), reason: 'AGAINST_HOUSE_RULES' };
    const entry = { _id: newId(), ...act, number, at };
    mac = proofs.macOf(entry, mac);
    batch.push({ ...entry, mac });
    if (batch.length < BATCH && number < count) continue;
    await entries.insertMany(batch);
    batch = [];
  }
  const head = { _id: chain, number: count, mac };
  await heads.insertOne({ ...head, seal: proofs.sealOf(head) });
}

async function readPlainly(chain: string, { entries }: Collections): Promise<number> {
  let read = 0;
  for await (const entry of entries.find({ chain })) read += entry.number > 0 ? 1 : 0;
  return read;
}

async function millisecondsOf(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

interface Measured {
  engine: string;
  entries: number;
  /** Medians in milliseconds. */
  verify: number;
  read: number;
}

async function measure(count: number, cleanup: Cleanup): Promise<Measured> {
  const { uri, engine } = await openDatabase(cleanup, (line) => process.stderr.write(`${line}\n`));
  const app = await openApp(uri, readConfig({ NODE_ENV: 'test', PEPPER }));
  cleanup.add(() => app.close());
  const connection = await createConnection(uri).asPromise();
  cleanup.add(() => connection.close());
  const collections = {
    entries: connection.collection<StoredAuditEntry>('audit'),
    heads: connection.collection<StoredAuditHead>('auditHeads'),
  };
  const chain = newId();
  await write(chain, count, collections);
  const times: { verify: number[]; read: number[] } = { verify: [], read: [] };
  const verify = async () => {
    const { entries, faults } = await app.get(AuditService).verify();
    if (entries !== count || faults.length > 0) throw new Error('The record is not whole.');
  };
  // In turn, so that a busy moment of the machine meets both.
  for (let round = 0; round < ROUNDS; round += 1) {
    times.read.push(await millisecondsOf(() => readPlainly(chain, collections)));
    times.verify.push(await millisecondsOf(verify));
  }
  return { engine, entries: count, verify: median(times.verify), read: median(times.read) };
}

function inWords({ engine, entries, verify, read }: Measured): string {
  const each = (milliseconds: number) => `${((milliseconds * 1000) / entries).toFixed(1)} µs`;
  return [
    `The record of ${entries} entries on ${engine}, Node ${process.versions.node}, medians of ${ROUNDS}.`,
    '',
    `proved         ${(verify / 1000).toFixed(2)} s, ${each(verify)} an entry`,
    `plainly read   ${(read / 1000).toFixed(2)} s, ${each(read)} an entry`,
    `ratio          ${(verify / read).toFixed(2)}`,
    '',
  ].join('\n');
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    entries: { type: 'string', default: '100000' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(`${USAGE}\n`);
else {
  const cleanup = new Cleanup(MAX_MINUTES);
  try {
    const measured = await measure(Number(values.entries), cleanup);
    process.stdout.write(values.json ? `${JSON.stringify(measured)}\n` : inWords(measured));
  } finally {
    await cleanup.run();
  }
  process.exit();
}
