import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { type Collection, type Connection, createConnection } from 'mongoose';
import { type AuditService } from '../../src/audit/audit.service.js';
import { type Transactions } from '../../src/database/transactions.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { openAudit } from './audit.harness.js';

const PEPPER = 'a pepper for tests, of at least 32 characters';
const CHAINS = ['group one', 'group two', 'group three'];
const EACH = 20;

interface Row {
  _id: string;
  [field: string]: any;
}
type Rows = Collection<Row>;
type Manipulation = (collections: {
  entries: Rows;
  heads: Rows;
  chain: string;
}) => Promise<unknown>;

const edit =
  (number: number, change: Partial<Row>): Manipulation =>
  ({ entries, chain }) =>
    entries.updateOne({ chain, number }, { $set: change });
const cutAfter =
  (number: number): Manipulation =>
  ({ entries, chain }) =>
    entries.deleteMany({ chain, number: { $gt: number } });

const MANIPULATIONS: Record<string, Manipulation> = {
  'the first act changed': edit(1, { act: 'KEEP' }),
  'the last role changed': edit(EACH, { by: 'another role' }),
  'a reason changed': edit(11, { reason: 'SPAM' }),
  'a time moved': edit(12, { at: new Date(0) }),
  'a field added': edit(5, { note: 'added' }),
  'a number moved beyond the end': edit(9, { number: 500 }),
  'an entry moved to another chain': edit(EACH, { chain: 'a fourth group' }),
  'an entry deleted': ({ entries, chain }) => entries.deleteOne({ chain, number: 7 }),
  'the first entry deleted': ({ entries, chain }) => entries.deleteOne({ chain, number: 1 }),
  'two entries swapped': async ({ entries, chain }) => {
    const three = await entries.findOne({ chain, number: 3 });
    const four = await entries.findOne({ chain, number: 4 });
    await entries.updateOne({ _id: three!._id }, { $set: { number: 4 } });
    await entries.updateOne({ _id: four!._id }, { $set: { number: 3 } });
  },
  'an entry put in twice': async ({ entries, chain }) => {
    const entry = await entries.findOne({ chain, number: 8 });
    await entries.insertOne({ ...entry, _id: 'new' });
  },
  'an entry put in before all': async ({ entries, chain }) => {
    const entry = await entries.findOne({ chain, number: 8 });
    await entries.insertOne({ ...entry, _id: 'new', number: 0 });
  },
  'the tail cut': cutAfter(14),
  'the tail cut, head to match': async (all) => {
    await cutAfter(14)(all);
    const { entries, heads, chain } = all;
    const last = await entries.findOne({ chain, number: 14 });
    const head = { number: 14, mac: last!.mac };
    await heads.updateOne({ _id: chain }, { $set: head });
  },
  'the head gone': ({ heads, chain }) => heads.deleteOne({ _id: chain }),
  'the head changed': ({ heads, chain }) =>
    heads.updateOne({ _id: chain }, { $inc: { number: 1 } }),
  'all entries gone, the head left': cutAfter(0),
};

