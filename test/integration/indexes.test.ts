import { getConnectionToken } from '@nestjs/mongoose';
import { type Connection } from 'mongoose';
import { CasesRepository } from '../../src/cases/cases.repository.js';
import { QueueRepository } from '../../src/cases/queue.repository.js';
import { quarterOf } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import { GroupsRepository } from '../../src/groups/groups.repository.js';
import { FacilitatorsRepository } from '../../src/identity/facilitators/facilitators.repository.js';
import { NoticesRepository } from '../../src/notices/notices.repository.js';
import { PostsRepository } from '../../src/posts/posts.repository.js';
import { ReportsRepository } from '../../src/reports/reports.repository.js';
import { ThreadsRepository } from '../../src/threads/threads.repository.js';
import { Forum } from '../support/forum.js';

const DOCUMENTS = 5_000;
const RANGE = { from: 100, to: 150 };

interface Plan {
  stage: string;
  inputStage?: Plan;
  inputStages?: Plan[];
}
interface Find {
  find: string;
  filter: object;
  sort?: object;
  limit?: number;
}
interface IndexOptions {
  unique?: boolean | undefined;
  partialFilterExpression?: object | undefined;
  expireAfterSeconds?: number | undefined;
}

/** What of an index decides how it works, in a form that compares. */
function indexOf(key: object, options: IndexOptions): string {
  const { unique = false, partialFilterExpression, expireAfterSeconds } = options;
  return JSON.stringify({
    key: Object.entries(key),
    unique,
    partialFilterExpression,
    expireAfterSeconds,
  });
}

function stagesOf(plan: Plan): string[] {
  const inner = [...(plan.inputStage ? [plan.inputStage] : []), ...(plan.inputStages ?? [])];
  return [plan.stage, ...inner.flatMap(stagesOf)];
}

