import { randomUUID } from 'node:crypto';
import { daysAfter } from '../../src/common/clock.js';
import { type Client } from '../support/client.js';
import { caseOf, decide, decision, pageOf } from '../support/facilitating.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

const COVER = `query ($slug: String!) { group(slug: $slug) { cover { state isProtected } } }`;
const LINK = 'This page helped me to sleep: www.nhs.uk/sleep';
const KEEP = { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null };

/** Whoever has joined until now is not young any more. */
async function growOld({ database }: Forum): Promise<void> {
  await database
    .collection('personas')
    .updateMany({}, { $set: { createdOn: new Date('2020-01-01') } });
}

describe('a group that nobody looks after', () => {
  let forum: Forum;
  let head: TestFacilitator;
  let coordinator: Client;
  beforeAll(async () => {
    forum = await Forum.open();
    coordinator = head = await forum.coordinator();
  });
  afterAll(async () => {
    await forum.close();
  });

  const coverOf = async (slug: string) => (await forum.visitor.ok(COVER, { slug })).group.cover;
  const write = async (author: Client, threadId: string, body = 'I know these nights well.') =>
    (
      await author.ok(operations.REPLY, {
        input: { requestId: randomUUID(), threadId, body },
      })
    ).postReply;
  /** A thread of somebody whom the group has known for long. */
  const threadIn = async (slug: string) => {
    const elder = await forum.memberOf(slug);
    await growOld(forum);
    const groupId = await forum.groupId(slug);
    return { elder, thread: (await forum.startThread(elder, { groupId })).thread };
  };
  const signalsOf = async (postId: string): Promise<string[]> =>
    (await caseOf(coordinator, postId)).signals.map(({ rule }: any) => rule);

  describe('and never did', () => {
    it('shows first posts, and holds links of young personas only', async () => {
      expect(await coverOf('anxiety')).toEqual({ state: 'UNCOVERED', isProtected: false });
      const { elder, thread } = await threadIn('anxiety');
      const young = await forum.memberOf('anxiety');
      expect(await write(young, thread.id)).toMatchObject({ outcome: 'PUBLISHED' });
      expect(await write(elder, thread.id, LINK)).toMatchObject({
        outcome: 'PUBLISHED',
        explanation: null,
      });
      const held = await write(young, thread.id, LINK);
      expect(held).toMatchObject({ outcome: 'HELD', helpCard: null });
      expect(await signalsOf(held.post.id)).toEqual(['link.web', 'safeguard.link']);
      expect((await pageOf(forum.visitor, thread.id)).replyCount).toBe(2);
    });
  });

  describe.each([
    ['suspended', 'grief'],
    ['not trained any more', 'trauma'],
  ])('since its last trained facilitator is %s', (cause, slug) => {
    let rowan: TestFacilitator;
    let thread: any;
    let elder: TestMember;
    let young: TestMember;
    beforeAll(async () => {
      rowan = await forum.facilitator(coordinator, [slug]);
      ({ thread, elder } = await threadIn(slug));
      young = await forum.memberOf(slug);
    });

    const lose = async (): Promise<void> => {
      const facilitatorId = await forum.roleId(coordinator, rowan);
      if (cause === 'suspended') {
        await coordinator.ok(operations.SUSPEND, { input: { facilitatorId, suspended: true } });
      } else {
        forum.clock.advance({ days: 2 });
        coordinator = await forum.facilitatorSignIn(head.phrase, head.totpSecret);
      }
    };

    it('held nothing before', async () => {
      const dayAfter = (days: number) =>
        daysAfter(forum.clock.now(), days).toISOString().slice(0, 10);
      const input = {
        requestId: randomUUID(),
        facilitatorId: await forum.roleId(coordinator, rowan),
        name: 'Listening',
        completedOn: dayAfter(0),
        expiresOn: dayAfter(2),
      };
      await coordinator.ok(operations.TRAIN, { input });
      expect(await coverOf(slug)).toEqual({ state: 'STAFFED_NOW', isProtected: false });
      const first = await forum.memberOf(slug);
      expect(await write(first, thread.id, LINK)).toMatchObject({ outcome: 'PUBLISHED' });
      await lose();
      expect(await coverOf(slug)).toEqual({ state: 'UNCOVERED', isProtected: true });
    });

    it('holds first posts until somebody has let one through, with kind words and a case', async () => {
      const first = await write(young, thread.id);
      expect(first).toMatchObject({
        outcome: 'HELD',
        explanation: expect.stringContaining('the words are all right'),
        post: { status: 'HELD', body: 'I know these nights well.' },
      });
      expect(await signalsOf(first.post.id)).toEqual(['safeguard.first_post']);
      expect(await caseOf(coordinator, first.post.id)).toMatchObject({
        kind: 'REVIEW',
        severity: 'OTHER',
        reports: [],
      });
      const second = await write(young, thread.id, 'And another word.');
      expect(second).toMatchObject({ outcome: 'HELD' });
      const seen = await pageOf(forum.visitor, thread.id);
      expect(JSON.stringify(seen)).not.toContain(first.post.id);
      await decide(coordinator, await caseOf(coordinator, first.post.id), KEEP);
      expect(JSON.stringify(await pageOf(forum.visitor, thread.id))).toContain(first.post.id);
      expect(await write(young, thread.id)).toMatchObject({ outcome: 'PUBLISHED' });
    });

    it('holds a thread that is a first post', async () => {
      const other = await forum.memberOf(slug);
      const groupId = await forum.groupId(slug);
      const started = await forum.startThread(other, { groupId });
      expect(started).toMatchObject({ post: { status: 'HELD' }, thread: { status: 'HELD' } });
      const list = await forum.visitor.ok(operations.GROUP_PAGE, { slug, first: 50 });
      expect(JSON.stringify(list)).not.toContain(started.thread.id);
    });

    it('holds links of everybody but facilitators, also those that come with an edit', async () => {
      expect(await write(elder, thread.id, 'A word without.')).toMatchObject({
        outcome: 'PUBLISHED',
      });
      const held = await write(elder, thread.id, LINK);
      expect(held).toMatchObject({ outcome: 'HELD' });
      expect(await signalsOf(held.post.id)).toEqual(['link.web', 'safeguard.link']);
      const { post } = await write(elder, thread.id);
      const input = { postId: post.id, seenRevision: 1, body: LINK };
      const { editPost } = await elder.ok(operations.EDIT, { input });
      expect(editPost).toMatchObject({ outcome: 'HELD', post: { body: LINK } });
      const untrained = await forum.facilitator(coordinator, [slug]);
      expect(await write(untrained, thread.id, LINK)).toMatchObject({ outcome: 'PUBLISHED' });
    });

    it('never holds a cry for help', async () => {
      for (const body of ['I want to kill myself tonight.', `I want to kill myself. ${LINK}`]) {
        const other = await forum.memberOf(slug);
        const written = await write(other, thread.id, body);
        expect(written).toMatchObject({ outcome: 'PUBLISHED', helpCard: expect.any(Object) });
      }
    });

    it('holds nothing more once somebody is there again', async () => {
      const robin = await forum.facilitator(coordinator, [slug]);
      await forum.train(coordinator, robin);
      expect(await coverOf(slug)).toEqual({ state: 'STAFFED_NOW', isProtected: false });
      const other = await forum.memberOf(slug);
      expect(await write(other, thread.id, LINK)).toMatchObject({ outcome: 'PUBLISHED' });
    });
  });
});

