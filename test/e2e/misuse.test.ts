import { randomUUID } from 'node:crypto';
import { newId } from '../../src/common/ids.js';
import { AutomaticHolds } from '../../src/reports/automatic-holds.service.js';
import { type Client } from '../support/client.js';
import { caseOf, decide, noticesOf, pageOf } from '../support/facilitating.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

/** A persona of this age is not young any more. */
const OLD = new Date('2020-01-01');
const KEEP = { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null };
const DAY_MINUTES = 24 * 60;

describe('protection against misuse of reports', () => {
  let forum: Forum;
  /** Writes what is reported. */
  let fern: TestMember;
  /** Established personas in `anxiety`, which nobody trained looks after, and in `grief`, which is covered. */
  let reporters: TestMember[];
  let coordinator: Client;
  let head: TestFacilitator;
  beforeAll(async () => {
    forum = await Forum.open();
    coordinator = head = await forum.coordinator();
    const rowan = await forum.facilitator(head, ['grief']);
    await forum.train(head, rowan);
    fern = await somebody();
    reporters = [];
    for (let n = 0; n < 4; n += 1) reporters.push(await somebody());
    await forum.database.collection('personas').updateMany({}, { $set: { createdOn: OLD } });
  });
  afterAll(async () => {
    await forum.close();
  });

  /** A member of both groups. */
  const somebody = async (): Promise<TestMember> => {
    const member = await forum.memberOf('anxiety');
    await join(member, 'grief');
    return member;
  };
  const join = async (member: Client, slug: string): Promise<void> => {
    await member.ok(operations.JOIN, {
      input: { groupId: await forum.groupId(slug), houseRulesVersion: 1 },
    });
  };
  const aPost = async (slug = 'anxiety', input: object = {}) => {
    const { thread } = await forum.startThread(fern, { groupId: await forum.groupId(slug) });
    return { thread, post: await forum.reply(fern, thread.id, input) };
  };
  /** Several established personas report a post, one after the other. */
  const report = async (postId: string, count: number, reason = 'ABUSE'): Promise<void> => {
    for (const reporter of reporters.slice(0, count)) await forum.report(reporter, postId, reason);
  };
  const held = async (slug?: string) => {
    const made = await aPost(slug);
    await report(made.post.id, 3);
    return made;
  };
  const statusOf = async (id: string): Promise<string | undefined> =>
    (await forum.database.collection<any>('posts').findOne({ _id: id }))?.status;
  /** What visitors see of a thread's first reply. */
  const shown = async (threadId: string) => {
    const page = await pageOf(forum.visitor, threadId);
    return { count: page.replyCount, reply: page.posts.edges[1]?.node };
  };
  const caseOfPost = async (post: string, kind = 'REVIEW') =>
    forum.database.collection<any>('cases').findOne({ post, kind, state: { $ne: 'DECIDED' } });
  const decideOn = async (postId: string, input: object): Promise<void> => {
    await decide(coordinator, await caseOf(coordinator, postId), input);
  };
  /** The staff's sessions have ended by then. */
  const later = async (minutes: number): Promise<void> => {
    forum.clock.advance({ minutes });
    coordinator = await forum.facilitatorSignIn(head.phrase, head.totpSecret);
  };
  /** Both processes look at once, as they do each minute. */
  const release = async (): Promise<void> => {
    const apps = [forum.app, (forum as any).twin];
    await Promise.all(apps.map((app) => (app.get(AutomaticHolds) as AutomaticHolds).release()));
  };
  const personaOf = async (member: Client): Promise<any> => {
    const { myGroups } = await member.ok(operations.MY_GROUPS);
    const { id, myPersona } = myGroups.find(({ slug }: any) => slug === 'anxiety');
    return forum.database.collection<any>('personas').findOne({ group: id, name: myPersona.name });
  };

  it('leaves two reports of established personas what they are', async () => {
    const { post } = await aPost();
    await report(post.id, 2);
    expect((await caseOfPost(post.id)).reporting).toEqual({
      reporters: 2,
      fresh: 0,
      weight: 2,
      brigading: false,
    });
  });

  describe('of many young personas', () => {
    let crowd: TestMember[];
    beforeAll(async () => {
      crowd = [];
      for (let n = 0; n < 30; n += 1) crowd.push(await somebody());
    });

    it.each(['anxiety', 'grief'])(
      'hides nothing in %s, and raises a flag',
      async (slug) => {
        const groupId = await forum.groupId(slug);
        const { thread, post } = await aPost(slug);
        const other = await aPost(slug);
        await report(other.post.id, 2);
        const answers = await Promise.all(
          crowd.map(async (member) =>
            member.send(operations.REPORT, {
              input: { requestId: randomUUID(), postId: post.id, reason: 'ABUSE' },
            }),
          ),
        );
        expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
        expect(await shown(thread.id)).toMatchObject({ count: 1, reply: { status: 'PUBLISHED' } });
        expect(await noticesOf(fern, post.id)).toEqual([]);
        expect((await caseOfPost(post.id)).reporting).toEqual({
          reporters: 30,
          fresh: 30,
          weight: 15,
          brigading: true,
        });
        const found = await caseOf(coordinator, post.id);
        expect(found).toMatchObject({
          isBrigadingSuspected: true,
          reports: [{ reason: 'ABUSE', count: 30 }],
        });
        expect(await caseOf(coordinator, other.post.id)).toMatchObject({
          isBrigadingSuspected: false,
        });
        const { caseQueue } = await coordinator.ok(operations.QUEUE, {
          groupId,
          first: 50,
          brigading: true,
        });
        expect(caseQueue.edges.map(({ node }: any) => node.id)).toEqual([found.id]);
      },
      180_000,
    );
  });

  describe('by weight', () => {
    const weightOfReport = async (reporter: Client, reason = 'ABUSE'): Promise<number> => {
      const { post } = await aPost();
      await forum.report(reporter, post.id, reason);
      return (await caseOfPost(post.id)).reporting.weight;
    };
    /** Reports that came to something or nothing before. */
    const outcomes = async (reporter: Client, reports: { cleared: boolean; reason?: string }[]) => {
      const { _id } = await personaOf(reporter);
      const rows = reports.map(({ cleared, reason = 'ABUSE' }, index) => ({
        _id: newId(),
        post: newId(),
        reporter: _id,
        revision: 1,
        text: 'Words of long ago.',
        reason,
        requestPrint: '',
        told: true,
        cleared,
        createdAt: new Date(forum.clock.now().getTime() - (index + 1) * 3_600_000),
      }));
      await forum.database.collection<any>('reports').insertMany(rows);
    };
    const cleared = (count: number) => Array.from({ length: count }, () => ({ cleared: true }));

    it('counts a young persona half', async () => {
      const young = await forum.memberOf();
      expect(await weightOfReport(young)).toBe(0.5);
      await later(8 * DAY_MINUTES);
      expect(await weightOfReport(young)).toBe(1);
    });

    it('counts a persona half after ten in a row that were cleared, worry aside', async () => {
      const [careless, worried, right] = [
        await forum.memberOf(),
        await forum.memberOf(),
        await forum.memberOf(),
      ];
      await forum.database.collection('personas').updateMany({}, { $set: { createdOn: OLD } });
      await outcomes(careless, cleared(9));
      expect(await weightOfReport(careless)).toBe(1);
      await outcomes(careless, cleared(1));
      expect(await weightOfReport(careless)).toBe(0.5);
      await outcomes(worried, [...cleared(9), { cleared: true, reason: 'WORRIED' }]);
      expect(await weightOfReport(worried)).toBe(1);
      await outcomes(right, [...cleared(4), { cleared: false }, ...cleared(9)]);
      expect(await weightOfReport(right)).toBe(1);
    });

    it('takes note of what came of a report', async () => {
      const outcomeOf = async (post: string) =>
        (await forum.database.collection('reports').find({ post }).toArray()).map(
          ({ told, cleared: nothing }) => ({ told, nothing }),
        );
      const [kept, away] = [await aPost(), await aPost()];
      for (const { post } of [kept, away]) await report(post.id, 1);
      expect(await outcomeOf(kept.post.id)).toEqual([{ told: false, nothing: false }]);
      await decideOn(kept.post.id, KEEP);
      await decideOn(away.post.id, {});
      expect(await outcomeOf(kept.post.id)).toEqual([{ told: true, nothing: true }]);
      expect(await outcomeOf(away.post.id)).toEqual([{ told: true, nothing: false }]);
    });
  });

  describe('by automatic hiding', () => {
    it('takes a post out of sight at the third report, and says so to its author', async () => {
      const { thread, post } = await aPost();
      await report(post.id, 2);
      expect(await shown(thread.id)).toMatchObject({ count: 1, reply: { id: post.id } });
      expect(await noticesOf(fern, post.id)).toEqual([]);
      await report(post.id, 3);
      expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
      const own = (await pageOf(fern, thread.id)).posts.edges[1].node;
      expect(own).toMatchObject({ id: post.id, status: 'HELD', body: post.body });
      const notices = await noticesOf(fern, post.id);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatchObject({
        kind: 'DECISION',
        decision: 'HIDE',
        reason: null,
        isAutomatic: true,
        appealUntil: null,
        words: expect.stringContaining('a day at most'),
      });
      for (const reporter of reporters) expect(await noticesOf(reporter, post.id)).toEqual([]);
    });

    it('answers the report that hid it the same when it is sent again', async () => {
      const { post } = await aPost();
      await report(post.id, 2);
      const input = { requestId: randomUUID(), postId: post.id, reason: 'ABUSE' };
      const answer = { reportPost: { reason: 'ABUSE', alreadyReported: false } };
      expect(await reporters[2]!.ok(operations.REPORT, { input })).toEqual(answer);
      expect(await statusOf(post.id)).toBe('HELD');
      expect(await reporters[2]!.ok(operations.REPORT, { input })).toEqual(answer);
      expect(await forum.report(reporters[0]!, post.id)).toMatchObject({ alreadyReported: true });
      const late = await reporters[3]!.refused(operations.REPORT, { input });
      expect(late.code).toBe('NOT_FOUND');
    });

    it('hides once when reports come at once', async () => {
      const { thread, post } = await aPost();
      const input = { postId: post.id, reason: 'HATE' };
      const answers = await Promise.all(
        reporters.map(async (reporter) =>
          reporter.send(operations.REPORT, { input: { requestId: randomUUID(), ...input } }),
        ),
      );
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
      expect(await noticesOf(fern, post.id)).toHaveLength(1);
      expect((await caseOfPost(post.id)).reports).toEqual({ HATE: 4 });
    });

    it('takes a whole thread out of sight by its opening post', async () => {
      const { thread, post } = await forum.startThread(fern);
      await report(post.id, 3);
      const input = { id: thread.id, first: 5 };
      const gone = await forum.visitor.refused(operations.THREAD_PAGE, input);
      expect(gone.code).toBe('NOT_FOUND');
      await later(DAY_MINUTES);
      await release();
      expect(await pageOf(forum.visitor, thread.id)).toMatchObject({ status: 'PUBLISHED' });
    });

    it('never hides for worry, a cry for help, or where somebody trained looks', async () => {
      const worry = await aPost();
      await report(worry.post.id, 4, 'WORRIED');
      const cry = await aPost('anxiety', { body: 'I want to kill myself tonight.' });
      await report(cry.post.id, 4);
      const covered = await held('grief');
      for (const { thread, post } of [worry, cry, covered]) {
        expect(await shown(thread.id)).toMatchObject({
          count: 1,
          reply: { id: post.id, status: 'PUBLISHED' },
        });
        expect(await noticesOf(fern, post.id)).toEqual([]);
      }
    });

    it('shows it again after a day, once, and further reports do not hide it again', async () => {
      const { thread, post } = await held();
      await later(DAY_MINUTES - 20);
      await release();
      expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
      await later(20);
      await release();
      await release();
      const again = await shown(thread.id);
      expect(again).toMatchObject({ count: 1, reply: { id: post.id, status: 'PUBLISHED' } });
      expect(await caseOf(coordinator, post.id)).toMatchObject({ state: 'OPEN' });
      await report(post.id, 4);
      expect(await shown(thread.id)).toEqual(again);
      expect(await noticesOf(fern, post.id)).toHaveLength(1);
    });

    it('ends with a decision to keep, and nothing happens later', async () => {
      const { thread, post } = await held();
      await decideOn(post.id, KEEP);
      const kept = await shown(thread.id);
      expect(kept).toMatchObject({ count: 1, reply: { id: post.id, status: 'PUBLISHED' } });
      const told = await noticesOf(fern, post.id);
      expect(told.map(({ decision, isAutomatic }) => ({ decision, isAutomatic }))).toEqual(
        expect.arrayContaining([
          { decision: 'KEEP', isAutomatic: false },
          { decision: 'HIDE', isAutomatic: true },
        ]),
      );
      await later(DAY_MINUTES);
      await release();
      expect(await shown(thread.id)).toEqual(kept);
      expect(await noticesOf(fern, post.id)).toEqual(told);
    });

    it('becomes a decision when somebody decides to hide it', async () => {
      const { thread, post } = await held();
      await decideOn(post.id, {});
      await later(DAY_MINUTES);
      await release();
      expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
      expect(await statusOf(post.id)).toBe('HIDDEN');
    });

    it('leaves what its author deleted meanwhile without words', async () => {
      const { thread, post } = await held();
      await fern.ok(operations.DELETE, { input: { postId: post.id } });
      expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
      await later(DAY_MINUTES);
      await release();
      const { count, reply } = await shown(thread.id);
      expect({ count, status: reply.status, body: reply.body }).toEqual({
        count: 1,
        status: 'DELETED',
        body: null,
      });
    });

    describe('of what its author edits meanwhile', () => {
      const edited = async (body: string) => {
        const made = await held();
        const input = { postId: made.post.id, seenRevision: 1, body };
        await fern.ok(operations.EDIT, { input });
        return made;
      };

      it('goes on, for a day at most', async () => {
        const { thread } = await edited('I was angry. I am sorry.');
        expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
        await later(DAY_MINUTES);
        await release();
        expect(await shown(thread.id)).toMatchObject({
          count: 1,
          reply: { body: 'I was angry. I am sorry.' },
        });
      });

      it('waits for a person when the new words are to be held', async () => {
        const { thread, post } = await edited('Write to me: fern.green@example.org');
        await later(DAY_MINUTES);
        await release();
        expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
        expect(await statusOf(post.id)).toBe('HELD');
      });

      it('ends at once for a cry for help', async () => {
        const { thread, post } = await edited('I want to kill myself tonight.');
        expect(await shown(thread.id)).toMatchObject({ count: 1, reply: { id: post.id } });
        await later(DAY_MINUTES);
        await release();
        expect(await shown(thread.id)).toMatchObject({ count: 1, reply: { id: post.id } });
      });

      it('begins anew for a new case, and an earlier day does not end it', async () => {
        const { thread, post } = await held();
        await decideOn(post.id, KEEP);
        const input = { postId: post.id, seenRevision: 1, body: 'Other words than before.' };
        await fern.ok(operations.EDIT, { input });
        await later(60);
        const others = [await forum.memberOf(), await forum.memberOf(), await forum.memberOf()];
        await forum.database.collection('personas').updateMany({}, { $set: { createdOn: OLD } });
        for (const other of others) await forum.report(other, post.id);
        expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
        await later(DAY_MINUTES - 60);
        await release();
        expect(await shown(thread.id)).toEqual({ count: 0, reply: undefined });
        await later(60);
        await release();
        expect(await shown(thread.id)).toMatchObject({ count: 1, reply: { id: post.id } });
      });
    });
  });
});

