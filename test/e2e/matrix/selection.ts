import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { QUERY_LIMITS } from '../../../src/graphql/query-limits.js';

/** What nested fields are asked with; `first` where a list has pages. */
const ARGUMENTS: Record<string, string> = {
  'Group.threads': '(first: 10)',
  'Thread.posts': '(first: 25)',
  'Notice.helpCard': '(country: "GB")',
};

/** A type that leads back to one of these is not gone into again. */
type Way = readonly string[];

/** Selects everything that a type has, and everything that leads on, as deep as one request may ask. */
export function everythingOf(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName);
  return isObjectType(type) ? selectionOf(type, [typeName], 2) : '';
}

function selectionOf(type: GraphQLObjectType, way: Way, level: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) =>
    fieldOf(type, field, { way, level }),
  );
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
}

function fieldOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  { way, level }: { way: Way; level: number },
): string[] {
  const name = field.name + argumentsOf(`${type.name}.${field.name}`, field);
  const inner = getNamedType(field.type);
  if (!isObjectType(inner)) return [name];
  if (way.includes(inner.name) || level === QUERY_LIMITS.depth) return [];
  const selection = selectionOf(inner, [...way, inner.name], level + 1);
  return selection === '' ? [] : [`${name} ${selection}`];
}

function argumentsOf(place: string, { args }: GraphQLField<unknown, unknown>): string {
  if (args.length === 0) return '';
  const chosen = ARGUMENTS[place];
  if (chosen === undefined)
    throw new Error(`Say in the test with which arguments to ask ${place}.`);
  return chosen;
}
