import { randomBytes } from 'node:crypto';
import { type Group, nodesOf } from '../../src/tour/answers.js';
import { Client } from '../../src/tour/client.js';
import { GROUPS, JOIN_GROUP } from '../../src/tour/member-operations.js';
import { signUp } from '../../src/tour/people.js';
import { type StoredPersona } from '../../src/identity/personas/persona.schema.js';
import { connect, type FloorDatabase } from '../floor/collections.js';

/** At the same time; more would only wait for each other. */
const HANDS = 8;

/** A member of the group where people post, signed in. */
export interface Poster {
  token: string;
  client: Client;
  /** Their persona in the group, found by the order of joining. */
  persona: StoredPersona;
}

/** A new forum, with a look into its database. */
export interface NewForum {
  visitor: Client;
  groups: Map<string, Group>;
  database: FloorDatabase;
}

export async function openForum(origin: string, uri: string): Promise<NewForum> {
  const visitor = new Client(origin);
  const groups = nodesOf((await visitor.ask(GROUPS)).groups);
  const database = await connect(uri);
  return { visitor, groups: new Map(groups.map((group) => [group.slug, group])), database };
}

export function groupOf({ groups }: NewForum, slug: string): Group {
  const group = groups.get(slug);
  if (group === undefined) throw new Error(`There is no group ${slug}.`);
  return group;
}

/** Signs members up and lets them join a group, as anybody does. */
export async function membersOf(
  forum: NewForum,
  { slug, count }: { slug: string; count: number },
): Promise<Poster[]> {
  const { id: groupId, houseRules } = groupOf(forum, slug);
  const input = { groupId, houseRulesVersion: houseRules.version };
  const posters: Poster[] = [];
  const hands = Array.from({ length: HANDS }, async (_, hand) => {
    for (let index = hand; index < count; index += HANDS) {
      const { client, token } = await signUp(forum.visitor);
      const { joinGroup } = await client.ask(JOIN_GROUP, { input });
      const { name } = joinGroup.persona;
      const persona = await forum.database.personas.findOne({ group: groupId, name });
      if (persona === null) throw new Error('A new persona is not there.');
      posters.push({ token, client, persona });
    }
  });
  await Promise.all(hands);
  return posters;
}

export function newId(): string {
  return randomBytes(16).toString('base64url');
}