describe('the staff’s record', () => {
  let database: TestDatabase;
  let connection: Connection;
  let app: INestApplicationContext;
  let audit: AuditService;
  let transactions: Transactions;
  const act = (chain: string, number: number) => ({
    chain,
    by: `role ${number % 3}`,
    act: 'HIDE',
    case: `case ${number}`,
    reason: 'ABUSE',
  });
  const record = (chain: string, number: number) =>
    transactions.run(() => audit.record(act(chain, number)));

  beforeAll(async () => {
    database = await openTestDatabase();
    ({ app, audit, transactions } = await openAudit(database.uri, PEPPER));
    connection = await createConnection(database.uri).asPromise();
    for (let number = 1; number <= EACH; number += 1)
      for (const chain of CHAINS) await record(chain, number);
  });
  afterAll(async () => {
    await app.close();
    await connection.close();
    await database.drop();
  });

  it('is whole as it was written', async () => {
    expect(await audit.verify()).toEqual({ chains: 3, entries: 3 * EACH, faults: [] });
  });

  it('is whole while it is written to', async () => {
    const progress = { writing: true };
    const written = (async () => {
      for (let number = 1; number <= 25; number += 1) await record('a busy group', number);
      progress.writing = false;
    })();
    const reports = [];
    while (progress.writing) reports.push(await audit.verify());
    await written;
    expect(reports.flatMap(({ faults }) => faults)).toEqual([]);
    expect(new Set(reports.map(({ entries }) => entries)).size).toBeGreaterThan(1);
    await connection.collection<Row>('audit').deleteMany({ chain: 'a busy group' });
    await connection.collection<Row>('auditHeads').deleteOne({ _id: 'a busy group' });
  });

  it('numbers without gaps what is recorded at the same time', async () => {
    const chain = 'a crowded group';
    await Promise.all(Array.from({ length: 8 }, (_, number) => record(chain, number)));
    const report = await audit.verify();
    expect(report).toEqual({ chains: 4, entries: 3 * EACH + 8, faults: [] });
    await connection.collection<Row>('audit').deleteMany({ chain });
    await connection.collection<Row>('auditHeads').deleteOne({ _id: chain });
  });

  describe('in the hands of somebody who can write to the database', () => {
    let entries: Rows;
    let heads: Rows;
    let copy: { entries: Row[]; heads: Row[] };

    beforeAll(async () => {
      entries = connection.collection<Row>('audit');
      heads = connection.collection<Row>('auditHeads');
      // Nor does an index stand in their way.
      await entries.dropIndex('chain_1_number_1');
      copy = { entries: await entries.find().toArray(), heads: await heads.find().toArray() };
    });
    const undo = async () => {
      await entries.deleteMany({});
      await heads.deleteMany({});
      await entries.insertMany(copy.entries);
      await heads.insertMany(copy.heads);
    };
    afterEach(undo);

    it.each(Object.entries(MANIPULATIONS))('shows %s', async (_, manipulate) => {
      for (const chain of CHAINS) {
        await manipulate({ entries, heads, chain });
        expect((await audit.verify()).faults).toContainEqual(expect.objectContaining({ chain }));
        await undo();
        expect((await audit.verify()).faults).toEqual([]);
      }
    });

    it('shows the first fault of every broken chain', async () => {
      const [one, two, three] = CHAINS as [string, string, string];
      await edit(4, { act: 'KEEP' })({ entries, heads, chain: one });
      await entries.deleteOne({ chain: two, number: 6 });
      await cutAfter(EACH - 1)({ entries, heads, chain: three });
      const { faults } = await audit.verify();
      expect(faults).toHaveLength(3);
      expect(faults).toEqual(
        expect.arrayContaining([
          { chain: one, number: 4, problem: 'changed' },
          { chain: two, number: 6, problem: 'missing or out of order' },
          { chain: three, number: EACH - 1, problem: 'tail cut or head missing' },
        ]),
      );
    });
  });

  describe('npm run audit:verify', () => {
    let dataDir: string;
    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'sameboat-audit-'));
    });
    afterAll(() => rm(dataDir, { recursive: true, force: true }));

    /** The program without the build: what `npm test` has built. */
    const verify = (environment: Record<string, string> = {}) =>
      new Promise<{ code: number; output: string }>((resolve) => {
        const env = { MONGODB_URI: database.uri, PEPPER, DATA_DIR: dataDir, ...environment };
        execFile(process.execPath, ['dist/audit-verify.js'], { env }, (error, output, errors) => {
          resolve({ code: Number(error?.code ?? 0), output: output + errors });
        });
      });

    it('says that it is whole', async () => {
      const output = `audit: 3 chains, ${3 * EACH} entries, whole\n`;
      expect(await verify()).toEqual({ code: 0, output });
    });

    it('names what is broken, and fails', async () => {
      const chain = CHAINS[1]!;
      const change = (by: string) =>
        connection.collection<Row>('audit').updateOne({ chain, number: 2 }, { $set: { by } });
      await change('another role');
      const { code, output } = await verify();
      await change(act(chain, 2).by);
      expect(code).toBe(2);
      expect(output).toContain(`audit: BROKEN: group ${chain}, entry 2: changed\n`);
      expect(output).toContain(`audit: 3 chains, ${3 * EACH} entries, 1 broken\n`);
    });

    it('finds every chain broken under another pepper', async () => {
      const { code, output } = await verify({ PEPPER: `${PEPPER}!` });
      expect(code).toBe(2);
      expect(output).toContain('3 broken');
    });

    it('writes nothing into an empty database', async () => {
      const empty = await openTestDatabase();
      const other = await createConnection(empty.uri).asPromise();
      try {
        const output = 'audit: 0 chains, 0 entries, whole\n';
        expect(await verify({ MONGODB_URI: empty.uri })).toEqual({ code: 0, output });
        expect(await other.listCollections()).toEqual([]);
      } finally {
        await other.close();
        await empty.drop();
      }
    });

    it('asks for the pepper, and makes none', async () => {
      const { code, output } = await verify({ PEPPER: '' });
      expect(code).toBe(1);
      expect(output).toMatch(/^The audit cannot be read\. PEPPER:/);
      expect(await readdir(dataDir)).toEqual([]);
    });
  });
});
