import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

/** A place where a client can put a text: an operation, and its variables with any value there. */
export interface Place {
  /** `thread.posts(after)`, `signIn(input.recoveryPhrase)`. */
  name: string;
  query: string;
  /** The variables with the value; with the usual one when it is undefined. */
  with(value: unknown): object;
}

/** What stands elsewhere, by the name of argument or field. */
export type Usual = Readonly<Record<string, string | (() => string)>>;

type Slot = GraphQLArgument | GraphQLInputField;

/** Every place of every operation that takes a String or an ID. */
export function placesOf(schema: GraphQLSchema, usual: Usual): Place[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      field,
      kind: type?.name.toLowerCase() ?? '',
    })),
  );
  return roots.flatMap(({ field, kind }) => [
    ...placesOfField(kind, [field], usual),
    ...childrenOf(field).flatMap((child) => placesOfField(kind, [field, child], usual)),
  ]);
}

/** Fields of an answer that take arguments themselves. */
function childrenOf(field: GraphQLField<unknown, unknown>): GraphQLField<unknown, unknown>[] {
  const type = getNamedType(field.type);
  return isObjectType(type)
    ? Object.values(type.getFields()).filter(({ args }) => args.length > 0)
    : [];
}

function placesOfField(kind: string, way: GraphQLField<unknown, unknown>[], usual: Usual): Place[] {
  const last = way.at(-1)!;
  const query = documentFor(kind, way);
  const rest = Object.fromEntries(
    way.flatMap(({ args }) => args.map((arg) => [arg.name, usualOf(arg, usual)])),
  );
  return last.args.flatMap((arg) =>
    textsIn(arg).map((path) => ({
      name: `${way.map(({ name }) => name).join('.')}(${path.join('.')})`,
      query,
      with: (value) => (value === undefined ? rest : placed(rest, path, value)),
    })),
  );
}

function documentFor(kind: string, way: GraphQLField<unknown, unknown>[]): string {
  const args = way.flatMap((field) => field.args);
  const given = (field: GraphQLField<unknown, unknown>) =>
    field.args.length === 0
      ? ''
      : `(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')})`;
  const leaf = isObjectType(getNamedType(way.at(-1)!.type)) ? '{ __typename }' : '';
  const selections = way.reduceRight(
    (inner, field) => `{ ${field.name}${given(field)} ${inner} }`,
    leaf,
  );
  return `${kind} (${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) ${selections}`;
}

/** The ways to texts in an argument. */
function textsIn(slot: Slot): string[][] {
  const type: GraphQLInputType = getNamedType(slot.type);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      textsIn(field).map((path) => [slot.name, ...path]),
    );
  return ['String', 'ID'].includes(type.name) ? [[slot.name]] : [];
}

function usualOf(slot: Slot, usual: Usual): unknown {
  const type = getNamedType(slot.type);
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, usualOf(field, usual)]),
    );
  const value = usualValue(
    slot.name,
    usual,
    isEnumType(type) ? type.getValues()[0]!.name : type.name,
  );
  return isListType(getNullableType(slot.type)) ? [value] : value;
}

function usualValue(name: string, usual: Usual, type: string): unknown {
  const own = usual[name];
  if (own !== undefined) return typeof own === 'string' ? own : own();
  if (['after', 'before', 'last'].includes(name)) return null;
  return { Int: 1, Boolean: false, ID: 'A'.repeat(22), String: 'plain words' }[type] ?? type;
}

function placed(whole: unknown, [key, ...rest]: string[], value: unknown): object {
  const record = whole as Record<string, unknown>;
  const inner = rest.length === 0 ? value : placed(record[key!], rest, value);
  // Backwards pages take `before` with `last`.
  const turned = key === 'before' ? { first: null, last: 1 } : {};
  return { ...record, ...turned, [key!]: inner };
}