describe('reports of a day', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open({ REPORTS_PER_DAY: '3' });
  });
  afterAll(async () => {
    await forum.close();
  });

  it('are so many per persona, and a repeated one is not one more', async () => {
    const [ash, fern] = [await forum.memberOf(), await forum.memberOf()];
    const { thread } = await forum.startThread(fern);
    const posts: any[] = [];
    for (let n = 0; n < 4; n += 1) posts.push(await forum.reply(fern, thread.id));
    for (const { id } of posts.slice(0, 3)) {
      await forum.report(ash, id);
      expect(await forum.report(ash, id)).toMatchObject({ alreadyReported: true });
    }
    const input = { requestId: randomUUID(), postId: posts[3].id, reason: 'ABUSE' };
    const refusal = await ash.refused(operations.REPORT, { input });
    expect(refusal.code).toBe('RATE_LIMITED');
    expect(refusal.retryAfter).toBeGreaterThan(3600);
    expect(refusal.retryAfter).toBeLessThanOrEqual(DAY_MINUTES * 60);
    await forum.report(await forum.memberOf(), posts[3].id);
    const { data } = await ash.send(operations.REPORT, {
      input: { ...input, postId: posts[0].id },
    });
    expect(data.reportPost).toEqual({ reason: 'ABUSE', alreadyReported: true });

    const groupId = await forum.groupId('grief');
    await ash.ok(operations.JOIN, { input: { groupId, houseRulesVersion: 1 } });
    await fern.ok(operations.JOIN, { input: { groupId, houseRulesVersion: 1 } });
    const elsewhere = await forum.startThread(fern, { groupId });
    expect(await forum.report(ash, elsewhere.post.id)).toMatchObject({ alreadyReported: false });
  });
});
