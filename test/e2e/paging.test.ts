import fc from 'fast-check';
import { Forum, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

interface Connection {
  edges: { cursor: string; node: any }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
type Page = (variables: object) => Promise<Connection>;

/** Walks a list in random steps, doing something else between the pages, and collects what it meets. */
async function walk(
  page: Page,
  direction: 'forwards' | 'backwards',
  { steps, between }: { steps: Iterator<number>; between: () => Promise<void> },
): Promise<{ met: any[]; start: Connection; end: Connection }> {
  const met: any[] = [];
  let cursor: string | null = null;
  let start: Connection | undefined;
  for (;;) {
    const size: number = steps.next().value ?? 1;
    const connection: Connection = await page(
      direction === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    start ??= connection;
    const nodes = connection.edges.map(({ node }) => node);
    if (direction === 'forwards') met.push(...nodes);
    else met.unshift(...nodes);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = connection.pageInfo;
    const more = direction === 'forwards' ? hasNextPage : hasPreviousPage;
    if (!more) return { met, start, end: connection };
    cursor = direction === 'forwards' ? endCursor : startCursor;
    await between();
  }
}

function* cycle(sizes: number[]): Iterator<number> {
  for (;;) yield* sizes;
}

describe('paging while people post', () => {
  let forum: Forum;
  let writer: TestMember;
  beforeAll(async () => {
    forum = await Forum.open();
    writer = await forum.memberOf();
  });
  afterAll(async () => {
    await forum.close();
  });

  const groupPage: Page = async (variables) =>
    (await forum.visitor.send(operations.GROUP_PAGE, { slug: 'anxiety', ...variables })).data.group
      .threads;
  const threadPage =
    (id: string): Page =>
    async (variables) =>
      (await forum.visitor.send(operations.THREAD_PAGE, { id, ...variables })).data.thread.posts;

  it('meets each thread of a group once, in the order that the list had, both ways', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 24; n += 1) ids.push((await forum.startThread(writer)).thread.id);
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    const posts = fc.array(fc.nat(ids.length - 1), { maxLength: 4 });
    const direction = fc.constantFrom('forwards' as const, 'backwards' as const);
    await fc.assert(
      fc.asyncProperty(sizes, posts, direction, async (pages, replies, way) => {
        const before = (await groupPage({ first: 50 })).edges.map(({ node }) => node.id);
        let turn = 0;
        const between = async () => {
          const target = ids[replies[turn++ % (replies.length || 1)] ?? -1];
          if (target !== undefined) await forum.reply(writer, target);
          if (turn % 5 === 0) ids.push((await forum.startThread(writer)).thread.id);
        };
        // A first page fixes where the list stood; a backwards walk begins behind its end.
        if (way === 'forwards') {
          const { met } = await walk(groupPage, way, { steps: cycle(pages), between });
          expect(met.map(({ id }) => id)).toEqual(before);
        } else {
          const all = await groupPage({ first: 50 });
          const last = all.edges.at(-1)!;
          const fromEnd: Page = (variables) =>
            groupPage({ ...variables, before: (variables as any).before ?? last.cursor });
          await between();
          const { met } = await walk(fromEnd, way, { steps: cycle(pages), between });
          expect([...met.map(({ id }) => id), last.node.id]).toEqual(before);
        }
      }),
      { numRuns: 12, seed: 20261125 },
    );
  });

  it('meets each post of a thread once, in the order of numbers, new ones at the end', async () => {
    const { thread } = await forum.startThread(writer);
    for (let n = 0; n < 30; n += 1) await forum.reply(writer, thread.id);
    // Gaps: some posts are out of everybody's sight.
    await forum.database
      .collection('posts')
      .updateMany(
        { thread: thread.id, number: { $in: [3, 4, 5, 6, 7, 20, 31] } },
        { $set: { status: 'HIDDEN' } },
      );
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (pages, forwards) => {
        const before = (await threadPage(thread.id)({ first: 50 })).edges.map(
          ({ node }) => node.number,
        );
        const written: number[] = [];
        const between = async () => {
          if (written.length < 2) written.push((await forum.reply(writer, thread.id)).number);
        };
        const way = forwards ? 'forwards' : 'backwards';
        const { met } = await walk(threadPage(thread.id), way, { steps: cycle(pages), between });
        const numbers = met.map(({ number }) => number);
        expect(numbers).toEqual(forwards ? [...before, ...written] : before);
      }),
      { numRuns: 6, seed: 20261125 },
    );
  });

  it('goes back and forth to the same edges', async () => {
    const first = await groupPage({ first: 5 });
    const second = await groupPage({ first: 5, after: first.pageInfo.endCursor });
    const back = await groupPage({ last: 5, before: second.pageInfo.startCursor });
    expect(back.edges).toEqual(first.edges);
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('refuses cursors of other lists and made-up ones', async () => {
    const { thread } = await forum.startThread(writer);
    const foreign = (await groupPage({ first: 1 })).pageInfo.endCursor;
    for (const after of [foreign, 'x', '', 'AAAA', Buffer.from('-1').toString('base64url')]) {
      const refusal = await forum.visitor.refused(operations.THREAD_PAGE, {
        id: thread.id,
        first: 5,
        after,
      });
      expect(refusal.code).toBe('INPUT_INVALID');
    }
  });
});
