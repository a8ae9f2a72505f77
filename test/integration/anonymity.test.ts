import { createHash, randomInt, randomUUID } from 'node:crypto';
import { Forum, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';
import { type Copy, type Owner, type OwnerOf, sharedMarks, trails } from './pairing.js';

const MEMBERS = 200;
const GROUPS = ['anxiety', 'grief'];
const SIDES = ['account', ...GROUPS];
const PAIRS: [string, string][] = [
  ['account', 'anxiety'],
  ['account', 'grief'],
  ['anxiety', 'grief'],
];
/** By chance it is 1 in 200, for each of some thousand trails; this often it is by none of them. */
const CHANCE = 0.06;
/** Two of the thousands of possible names can be the same. */
const SAME_NAME_BY_CHANCE = 2;

function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(randomInt(rest.length), 1)[0]!);
}

describe('a copy of the database', () => {
  let forum: Forum;
  let copy: Copy;
  /** Whose each document is; what the test saw being made, and nobody else knows. */
  const owners = new Map<string, Owner>();
  const ownerOf: OwnerOf = (collection, row) => {
    const { _id, holder, author, reporter } = row as Record<string, string>;
    const of = {
      sessions: holder,
      posts: author,
      threads: author,
      cases: author,
      reports: reporter,
    };
    const key = collection in of ? of[collection as keyof typeof of] : _id;
    return owners.get(String(key));
  };

  beforeAll(async () => {
    forum = await Forum.open();
    await live();
    copy = await read();
  }, 180_000);
  afterAll(async () => {
    await forum.close();
  });

  /** All collections, with every field, in the server's own order. */
  const read = async (): Promise<Copy> => {
    const collections = await forum.database.listCollections();
    const names = collections.map(({ name }) => name).sort();
    const rows = names.map((name) => forum.database.collection(name).find().toArray());
    return new Map((await Promise.all(rows)).map((found, index) => [names[index]!, found]));
  };

  /** Does something that makes at most one reaction, and notes whose it is. */
  const reacting = async (owner: Owner, act: () => Promise<unknown>): Promise<void> => {
    await act();
    const rows = forum.database.collection<{ _id: string }>('reactions').find();
    for (const { _id } of await rows.toArray()) if (!owners.has(_id)) owners.set(_id, owner);
  };

  /** The accounts are told by the tokens that the members got, the personas by the names they were given. */
  const noteOwners = async (
    members: readonly TestMember[],
    names: ReadonlyMap<string, Owner>,
  ): Promise<void> => {
    const tokens = new Map(
      members.map(({ token }, member) => [
        createHash('sha256').update(token).digest('base64url'),
        member,
      ]),
    );
    for (const { _id, holder } of await forum.database.collection('sessions').find().toArray())
      owners.set(String(holder), { side: 'account', member: tokens.get(String(_id))! });
    for (const { _id, group, name } of await forum.database.collection('personas').find().toArray())
      owners.set(String(_id), names.get(`${String(group)} ${String(name)}`)!);
  };

  /** Members sign up, join both groups and take part, each step in an order of its own. */
  const live = async (): Promise<void> => {
    const members: TestMember[] = [];
    for (const member of shuffled([...Array(MEMBERS).keys()])) {
      members[member] = await forum.member();
      forum.clock.advance({ minutes: randomInt(10) });
    }
    const personas = members.flatMap((client, member) =>
      GROUPS.map((side) => ({ client, member, side })),
    );
    const groupIds = new Map(
      await Promise.all(GROUPS.map(async (slug) => [slug, await forum.groupId(slug)] as const)),
    );
    const names = new Map<string, Owner>();
    for (const { client, member, side } of shuffled(personas)) {
      const groupId = groupIds.get(side)!;
      const input = { groupId, houseRulesVersion: 1 };
      const { data } = await client.send(operations.JOIN, { input });
      names.set(`${groupId} ${String(data.joinGroup.persona.name)}`, { side, member });
      forum.clock.advance({ minutes: randomInt(10) });
    }
    await noteOwners(members, names);
    const posts = new Map(GROUPS.map((side) => [side, [] as { thread: string; post: string }[]]));
    for (const { client, member, side } of shuffled(personas)) {
      const written = posts.get(side)!;
      written.push(await write(client, { groupId: groupIds.get(side)!, written }));
      forum.clock.advance({ minutes: randomInt(30) });
      const others = Array.from(
        { length: randomInt(3) },
        () => written[randomInt(written.length)]!,
      );
      for (const { post: postId } of others)
        await reacting({ side, member }, () =>
          client.send(operations.SHOW, {
            input: { postId, kind: ['HEAR_YOU', 'FEEL_FOR_YOU'][randomInt(2)] },
          }),
        );
    }
  };

  const write = async (
    client: TestMember,
    { groupId, written }: { groupId: string; written: { thread: string; post: string }[] },
  ): Promise<{ thread: string; post: string }> => {
    const body = 'I lie awake and worry about tomorrow.';
    const requestId = randomUUID();
    if (written.length === 0 || randomInt(2) === 0) {
      const title = 'The nights are long';
      const input = { requestId, groupId, kind: 'STRUGGLE', need: 'LISTENING', title, body };
      const { data } = await client.send(operations.START, { input });
      return {
        thread: data.startThread.thread.id as string,
        post: data.startThread.post.id as string,
      };
    }
    const { thread } = written[randomInt(written.length)]!;
    const { data } = await client.send(operations.REPLY, {
      input: { requestId, threadId: thread, body },
    });
    return { thread, post: data.postReply.post.id as string };
  };

  const rowsOf = (name: string): Record<string, unknown>[] =>
    (copy.get(name) ?? []) as Record<string, unknown>[];
  /** The copy with the documents of one collection changed. */
  const doctored = (
    name: string,
    change: (row: Record<string, unknown>, owner: Owner) => object,
  ): Copy =>
    new Map([
      ...copy,
      [name, rowsOf(name).map((row) => ({ ...row, ...change(row, ownerOf(name, row)!) }))],
    ]);
  const best = (of: Copy, sides: [string, string]) => trails(of, ownerOf, sides)[0]!;

  it('holds what 200 members with two personas each left behind', () => {
    const sides = (name: string) => rowsOf(name).map((row) => ownerOf(name, row)?.side);
    for (const [name, expected] of [
      ['accounts', ['account']],
      ['sessions', ['account']],
      ['personas', GROUPS],
      ['posts', GROUPS],
      ['reactions', GROUPS],
    ] as const) {
      expect(rowsOf(name).length).toBeGreaterThanOrEqual(
        MEMBERS * expected.length - (name === 'reactions' ? MEMBERS : 0),
      );
      expect([...new Set(sides(name))].sort()).toEqual([...expected].sort());
    }
    expect(new Set([...owners.values()].map(({ side }) => side))).toEqual(new Set(SIDES));
  });

  it('has no mark that a persona shares with its account or its sister', () => {
    const found = [...sharedMarks(copy, ownerOf)];
    expect(found.filter(([, marks]) => marks.some((mark) => mark.includes('account')))).toEqual([]);
    expect(found.slice(SAME_NAME_BY_CHANCE)).toEqual([]);
  });

  it.each(PAIRS)('has no number by which %s and %s can be paired', (left, right) => {
    const all = trails(copy, ownerOf, [left, right]);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ accuracy }) => accuracy > CHANCE)).toEqual([]);
  });

  it('has no time of members finer than the quarter hour', () => {
    const fine = [...copy].flatMap(([name, rows]) =>
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(([, value]) => value instanceof Date && value.getTime() % 900_000 !== 0)
          .map(([field]) => `${name}.${field}`)
          // Set by the library, under an HMAC that names nobody (docs/decisions/0005-identity.md).
          .filter((place) => place !== 'rateLimits.expire'),
      ),
    );
    expect([...new Set(fine)]).toEqual([]);
  });

  it('would be found out by a tag that both personas share', () => {
    const tagged = doctored('personas', (_row, { member }) => ({
      tag: createHash('sha256').update(`key of ${member}`).digest('base64url'),
    }));
    expect(sharedMarks(tagged, ownerOf).size).toBe(MEMBERS);
  });

  it('would be found out by an account’s id inside a longer text', () => {
    const accounts = new Map(
      rowsOf('accounts').map((row) => [ownerOf('accounts', row)?.member, row._id]),
    );
    const signed = doctored('posts', (_row, { member }) => ({
      by: `account/${String(accounts.get(member))}`,
    }));
    expect(sharedMarks(signed, ownerOf).size).toBe(MEMBERS);
  });

  it('would be found out by fine times', () => {
    const seen = new Map<number, number>();
    const timed = doctored('posts', (row, { member, side }) => {
      const at = (row.createdAt as Date).getTime() + randomInt(900_000);
      if (side === 'grief') seen.set(member, at + randomInt(1_000));
      return { createdAt: new Date(at) };
    });
    const accounts = rowsOf('accounts').map((row) => ({
      ...row,
      seenAt: new Date(seen.get(ownerOf('accounts', row)!.member)!),
    }));
    const trail = best(new Map([...timed, ['accounts', accounts]]), ['account', 'grief']);
    expect(trail.from).toContain('accounts.seenAt');
    expect(trail.accuracy).toBeGreaterThan(0.5);
  });

  it('would be found out by the order of its documents', () => {
    const order = new Map(
      rowsOf('accounts').map((row, place) => [ownerOf('accounts', row)!.member, place]),
    );
    const placeOf = (row: object) => order.get(ownerOf('personas', row)!.member)!;
    const sorted = [...rowsOf('personas')].sort((a, b) => placeOf(a) - placeOf(b));
    const trail = best(new Map([...copy, ['personas', sorted]]), ['account', 'anxiety']);
    expect(trail).toMatchObject({
      from: expect.stringContaining('accounts place'),
      accuracy: expect.any(Number),
    });
    expect(trail.accuracy).toBeGreaterThan(0.3);
  });
});
