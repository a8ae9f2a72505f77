import { type Document } from 'mongodb';
import { type Scene } from './scene.js';

/** By which field a thing of a type is known, and where the things are stored. */
export const THINGS = {
  Group: { id: 'id', collection: 'groups' },
  Thread: { id: 'id', collection: 'threads' },
  Post: { id: 'id', collection: 'posts' },
  Case: { id: 'id', collection: 'cases' },
  PastDecision: { id: 'caseId', collection: 'cases' },
  Notice: { id: 'id', collection: 'notices' },
} as const satisfies Record<string, { id: string; collection: string }>;
type ThingType = keyof typeof THINGS;

/** The things of the scene: `Post <id>`, with the class that says who sees it. */
export type Things = ReadonlyMap<string, string>;

/** Everything that is stored, so that nothing is forgotten. */
export async function thingsOf(scene: Scene): Promise<Things> {
  const things = new Map<string, string>();
  const types = Object.entries(THINGS) as [ThingType, (typeof THINGS)[ThingType]][];
  const names = await staffNames(scene);
  for (const [type, { collection }] of types)
    for (const row of await scene.forum.database.collection(collection).find().toArray()) {
      if (type === 'PastDecision' && row.state !== 'DECIDED') continue;
      things.set(`${type} ${String(row._id)}`, CLASS_OF[type](row, names));
    }
  return things;
}

export function thingsOfType(things: Things, type: string): { id: string; className: string }[] {
  return [...things]
    .filter(([key]) => key.startsWith(`${type} `))
    .map(([key, className]) => ({ id: key.slice(type.length + 1), className }));
}

/** Roles of the staff, by role name and role id. */
type Names = ReadonlyMap<unknown, string>;

const CLASS_OF: Record<ThingType, (row: Document, names: Names) => string> = {
  Group: ({ slug }) => (['anxiety', 'grief'].includes(slug) ? slug : 'another'),
  Thread: classOfWords,
  Post: classOfWords,
  Case: classOfCase,
  PastDecision: classOfCase,
  Notice: ({ kind }) => (kind === 'REPORT' ? 'to a reporter' : 'to the author'),
};

function classOfWords({ status, masks, authorBadge, authorName }: Document, names: Names): string {
  if (authorBadge !== null) return `by ${names.get(authorName)}`;
  if (status === 'PUBLISHED' && masks?.length > 0) return 'covered';
  return String(status).toLowerCase();
}

function classOfCase({ state, decision, excluded, claim }: Document, names: Names): string {
  if (excluded.length > 0) return `appeal against ${names.get(excluded[0])}`;
  if (claim !== null) return `claimed by ${names.get(claim.by)}`;
  if (decision !== null) return `decided by ${names.get(decision.by)}`;
  return String(state).toLowerCase();
}

async function staffNames({ forum, people }: Scene): Promise<Names> {
  const names = new Map<unknown, string>();
  for (const role of ['elsewhere', 'facilitator', 'coordinator'] as const) {
    names.set(people[role].name, role);
    names.set(await forum.roleId(people.coordinator, people[role]), role);
  }
  return names;
}
