import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, createConnection } from 'mongoose';
import { type Client } from '../support/client.js';
import * as operations from '../support/operations.js';
import { openAudit } from './audit.harness.js';
import { availableVariants, cleanUp } from './embedded-database.harness.js';
import {
  aCoordinator,
  aMemberOf,
  done,
  KillableServer,
  PEPPER,
  reportedReplies,
} from './kill.harness.js';

/** How often it is killed: the slow engine takes several seconds for each. */
const POINTS = { 'secantusd-rs': 12, secantusdb: 4 };
/** Decisions that are under way at once. */
const BATCH = 8;
/** The last kill comes after so many times the time that a batch takes in peace. */
const LATEST = 1.5;
/** Batches that are decided in peace first, to learn how long one takes. */
const WARM_UPS = 2;

interface Row {
  _id: string;
  [field: string]: any;
}
interface Decision {
  requestId: string;
  caseId: string;
  version: number;
}

/** Everything that one decision changes, as it is stored. */
async function tracesOf(database: Connection, caseId: string) {
  const rows = (name: string) => database.collection<Row>(name);
  const found = await rows('cases').findOne({ _id: caseId });
  const post = await rows('posts').findOne({ _id: found!.post });
  const told = await rows('notices').find({ case: caseId }).toArray();
  const report = await rows('reports').findOne({ post: found!.post });
  return {
    state: found!.state,
    decision: found!.decision?.kind ?? null,
    post: post!.status,
    audited: await rows('audit').countDocuments({ case: caseId, act: 'HIDE' }),
    told: told.map(({ kind }) => kind as string).sort(),
    reporterTold: report!.told,
    open: await rows('openCases').countDocuments({ case: caseId }),
  };
}
const NOTHING = {
  state: 'OPEN',
  decision: null,
  post: 'PUBLISHED',
  audited: 0,
  told: [],
  reporterTold: false,
  open: 1,
};
const ALL_OF_IT = {
  state: 'DECIDED',
  decision: 'HIDE',
  post: 'HIDDEN',
  audited: 1,
  told: ['DECISION', 'REPORT'],
  reporterTold: true,
  open: 0,
};

const available = await availableVariants();
const wanted = process.env.SAMEBOAT_TEST_VARIANT ?? available[0];

afterAll(cleanUp);

describe.each(available.filter((variant) => variant === wanted))(
  'a server on %s that is killed in the middle of decisions',
  (variant) => {
    const points = POINTS[variant];
    const server = new KillableServer(variant);
    let token: string;
    let decisions: Decision[];
    /** Milliseconds that a batch takes in peace. */
    let usual = Infinity;
    const decided: boolean[] = [];

    const reading = async <T>(read: (database: Connection) => Promise<T>): Promise<T> => {
      const database = await createConnection(server.uri).asPromise();
      try {
        return await read(database);
      } finally {
        await database.close();
      }
    };
    const decide = (coordinator: Client, decision: Decision) =>
      done(coordinator, operations.DECIDE, {
        ...decision,
        decision: 'HIDE',
        reason: 'AGAINST_HOUSE_RULES',
        words: 'Please do not compare losses here.',
      });
    const batch = (n: number) => decisions.slice(n * BATCH, (n + 1) * BATCH);
    const tracesOfBatch = (n: number) =>
      reading((database) => Promise.all(batch(n).map(({ caseId }) => tracesOf(database, caseId))));

    beforeAll(async () => {
      await server.start();
      token = await aCoordinator(await server.startUpLink(), server.visitor);
      const { data } = await server.visitor.send(operations.GROUPS, { first: 1 });
      const groupId = data.groups.edges[0].node.id;
      const author = await aMemberOf(groupId, server.visitor);
      const reporter = await aMemberOf(groupId, server.visitor);
      const count = (WARM_UPS + points) * BATCH;
      const posts = await reportedReplies({ author, reporter }, groupId, count);
      const cases = await reading((database) => database.collection<Row>('cases').find().toArray());
      decisions = posts.map((post) => {
        const found = cases.find((row) => row.post === post)!;
        return { requestId: randomUUID(), caseId: found._id, version: found.version };
      });
      for (let n = 0; n < WARM_UPS; n += 1) {
        const started = performance.now();
        await Promise.all(batch(n).map((each) => decide(server.visitor.as(token), each)));
        usual = Math.min(usual, performance.now() - started);
      }
    }, 120_000);
    afterAll(() => server.close());

    it.each(Array.from({ length: points }, (_, point) => point + 1))(
      'has no half decision after kill %d, and every decision that it acknowledged',
      async (point) => {
        const n = WARM_UPS + point - 1;
        const coordinator = server.visitor.as(token);
        // A server that has just started is slower at first.
        await coordinator.send(operations.QUEUE, { first: 5 });
        const answers = batch(n).map((each) =>
          decide(coordinator, each).then(
            () => true,
            () => false,
          ),
        );
        await pause((usual * LATEST * (point - 0.5)) / points);
        await server.kill();
        const acknowledged = await Promise.all(answers);
        await server.start();
        const traces = await tracesOfBatch(n);
        for (const [index, found] of traces.entries()) {
          expect(found).toEqual(found.state === 'OPEN' ? NOTHING : ALL_OF_IT);
          if (acknowledged[index]) expect(found.state).toBe('DECIDED');
          decided.push(found.state === 'DECIDED');
        }
      },
    );

    it('was killed between decisions that were made and others that were not', () => {
      expect(decided).toContain(true);
      expect(decided).toContain(false);
    });

    it('carries out the same decisions when they are sent again, each once', async () => {
      for (let n = WARM_UPS; n < WARM_UPS + points; n += 1) {
        await Promise.all(batch(n).map((each) => decide(server.visitor.as(token), each)));
        for (const found of await tracesOfBatch(n)) expect(found).toEqual(ALL_OF_IT);
      }
    });

    it('has a whole record, and counts that are right', async () => {
      const { app, audit } = await openAudit(server.uri, PEPPER);
      const report = await audit.verify();
      await app.close();
      expect(report.faults).toEqual([]);
      expect(report.entries).toBeGreaterThanOrEqual(decisions.length);
      const thread = await reading((database) => database.collection<Row>('threads').findOne());
      expect(thread!.replyCount).toBe(0);
    });
  },
);