describe('indexes', () => {
  let forum: Forum;
  let connection: Connection;
  let finds: Find[] = [];
  const server = process.env.MONGODB_URI;

  beforeAll(async () => {
    // The driver tells of commands only when the address asks for it.
    process.env.MONGODB_URI = `${server?.replace(/\/?(\?.*)?$/, '') ?? ''}/?monitorCommands=true`;
    forum = await Forum.open();
    connection = forum.app.get(getConnectionToken());
    connection.getClient().on('commandStarted', ({ command }) => {
      const { find, filter, sort, limit } = command as Partial<Find>;
      if (find !== undefined && filter !== undefined)
        finds.push({ find, filter, ...(sort && { sort }), ...(limit && { limit }) });
    });
  });
  afterAll(async () => {
    process.env.MONGODB_URI = server;
    for (const name of [
      'threads',
      'posts',
      'notices',
      'cases',
      'reports',
      'facilitators',
      'sortProbe',
    ])
      await forum.database.collection(name).deleteMany({});
    await forum.close();
  });

  it('exist as they are declared: none is missing, none is left over', async () => {
    const models = Object.values(connection.models);
    expect(models.length).toBeGreaterThan(10);
    for (const model of models) {
      const declared = model.schema
        .indexes()
        .map(([key, options]) => indexOf(key, options as IndexOptions));
      const existing = await model.collection.indexes();
      const own = existing
        .filter(({ name }) => name !== '_id_')
        .map(({ key, ...options }) => indexOf(key, options));
      expect({ of: model.collection.collectionName, indexes: own.sort() }).toEqual({
        of: model.collection.collectionName,
        indexes: declared.sort(),
      });
    }
    const names = (await connection.listCollections()).map(({ name }) => name);
    expect(names.sort()).toEqual(models.map(({ collection }) => collection.collectionName).sort());
  });

  describe(`with ${DOCUMENTS} documents`, () => {
    const group = newId();
    const other = newId();
    const thread = newId();
    const personas = [newId(), newId()];
    const at = (number: number) => new Date(1_800_000_000_000 + Math.floor(number / 10) * 900_000);
    const numbers = Array.from({ length: DOCUMENTS }, (_, index) => index + 1);
    const fill = async (name: string, row: (number: number) => object): Promise<void> => {
      const rows = numbers.map((number) => ({ _id: newId() as never, ...row(number) }));
      await forum.database.collection(name).insertMany(rows);
    };

    beforeAll(async () => {
      await forum.database.collection('sortProbe').createIndexes([{ key: { a: 1, b: 1 } }]);
      await fill('sortProbe', (number) => ({ a: number % 5, b: number }));
      // Without that, nothing below is checked, and the slow engine would be filled in vain.
      if (!(await sortsByIndex())) return;
      await fill('threads', (number) => ({ group, activity: number, status: 'PUBLISHED' }));
      await fill('posts', (number) => ({
        thread,
        number,
        status: 'PUBLISHED',
        author: personas[number % 2],
        createdAt: at(number),
      }));
      await fill('groups', (number) => ({ slug: `g${number}`, position: 1_000 + number }));
      await fill('notices', (number) => ({
        persona: personas[number % 2],
        createdAt: at(number),
        number,
      }));
      await fill('cases', (number) => ({
        group: number % 2 ? group : other,
        state: 'OPEN',
        severity: number % 4,
        dueAt: at(number),
        excluded: [],
        author: personas[number % 2],
        decision: { reason: 'ABUSE', at: at(number) },
      }));
      await fill('reports', (number) => ({
        post: newId(),
        reporter: personas[number % 2],
        createdAt: at(number),
        told: true,
      }));
      await fill('facilitators', (number) => ({
        lookup: `lookup ${number}`,
        nameKey: `name ${number}`,
        groups: [number % 2 ? group : other],
      }));
    }, 180_000);

    const planOf = async (query: Find): Promise<string[]> => {
      const answer = await forum.database.db!.command({
        explain: query,
        verbosity: 'queryPlanner',
      });
      return stagesOf(answer.queryPlanner.winningPlan as Plan);
    };
    const byIndex = (stages: string[]): boolean =>
      stages.some((stage) => /IXSCAN|IDHACK/.test(stage)) &&
      !stages.includes('COLLSCAN') &&
      !stages.includes('SORT');

    /** Whether the engine can sort by an index of two fields, which its plans tell. */
    const sortsByIndex = async (): Promise<boolean> => {
      const query = {
        find: 'sortProbe',
        filter: { a: 1, b: { $gte: 1, $lte: 50 } },
        sort: { b: 1 },
      };
      return planOf(query).then(byIndex, () => false);
    };

    const LANE = () => ({
      group,
      severity: 1,
      due: { from: quarterOf(at(1)), to: quarterOf(at(2_500)) },
    });
    const LISTS: Record<string, () => Promise<unknown>> = {
      'posts of a thread, up': () => forum.app.get(PostsRepository).listRange(thread, RANGE, 1),
      'posts of a thread, down': () => forum.app.get(PostsRepository).listRange(thread, RANGE, -1),
      'threads of a group, up': () => forum.app.get(ThreadsRepository).listRange(group, RANGE, 1),
      'threads of a group, down': () =>
        forum.app.get(ThreadsRepository).listRange(group, RANGE, -1),
      'groups, up': () => forum.app.get(GroupsRepository).listRange(RANGE, 1),
      'groups, down': () => forum.app.get(GroupsRepository).listRange(RANGE, -1),
      'the staff': () => forum.app.get(FacilitatorsRepository).list(),
      'the staff of several groups': () =>
        forum.app.get(FacilitatorsRepository).findAssigned([group, other]),
      'the last group': () => forum.app.get(GroupsRepository).lastPosition(),
      'the newest notices of one persona': () =>
        forum.app.get(NoticesRepository).list(personas.slice(0, 1), { after: null, limit: 51 }),
      'the newest notices of several personas': () =>
        forum.app.get(NoticesRepository).list(personas, { after: null, limit: 51 }),
      'the next notices of several personas': () =>
        forum.app.get(NoticesRepository).list(personas, {
          after: { createdAt: at(2_500), number: 2_500, id: newId() },
          limit: 51,
        }),
      'a lane of the queue': () => forum.app.get(QueueRepository).list(LANE(), ['OPEN']),
      'the first case that is due in a lane': () => forum.app.get(QueueRepository).firstDue(LANE()),
      'what was decided about a persona': () =>
        forum.app.get(CasesRepository).decidedOf(personas[0]!, 20),
      'what was decided for a reason': () =>
        forum.app
          .get(CasesRepository)
          .decidedFor(group, { reason: 'ABUSE', visibleTo: 'nobody' }, 20),
      'what a persona wrote last': () => forum.app.get(PostsRepository).lastOf(personas[0]!, 10),
      'what came of the reports of a persona': () =>
        forum.app
          .get(ReportsRepository)
          .lastOutcomes(personas[0]!, { from: at(1), to: at(2_500), limit: 10 }),
    };

    it.each(Object.keys(LISTS))('serve %s, and nothing is sorted in memory', async (name) => {
      if (!(await sortsByIndex())) {
        console.warn(`NOT CHECKED, this engine does not sort by a compound index: ${name}`);
        return;
      }
      finds = [];
      await LISTS[name]!();
      expect(finds.length).toBeGreaterThan(0);
      for (const query of finds)
        expect({
          query,
          stages: await planOf(query),
          byIndex: byIndex(await planOf(query)),
        }).toMatchObject({ byIndex: true });
    });

    it('would be missed', async () => {
      expect(byIndex(await planOf({ find: 'posts', filter: { status: 'PUBLISHED' } }))).toBe(false);
      const sorted = { find: 'posts', filter: { thread, number: { $gt: 0 } }, sort: { status: 1 } };
      expect(byIndex(await planOf(sorted))).toBe(false);
    });
  });
});
