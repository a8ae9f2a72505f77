import { everythingOf } from './selection.js';
import { getNamedType, type GraphQLSchema } from 'graphql';
import { ABOUT } from './roots.js';
import { type Scene } from './scene.js';
import { type Things, thingsOfType } from './things.js';

/** One question, asked by every role. */
export interface Probe {
  field: string;
  operation: string;
  /** The thing that it asks about, `Case <id>`, when there is one. */
  about?: string;
}

/** The questions of a root field: one, or one about each thing. */
export function probesOf(
  schema: GraphQLSchema,
  { scene, things }: { scene: Scene; things: Things },
  field: string,
): Probe[] {
  const type = schema.getQueryType()!.getFields()[field]!.type;
  const ask = (given: string) =>
    `query { ${field}${given} ${everythingOf(schema, getNamedType(type).name)} }`;
  const about = ABOUT[field];
  if (about === undefined) return [{ field, operation: ask(argumentsOf(scene)[field] ?? '') }];
  return thingsOfType(things, about).map(({ id }) => ({
    field,
    operation: ask(`(id: "${id}")`),
    about: `${about} ${id}`,
  }));
}

/** What the queries are asked with that are about no single thing. */
function argumentsOf({ groupId, threadId }: Scene): Record<string, string> {
  const draft = 'You should just exercise more. Call me on +44 20 7946 0958.';
  return {
    caseCounts: `(groupId: "${groupId}")`,
    caseQueue: '(first: 50)',
    draftAdvice: `(input: { groupId: "${groupId}", threadId: "${threadId}", text: "${draft}" })`,
    group: '(slug: "anxiety")',
    groups: '(first: 6)',
    helplines: '(country: "US")',
    inbox: '(first: 50)',
    precedents: `(groupId: "${groupId}", reason: ABUSE, first: 50)`,
    proofOfWorkChallenge: '(action: SIGN_UP)',
    serviceFigures: `(groupId: "${groupId}", weeks: 2)`,
  };
}
