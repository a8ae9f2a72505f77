import { randomUUID } from 'node:crypto';
import { Forum } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('groups', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open();
  });
  afterAll(async () => {
    await forum.close();
  });

  const join = async (slug: string, houseRulesVersion = 1) => ({
    input: { groupId: await forum.groupId(slug), houseRulesVersion },
  });

  it('shows the starter groups to everybody, each with rules of its own', async () => {
    const { groups } = await forum.visitor.ok(operations.GROUPS, { first: 50 });
    const nodes = groups.edges.map(({ node }: any) => node);
    expect(nodes.map(({ slug }: any) => slug)).toEqual([
      'anxiety',
      'depression',
      'addiction-recovery',
      'grief',
      'trauma',
    ]);
    expect(new Set(nodes.map(({ description }: any) => description)).size).toBe(5);
    for (const { houseRules } of nodes) expect(houseRules.rules.length).toBeGreaterThan(3);
  });

  it('pages through the groups both ways', async () => {
    const first = (await forum.visitor.ok(operations.GROUPS, { first: 2 })).groups;
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const query = `query ($after: String, $before: String, $first: Int, $last: Int) {
      groups(first: $first, after: $after, last: $last, before: $before) { edges { node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const rest = (await forum.visitor.ok(query, { first: 50, after: first.pageInfo.endCursor }))
      .groups;
    expect(rest.edges.map(({ node }: any) => node.slug)).toEqual([
      'addiction-recovery',
      'grief',
      'trauma',
    ]);
    const back = (await forum.visitor.ok(query, { last: 2, before: rest.pageInfo.startCursor }))
      .groups;
    expect(back.edges.map(({ node }: any) => node.slug)).toEqual(['anxiety', 'depression']);
    expect((await forum.visitor.refused(query, {})).code).toBe('INPUT_INVALID');
    expect((await forum.visitor.refused(query, { first: 1, last: 1 })).code).toBe('INPUT_INVALID');
  });

  it('gives unrelated names in different groups, and the same one after leaving and joining again', async () => {
    const member = await forum.member();
    const anxiety = (await member.ok(operations.JOIN, await join('anxiety'))).joinGroup;
    const grief = (await member.ok(operations.JOIN, await join('grief'))).joinGroup;
    expect(anxiety.persona.name).not.toBe(grief.persona.name);
    const groupId = await forum.groupId('anxiety');
    const { leaveGroup } = await member.ok(operations.LEAVE, { input: { groupId } });
    expect(leaveGroup.persona).toEqual({ name: anxiety.persona.name, isMember: false });
    const slugs = async () =>
      (await member.ok(operations.MY_GROUPS)).myGroups.map(({ slug }: any) => slug);
    expect(await slugs()).toEqual(['grief']);
    const again = (await member.ok(operations.JOIN, await join('anxiety'))).joinGroup;
    expect(again.persona).toEqual(anxiety.persona);
    expect(await slugs()).toEqual(['anxiety', 'grief']);
  });

  it('makes one persona of 50 joins at once', async () => {
    const member = await forum.member();
    const variables = await join('trauma');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => member.send(operations.JOIN, variables)),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const names = new Set(answers.map(({ data }) => data.joinGroup.persona.name));
    expect(names.size).toBe(1);
    const groupId = await forum.groupId('trauma');
    const personas = await forum.database.collection('personas').find({ group: groupId }).toArray();
    expect(personas.filter(({ name }) => names.has(name))).toHaveLength(1);
    expect((await member.ok(operations.MY_GROUPS)).myGroups).toHaveLength(1);
  });

  it('asks for the house rules again when they have changed', async () => {
    const coordinator = await forum.coordinator();
    const member = await forum.memberOf('depression');
    const groupId = await forum.groupId('depression');
    const change = { groupId, seenVersion: 1, rules: ['Be kind.', 'Stay anonymous.'] };
    await coordinator.ok(operations.CHANGE_RULES, { input: change });
    expect((await coordinator.refused(operations.CHANGE_RULES, { input: change })).code).toBe(
      'CONFLICT',
    );
    const thread = {
      requestId: randomUUID(),
      groupId,
      kind: 'QUESTION',
      need: 'IDEAS',
      title: 'Mornings',
      body: 'How do you start the day?',
    };
    const refusal = await member.refused(operations.START, { input: thread });
    expect(refusal).toMatchObject({ code: 'HOUSE_RULES_CHANGED', version: 2 });
    const stale = await member.refused(operations.JOIN, await join('depression', 1));
    expect(stale).toMatchObject({ code: 'HOUSE_RULES_CHANGED', version: 2 });
    await member.ok(operations.JOIN, await join('depression', 2));
    await member.ok(operations.START, { input: thread });
    expect((await member.refused(operations.CHANGE_RULES, { input: change })).code).toBe(
      'FORBIDDEN',
    );
  });

  it('lets only members read a group that is for members', async () => {
    await forum.database
      .collection<{ _id: string }>('groups')
      .updateOne({ slug: 'grief' }, { $set: { readBy: 'MEMBERS' } });
    const inside = await forum.memberOf('grief');
    const { thread } = await forum.startThread(inside, { groupId: await forum.groupId('grief') });
    const page = { slug: 'grief', first: 10 };
    const outside = await forum.memberOf('anxiety');
    for (const client of [forum.visitor, outside]) {
      expect((await client.refused(operations.GROUP_PAGE, page)).code).toBe('NOT_FOUND');
      expect(
        (await client.refused(operations.THREAD_PAGE, { id: thread.id, first: 10 })).code,
      ).toBe('NOT_FOUND');
    }
    expect((await inside.ok(operations.GROUP_PAGE, page)).group.threads.edges).toHaveLength(1);
    await inside.ok(operations.LEAVE, { input: { groupId: await forum.groupId('grief') } });
    expect((await inside.refused(operations.GROUP_PAGE, page)).code).toBe('NOT_FOUND');
  });
});
