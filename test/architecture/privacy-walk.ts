import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Words that speak of who somebody is behind a persona, or of what opens a door. */
const SUSPICIOUS = new Set(
  `account user member owner holder email mail phone mobile ip address agent browser device session
   token tag key lookup secret hash credential password login fingerprint location country birthday
   reporter keyring pepper client`.split(/\s+/),
);
/** The same as two words. */
const SUSPICIOUS_PAIRS = new Set([
  'persona id',
  'author id',
  'facilitator id',
  'real name',
  'user name',
]);

/** Every name in a schema: `Type`, `Type.field`, `Type.field(argument)`, `Enum.VALUE`. */
export function namesOf(schema: GraphQLSchema): { place: string; name: string }[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [{ place: type.name, name: type.name }, ...partsOf(type)]);
}

function partsOf(type: GraphQLNamedType): { place: string; name: string }[] {
  if (isEnumType(type))
    return type.getValues().map(({ name }) => ({ place: `${type.name}.${name}`, name }));
  if (isInputObjectType(type))
    return Object.keys(type.getFields()).map((name) => ({ place: `${type.name}.${name}`, name }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [
    { place: `${type.name}.${name}`, name },
    ...args.map((arg) => ({ place: `${type.name}.${name}(${arg.name})`, name: arg.name })),
  ]);
}

/** The places whose names hold a suspicious word, but those that are allowed. */
export function suspiciousNames(
  schema: GraphQLSchema,
  allowed: Readonly<Record<string, string>>,
): string[] {
  return namesOf(schema)
    .filter(({ place, name }) => !(place in allowed) && isSuspicious(name))
    .map(({ place }) => place);
}

function isSuspicious(name: string): boolean {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/)
    .map((word) =>
      word.endsWith('s') && SUSPICIOUS.has(word.slice(0, -1)) ? word.slice(0, -1) : word,
    );
  return words.some(
    (word, index) => SUSPICIOUS.has(word) || SUSPICIOUS_PAIRS.has(`${word} ${words[index + 1]}`),
  );
}

/** The object types that fields lead to from a type, itself included, each with the way there. */
export function reachableFrom(schema: GraphQLSchema, start: string): Map<string, string> {
  const ways = new Map([[start, start]]);
  for (const [name, way] of ways) {
    const type = schema.getType(name);
    if (type === undefined) throw new Error(`There is no type ${name}.`);
    for (const { to, by } of stepsOf(schema, type)) if (!ways.has(to)) ways.set(to, `${way}${by}`);
  }
  return ways;
}

function stepsOf(schema: GraphQLSchema, type: GraphQLNamedType): { to: string; by: string }[] {
  if (isUnionType(type))
    return type.getTypes().map(({ name }) => ({ to: name, by: ` is ${name}` }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).map((field) => ({
    to: getNamedType(field.type).name,
    by: `.${field.name}`,
  }));
  const kinds = isInterfaceType(type)
    ? schema.getPossibleTypes(type).map(({ name }) => ({ to: name, by: ` is ${name}` }))
    : [];
  return [...fields, ...kinds];
}