describe('a heated thread', () => {
  let forum: Forum;
  let coordinator: Client;
  let rowan: TestFacilitator;
  let people: TestMember[];
  beforeAll(async () => {
    forum = await Forum.open({ HEATED_REPLIES: '10' });
    coordinator = await forum.coordinator();
    rowan = await forum.facilitator(coordinator, ['anxiety']);
    people = [];
    for (let n = 0; n < 6; n += 1) people.push(await forum.memberOf());
    await growOld(forum);
  });
  afterAll(async () => {
    await forum.close();
  });

  const slowUntil = async (client: Client, id: string): Promise<string | null> =>
    (await client.ok('query ($id: ID!) { thread(id: $id) { slowUntil } }', { id })).thread
      .slowUntil;
  const aThread = async (): Promise<string> => (await forum.startThread(people[0]!)).thread.id;
  /** So many replies, the authors in turn. */
  const talk = async (threadId: string, authors: Client[], count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) await forum.reply(authors[n % authors.length]!, threadId);
  };
  const reply = (threadId: string) => ({
    input: { requestId: randomUUID(), threadId, body: 'One more word.' },
  });

  it('is slowed down, the same for everybody, and facilitators may answer', async () => {
    const id = await aThread();
    const [ash, fern, heath] = people as [TestMember, TestMember, TestMember];
    await talk(id, [ash, fern], 14);
    const until = await slowUntil(forum.visitor, id);
    for (const client of [ash, fern, heath, rowan]) expect(await slowUntil(client, id)).toBe(until);
    const minutes = (Date.parse(until!) - forum.clock.now().getTime()) / 60_000;
    expect(minutes).toBeGreaterThan(60);
    expect(minutes).toBeLessThanOrEqual(120);
    for (const client of [ash, fern, heath]) {
      const first = reply(id);
      const answer = await client.ok(operations.REPLY, first);
      const refusal = await client.refused(operations.REPLY, reply(id));
      expect(refusal.code).toBe('RATE_LIMITED');
      expect(refusal.retryAfter).toBeLessThanOrEqual(600);
      expect(refusal.retryAfter).toBeGreaterThan(0);
      expect(await client.ok(operations.REPLY, first)).toEqual(answer);
    }
    await talk(id, [rowan], 3);
    await forum.reply(ash, await aThread());
    expect(await slowUntil(forum.visitor, id)).toBe(until);
  });

  it('is slowed down by many that are young', async () => {
    const young: Client[] = [];
    for (let n = 0; n < 5; n += 1) young.push(await forum.memberOf());
    const id = await aThread();
    await talk(id, [...young, people[1]!], 14);
    expect(await slowUntil(forum.visitor, id)).not.toBeNull();
  });

  it('is none that many established personas talk in, or few over hours', async () => {
    const [lively, long] = [await aThread(), await aThread()];
    await talk(lively, people, 20);
    expect(await slowUntil(forum.visitor, lively)).toBeNull();
    await talk(long, people.slice(0, 2), 7);
    forum.clock.advance({ minutes: 46 });
    await talk(long, people.slice(0, 2), 8);
    expect(await slowUntil(forum.visitor, long)).toBeNull();
  });

  it('cools down by itself', async () => {
    const id = await aThread();
    await talk(id, people.slice(0, 2), 14);
    expect(await slowUntil(forum.visitor, id)).not.toBeNull();
    forum.clock.advance({ minutes: 121 });
    await talk(id, people.slice(0, 1), 3);
  });

  it('stays slow as long as a facilitator decided', async () => {
    const head = await forum.facilitatorSignIn(rowan.phrase, rowan.totpSecret);
    const { thread, post } = await forum.startThread(people[0]!);
    await forum.report(people[1]!, post.id);
    const slow = { decision: 'SLOW_MODE', reason: 'HEATED' };
    await head.ok(operations.DECIDE, decision(await caseOf(head, post.id), slow));
    const until = await slowUntil(forum.visitor, thread.id);
    await talk(thread.id, [head], 14);
    expect(await slowUntil(forum.visitor, thread.id)).toBe(until);
  });
});
