import { randomUUID } from 'node:crypto';
import { getConnectionToken } from '@nestjs/mongoose';
import { type Connection } from 'mongoose';
import { buildSchema } from '../../src/schema.js';
import { Forum } from '../support/forum.js';
import * as operations from '../support/operations.js';
import { type Place, placesOf } from './string-places.js';

const OPERATORS =
  `$ne $gt $gte $lt $lte $in $nin $eq $not $exists $type $regex $options $where $expr $mod $text $all
  $elemMatch $size $or $and $nor $jsonSchema $comment $set $unset $inc $push $rename $function $accumulator $merge $out
  $lookup $geoWithin $near $bitsAllSet $rand $sampleRate $trusted`.split(/\s+/);
const OPERANDS: unknown[] = [
  null,
  '',
  1,
  true,
  [],
  ['x', null],
  {},
  { $gt: '' },
  '.*',
  'sleep(1000)',
  'this.a == this.a',
];
const WORDS = [
  '$set.x',
  '$where',
  '{"$ne":null}',
  '{ "$gt": "" }',
  "'; return true; var a='",
  'a.$[].b',
  '__proto__',
  'constructor',
  'lookup',
  '$$ROOT',
  '[object Object]',
  '$',
  '.',
  'a\0b',
  '\0$ne',
  '_id',
  '{$ne:1}',
  '%24ne',
  '＄ne',
  '/.*/',
  '0; db.dropDatabase()',
];

/** 500 values that would be something else than text to a careless database query. */
const PAYLOADS: unknown[] = [
  ...WORDS,
  ...OPERATORS.flatMap((operator) => OPERANDS.map((operand) => ({ [operator]: operand }))),
  ...WORDS.map((word) => JSON.parse(`{ ${JSON.stringify(word)}: 1 }`) as unknown),
  [{ $ne: null }],
  [[{ $gt: '' }]],
  { $or: [{}, { a: 1 }] },
  { toString: 'x', $gt: '' },
  JSON.parse('{ "__proto__": { "$ne": null } }'),
  { _bsontype: 'ObjectId', id: 'AAAAAAAAAAAA' },
  { _bsontype: 'Code', code: 'return true' },
].slice(0, 500);

/** Operations of the staff; the others are tried as a member. */
const STAFF =
  /^(case|caseQueue|claimCase|claimNextCase|decideCase|releaseCase|removeSavedReply|saveReply|changeHouseRules|inviteFacilitator|staff|assignFacilitator|recordTraining|suspendFacilitator|setDutyHours)\b/;
const AT_ONCE = 10;

/** Where a command holds a key with `$`: `find posts filter.number.$gte`. */
function dollarsIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => dollarsIn(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}.${key}`;
    return [...(key.startsWith('$') ? [here] : []), ...dollarsIn(inner, here)];
  });
}

describe('operators of the database', () => {
  let forum: Forum;
  let places: Place[];
  let tokens: { member: string; staff: string };
  let met = new Set<string>();
  const server = process.env.MONGODB_URI;

  beforeAll(async () => {
    // The driver tells of commands only when the address asks for it.
    process.env.MONGODB_URI = `${server?.replace(/\/?(\?.*)?$/, '') ?? ''}/?monitorCommands=true`;
    forum = await Forum.open();
    const member = await forum.memberOf();
    const coordinator = await forum.coordinator();
    tokens = { member: member.token, staff: coordinator.options.token ?? '' };
    const { thread, post } = await forum.startThread(member);
    await forum.report(await forum.memberOf(), post.id as string);
    const { claimNextCase } = await coordinator.ok(operations.CLAIM_NEXT);
    places = placesOf(await buildSchema(), {
      requestId: randomUUID,
      id: thread.id as string,
      threadId: thread.id as string,
      postId: post.id as string,
      groupId: await forum.groupId(),
      caseId: claimNextCase.case.id as string,
      slug: 'anxiety',
      code: '123456',
      country: 'DE',
    });
    const connection: Connection = forum.app.get(getConnectionToken());
    connection.getClient().on('commandStarted', ({ commandName, command }) => {
      const collection = String(command[commandName]);
      for (const path of dollarsIn(command, `${commandName} ${collection}`)) met.add(path);
    });
  });
  afterAll(async () => {
    process.env.MONGODB_URI = server;
    await forum.close();
  });

  /** Sends what `payloadsFor` gives to each place; answers where the database then met a `$`. */
  const dollarsAfter = async (
    payloadsFor: (index: number) => readonly unknown[],
  ): Promise<string[]> => {
    met = new Set();
    const requests = places.flatMap((place, index) =>
      payloadsFor(index).map((payload) => ({ place, payload })),
    );
    const queue = requests.values();
    const sender = async (): Promise<void> => {
      for (const { place, payload } of queue) {
        const token = STAFF.test(place.name) ? tokens.staff : tokens.member;
        const { status } = await forum.visitor.as(token).send(place.query, place.with(payload));
        expect({ place: place.name, payload, broken: status >= 500 }).toEqual({
          place: place.name,
          payload,
          broken: false,
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    return [...met].sort();
  };

  it('are tried by 500 payloads, in every place where a text can go', () => {
    expect(PAYLOADS).toHaveLength(500);
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'group(slug)',
        'thread(id)',
        'groups(after)',
        'signIn(input.recoveryPhrase)',
        'startThread(input.requestId)',
        'inviteFacilitator(input.groupIds)',
        'thread.posts(before)',
        'group.threads(after)',
        'case(id)',
        'claimNextCase(groupId)',
      ]),
    );
  });

  it('are not made from texts: the database meets those that plain words cause, and no other', async () => {
    // So that the use of the staff's session is noted again, as it is each minute.
    forum.clock.advance({ minutes: 1 });
    const usual = await dollarsAfter(() => ['plain words', 'A'.repeat(22), undefined]);
    expect(usual).toContain('find posts.filter.number.$gte');
    const texts = PAYLOADS.filter((payload) => typeof payload === 'string');
    const objects = PAYLOADS.filter((payload) => typeof payload !== 'string');
    // Every text in every place; every object in several: a place takes each seventh, each place others.
    const found = await dollarsAfter((index) => [
      ...texts,
      ...objects.filter((_, number) => (number + index) % 7 === 0),
    ]);
    // The look at automatic holds, once a minute, takes no text from anybody.
    const isOfMinute = (path: string) => path.startsWith('find automaticHolds.');
    expect(found.filter((path) => !usual.includes(path) && !isOfMinute(path))).toEqual([]);
  }, 180_000);

  it('would be seen', async () => {
    met = new Set();
    const connection: Connection = forum.app.get(getConnectionToken());
    await connection.collection('accounts').findOne({ lookup: { $ne: null } });
    expect([...met]).toContain('find accounts.filter.lookup.$ne');
  });
});
