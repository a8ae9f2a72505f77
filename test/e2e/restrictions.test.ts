import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import {
  appeal,
  caseOf,
  decide,
  decision,
  detailOf,
  noticesOf,
  pageOf,
  queueOf,
  reported,
} from '../support/facilitating.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

const READ_ONLY = {
  decision: 'RESTRICT_AUTHOR',
  restriction: { level: 'READ_ONLY', days: 3, everywhere: false },
};
const SLOWED = {
  decision: 'RESTRICT_AUTHOR',
  restriction: { level: 'SLOWED', days: 3, everywhere: false },
};
const REMOVED = { decision: 'REMOVE_FROM_GROUP' };
const CRISIS = 'I have the pills here and I am going to kill myself tonight.';

describe('restricting an author', () => {
  let forum: Forum;
  let ash: TestMember;
  let coordinator: TestFacilitator;
  let rowan: TestFacilitator;
  beforeAll(async () => {
    forum = await Forum.open();
    ash = await forum.memberOf();
    coordinator = await forum.coordinator();
    rowan = await forum.facilitator(coordinator, ['anxiety']);
  });
  afterAll(async () => {
    await forum.close();
  });

  /** A member with a post of the group persona, and one of a persona that lives in one thread. */
  const somebody = async () => {
    const member = await forum.memberOf();
    const asGroup = await forum.startThread(member);
    const asThread = await forum.startThread(member, { asThreadPersona: true });
    return { member, asGroup, asThread };
  };
  /** The member, restricted through another post. */
  const restricted = async (input: object, { asThreadPersona = false, by = rowan } = {}) => {
    const known = await somebody();
    const cast = { author: known.member, reporter: ash, facilitator: by };
    const story = await reported(forum, cast, { asThreadPersona });
    await decide(by, story.found, input);
    return { ...known, ...story };
  };
  const join = async (slug = 'anxiety') => ({
    input: { groupId: await forum.groupId(slug), houseRulesVersion: 1 },
  });
  const start = async (slug = 'anxiety', input: object = {}) => ({
    input: {
      requestId: randomUUID(),
      groupId: await forum.groupId(slug),
      kind: 'STRUGGLE',
      need: 'LISTENING',
      title: 'Another night',
      body: 'I would like to write here.',
      ...input,
    },
  });
  const reply = (threadId: string, input: object = {}) => ({
    input: { requestId: randomUUID(), threadId, body: 'One more word.', ...input },
  });
  const edit = (post: any) => ({
    input: { postId: post.id, seenRevision: post.revision, body: 'Other words.' },
  });
  /** The codes with which a member is refused in a group, under each name, for each way of writing. */
  const refusals = async ({ member, asGroup, asThread }: Awaited<ReturnType<typeof somebody>>) => {
    const { thread, post } = await forum.startThread(ash);
    const tries: [string, object][] = [
      [operations.START, await start()],
      [operations.START, await start('anxiety', { asThreadPersona: true })],
      [operations.REPLY, reply(thread.id)],
      [operations.REPLY, reply(thread.id, { asThreadPersona: true })],
      [operations.REPLY, reply(asThread.thread.id)],
      [operations.EDIT, edit(asGroup.post)],
      [operations.EDIT, edit(asThread.post)],
      [operations.SHOW, { input: { postId: post.id, kind: 'HEAR_YOU' } }],
    ];
    const codes = new Set<string>();
    for (const [operation, variables] of tries)
      codes.add((await member.refused(operation, variables)).code);
    return [...codes].sort();
  };
  const readableBy = async (slug: string, readBy: string) =>
    forum.database.collection('groups').updateOne({ slug }, { $set: { readBy } });

  describe.each([
    ['the group persona', false],
    ['a persona of one thread', true],
  ])('through a post of %s', (_, asThreadPersona) => {
    it('takes writing, editing and empathy from all names of its author in the group', async () => {
      const known = await restricted(READ_ONLY, { asThreadPersona });
      expect(await refusals(known)).toEqual(['RESTRICTED']);
    });

    it('says until when, cut to the quarter hour', async () => {
      const { member } = await restricted(READ_ONLY, { asThreadPersona });
      const { until } = await member.refused(operations.START, await start());
      const days = (new Date(until).getTime() - forum.clock.now().getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(2.98);
      expect(days).toBeLessThanOrEqual(3);
      expect(new Date(until).getTime() % 900_000).toBe(0);
    });

    it('changes nothing in another group, or for anybody else', async () => {
      const { member } = await restricted(READ_ONLY, { asThreadPersona });
      await member.ok(operations.JOIN, await join('grief'));
      const elsewhere = await member.ok(operations.START, await start('grief'));
      expect(elsewhere.startThread.outcome).toBe('PUBLISHED');
      const other = await forum.memberOf();
      expect((await other.ok(operations.START, await start())).startThread.outcome).toBe(
        'PUBLISHED',
      );
    });

    it('survives leaving and joining again', async () => {
      const known = await restricted(READ_ONLY, { asThreadPersona });
      await known.member.ok(operations.LEAVE, { input: { groupId: await forum.groupId() } });
      await known.member.ok(operations.JOIN, await join());
      expect(await refusals(known)).toEqual(['RESTRICTED']);
    });

    it('leaves reading, reporting, withdrawing words and the inbox', async () => {
      const { member, post, asGroup } = await restricted(READ_ONLY, { asThreadPersona });
      const { thread, post: other } = await forum.startThread(ash);
      await readableBy('anxiety', 'MEMBERS');
      expect((await pageOf(member, thread.id)).id).toBe(thread.id);
      await readableBy('anxiety', 'EVERYONE');
      expect(await forum.report(member, other.id, 'SPAM')).toMatchObject({ reason: 'SPAM' });
      await member.ok(operations.DELETE, { input: { postId: asGroup.post.id } });
      expect(await noticesOf(member, post.id)).toHaveLength(1);
    });

    it('slows somebody down to a post a day under all names together, but no cry for help', async () => {
      const { member, asThread } = await restricted(SLOWED, { asThreadPersona });
      const { thread, post: other } = await forum.startThread(ash);
      const first = (await member.ok(operations.START, await start())).startThread;
      expect(first.outcome).toBe('PUBLISHED');
      const more = [
        await member.refused(operations.START, await start()),
        await member.refused(operations.REPLY, reply(thread.id, { asThreadPersona: true })),
        await member.refused(operations.REPLY, reply(asThread.thread.id)),
      ];
      for (const { code, retryAfter } of more) {
        expect(code).toBe('RATE_LIMITED');
        expect(retryAfter).toBeGreaterThan(23 * 3600);
      }
      // Nothing tells the staff which posts belong to somebody who is slowed down.
      expect(await caseOf(rowan, first.post.id)).toBeUndefined();
      const cry = await member.ok(operations.START, await start('anxiety', { body: CRISIS }));
      expect(cry.startThread).toMatchObject({ outcome: 'PUBLISHED', post: { body: CRISIS } });
      expect(cry.startThread.helpCard).not.toBeNull();
      await member.ok(operations.SHOW, { input: { postId: other.id, kind: 'HEAR_YOU' } });
    });

    it('ends somebody’s part in the group, under every name', async () => {
      const known = await restricted(REMOVED, { asThreadPersona });
      for (const code of await refusals(known)) expect(code).toBe('RESTRICTED');
      const again = await known.member.refused(operations.JOIN, await join());
      expect(again).toMatchObject({ code: 'RESTRICTED', until: null });
      await known.member.ok(operations.JOIN, await join('grief'));
      const { thread } = await forum.startThread(ash);
      expect((await pageOf(known.member, thread.id)).id).toBe(thread.id);
      await readableBy('anxiety', 'MEMBERS');
      for (const id of [thread.id, known.asGroup.thread.id, known.asThread.thread.id])
        expect((await known.member.refused(operations.THREAD_PAGE, { id, first: 5 })).code).toBe(
          'NOT_FOUND',
        );
      const list = { slug: 'anxiety', first: 5 };
      expect((await known.member.refused(operations.GROUP_PAGE, list)).code).toBe('NOT_FOUND');
      expect((await pageOf(ash, thread.id)).id).toBe(thread.id);
      await readableBy('anxiety', 'EVERYONE');
      expect(await noticesOf(known.member, known.post.id)).toHaveLength(1);
    });

    it('is lifted when an appeal overturns it', async () => {
      for (const input of [READ_ONLY, REMOVED]) {
        const { member, post, thread } = await restricted(input, { asThreadPersona });
        const [notice] = await noticesOf(member, post.id);
        await member.ok(operations.APPEAL, appeal(notice.id));
        const found = await caseOf(coordinator, post.id, 'APPEAL');
        await decide(coordinator, found, { decision: 'OVERTURN', reason: 'WITHIN_THE_RULES' });
        await member.ok(operations.JOIN, await join());
        expect((await member.ok(operations.START, await start())).startThread.outcome).toBe(
          'PUBLISHED',
        );
        expect((await pageOf(forum.visitor, thread.id)).replyCount).toBe(1);
      }
    });

    it('tells nobody which other names the author has', async () => {
      const known = await restricted(REMOVED, { asThreadPersona });
      const { member, found, post, asGroup, asThread } = known;
      await member.ok(operations.JOIN, await join('grief'));
      const inGrief = (await member.ok(operations.START, await start('grief'))).startThread;
      const others = [asThread, inGrief, ...(asThreadPersona ? [asGroup] : [])];
      const names = others.map((written) => written.post.author.name);
      const read = async (collection: string, filter: object = {}) =>
        forum.database.collection(collection).find(filter).toArray();
      const personas = await read('personas', { name: { $in: names } });
      expect(personas).toHaveLength(names.length);
      const ids = [...personas, ...(await read('accounts'))].map(({ _id }) => String(_id));
      const [restriction] = await read('restrictions', { _id: found.id });
      const recorded = JSON.stringify([
        await read('cases', { _id: found.id }),
        await detailOf(rowan, found.id),
        await read('audit'),
        await read('notices', { post: post.id }),
        restriction,
      ]);
      expect(recorded).toContain(restriction!.persona);
      for (const word of [...ids, ...names]) expect(recorded).not.toContain(word);
    });
  });

  it('tells the author what, why and how to go on, and names nobody', async () => {
    const { member, post } = await restricted(READ_ONLY);
    const notices = await noticesOf(member, post.id);
    expect(notices).toMatchObject([
      {
        kind: 'DECISION',
        decision: 'RESTRICT_AUTHOR',
        reason: 'ABUSE',
        reasonMeans: 'It attacks somebody.',
        instead: 'You can say what upset you, and how it felt for you.',
        restriction: { level: 'READ_ONLY', everywhere: false },
      },
    ]);
    const [{ restriction, appealUntil }] = notices;
    const { until } = await member.refused(operations.START, await start());
    expect(restriction.until).toBe(until);
    expect(new Date(appealUntil).getTime()).toBeGreaterThan(new Date(until).getTime());
    const names = [rowan.name, await forum.roleId(coordinator, rowan)];
    for (const name of names) expect(JSON.stringify(notices)).not.toContain(name);
  });

  it('tells the reporters that the post is hidden, and nothing else', async () => {
    for (const input of [READ_ONLY, REMOVED]) {
      const { post } = await restricted(input);
      expect(await noticesOf(ash, post.id)).toMatchObject([
        { kind: 'REPORT', decision: 'HIDE', reason: null, words: null, restriction: null },
      ]);
    }
  });

  describe('in all groups', () => {
    const everywhere = {
      ...READ_ONLY,
      restriction: { ...READ_ONLY.restriction, everywhere: true },
    };

    it('is for coordinators', async () => {
      const author = await forum.memberOf();
      const { found } = await reported(forum, { author, reporter: ash, facilitator: rowan });
      const refusal = await rowan.refused(operations.DECIDE, decision(found, everywhere));
      expect(refusal.code).toBe('FORBIDDEN');
      expect(await queueOf(rowan)).toContainEqual(found);
    });

    it('holds where the member was, where they join later, and at their next sign-in', async () => {
      const author = await forum.memberOf();
      await author.ok(operations.JOIN, await join('grief'));
      const cast = { author, reporter: ash, facilitator: coordinator };
      const { found, post } = await reported(forum, cast);
      await decide(coordinator, found, everywhere);
      const again = await forum.signIn(author.phrase);
      await again.ok(operations.JOIN, await join('depression'));
      for (const client of [author, again])
        for (const slug of ['anxiety', 'grief', 'depression'])
          expect((await client.refused(operations.START, await start(slug))).code).toBe(
            'RESTRICTED',
          );
      expect((await noticesOf(again, post.id))[0].restriction.everywhere).toBe(true);
    });
  });

  describe('is refused', () => {
    const refusedField = async (client: Client, input: object) => {
      const author = await forum.memberOf();
      const { found } = await reported(forum, { author, reporter: ash, facilitator: rowan });
      return (await client.refused(operations.DECIDE, decision(found, input))).fields?.[0].field;
    };

    it('without saying what, and beside other decisions', async () => {
      expect(await refusedField(rowan, { decision: 'RESTRICT_AUTHOR' })).toBe('input.restriction');
      expect(await refusedField(rowan, { restriction: READ_ONLY.restriction })).toBe(
        'input.restriction',
      );
      const removal = { level: 'REMOVED', days: 3, everywhere: false };
      expect(await refusedField(rowan, { decision: 'RESTRICT_AUTHOR', restriction: removal })).toBe(
        'input.restriction.level',
      );
    });

    it.each([0, 91, -1])('for %d days', async (days) => {
      const restriction = { ...READ_ONLY.restriction, days };
      expect(await refusedField(rowan, { ...READ_ONLY, restriction })).toBe(
        'input.restriction.days',
      );
    });

    it('for what a colleague wrote', async () => {
      const cast = { author: rowan, reporter: ash, facilitator: coordinator };
      for (const input of [READ_ONLY, REMOVED]) {
        const { found, post } = await reported(forum, cast);
        const refusal = await coordinator.refused(operations.DECIDE, decision(found, input));
        expect(refusal.fields[0].field).toBe('input.decision');
        expect(await noticesOf(rowan, post.id)).toEqual([]);
      }
    });
  });

  it('ends by itself', async () => {
    const one = { ...READ_ONLY, restriction: { ...READ_ONLY.restriction, days: 1 } };
    const { member } = await restricted(one);
    forum.clock.advance({ minutes: 23 * 60 });
    expect((await member.refused(operations.START, await start())).code).toBe('RESTRICTED');
    forum.clock.advance({ minutes: 60 });
    expect((await member.ok(operations.START, await start())).startThread.outcome).toBe(
      'PUBLISHED',
    );
  });
});
