import { getConnectionToken } from '@nestjs/mongoose';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Connection } from 'mongoose';
import { buildSchema } from '../../src/schema.js';
import { type Client } from '../support/client.js';
import { Forum } from '../support/forum.js';

/** A place for a string: the operation with one variable, which stands there. */
interface Place {
  name: string;
  query: string;
  /** The variables with a value in the place. */
  with(value: unknown): object;
}

const OPERATORS = `$ne $gt $gte $lt $lte $in $nin $eq $not $exists $type $regex $options $where $expr $mod $text $all
  $elemMatch $size $or $and $nor $jsonSchema $comment $set $unset $inc $push $rename $function $accumulator $merge $out
  $lookup $geoWithin $near $bitsAllSet $rand $sampleRate $trusted`.split(/\s+/);
const OPERANDS: unknown[] = [null, '', 1, true, [], ['x', null], {}, { $gt: '' }, '.*', 'sleep(1000)', 'this.a == this.a'];
const WORDS = ['$set.x', '$where', '{"$ne":null}', '{ "$gt": "" }', "'; return true; var a='", 'a.$[].b', '__proto__', 'constructor',
  'lookup', '$$ROOT', '[object Object]', '$', '.', 'a\0b', '\0$ne', '_id', '{$ne:1}', '%24ne', '＄ne', '/.*/', '0; db.dropDatabase()'];

/** 500 values that would be something else than text to a careless database query. */
const PAYLOADS: unknown[] = [
  ...WORDS,
  ...OPERATORS.flatMap((operator) => OPERANDS.map((operand) => ({ [operator]: operand }))),
  ...WORDS.map((word) => JSON.parse(`{ ${JSON.stringify(word)}: 1 }`) as unknown),
  [{ $ne: null }],
  { $or: [{}, { a: 1 }] },
  { toString: 'x', $gt: '' },
  JSON.parse('{ "__proto__": { "$ne": null } }'),
  { _bsontype: 'ObjectId', id: 'AAAAAAAAAAAA' },
  { _bsontype: 'Code', code: 'return true' },
].slice(0, 500);

/** What our own repositories write, in filters; anything else came from outside. */
const OUR_OPERATORS = new Set(['$gte', '$lte', '$gt', '$lt', '$in', '$or', '$ne', '$eq', '$and']);

describe('operators of the database', () => {
  let forum: Forum;
  let clients: Client[];
  let places: Place[];
  /** Where a `$` was met in a command, by its path there: `find.filter.position.$gte`. */
  const met = new Set<string>();
  let commands = 0;

  beforeAll(async () => {
    forum = await Forum.open();
    places = placesOf(await buildSchema());
    clients = [await forum.memberOf(), await forum.coordinator()];
    const connection: Connection = forum.app.get(getConnectionToken());
    const client = connection.getClient();
    client.on('commandStarted', ({ commandName, command }) => {
      commands += 1;
      for (const path of dollarsIn(command, commandName)) met.add(path);
    });
  });
  afterAll(async () => {
    await forum.close();
  });

  const sendAll = async (payloads: readonly unknown[]): Promise<void> => {
    for (const { query, with: variablesWith } of places)
      for (const payload of payloads) {
        const client = clients[payloads.indexOf(payload) % clients.length]!;
        const { status } = await client.send(query, variablesWith(payload));
        expect(status).toBeLessThan(500);
      }
  };

  it('has 500 to try, and every place where a text can go', () => {
    expect(PAYLOADS).toHaveLength(500);
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['group(slug)', 'thread(id)', 'groups(after)', 'signIn(input.recoveryPhrase)',
        'startThread(input.requestId)', 'inviteFacilitator(input.groupIds[])', 'thread.posts(before)', 'group.threads(after)']),
    );
  });

  it('do not come from texts: each is one of ours, where we write it', async () => {
    void commands;
    await sendAll(PAYLOADS);
    expect([...met].filter((path) => !path.split('.').every((key) => !key.startsWith('$') || OUR_OPERATORS.has(key)))).toEqual([]);
  }, 180_000);
});

function* dollarsIn(value: unknown, path: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? path : `${path}.${key}`;
    if (!Array.isArray(value) && key.startsWith('$')) yield here;
    yield* dollarsIn(inner, here);
  }
}
