import { type Observation } from './observations.js';
import { type Role, type Roles } from './roles.js';
import { type FieldRule, type Rule, ruleFor, type TypeRule } from './rules.js';
import { type Things, thingsOfType } from './things.js';

/** Stands for a part that readers are not to see. */
const COVERED = '▒';

/** All that was observed, and what must hold of it. */
export interface Observed {
  types: Readonly<Record<string, TypeRule>>;
  things: Things;
  seen: readonly Observation[];
  /** Who can be told of things at all; everybody, unless the group is read by its members only. */
  readers: Roles;
}

/** Who sees an object of a type. */
function seersOf({ types, readers }: Observed, type: string, className: string): Roles {
  return ruleFor(types[type]!, className).seenBy.filter((role) => readers.includes(role));
}

/** What was told of a type, or kept back, against its rule; empty when all is as declared. */
export function faultsOf(observed: Observed, typeName: string): string[] {
  const type = observed.types[typeName]!;
  const seen = observed.seen.filter((one) => one.type === typeName);
  const faults = seen.flatMap((one) => intrusion(observed, one));
  if (type.kind === 'thing') faults.push(...missing(observed, typeName, seen));
  if (type.kind !== 'own') faults.push(...wrongFields(observed, typeName, seen));
  return [...new Set(faults)];
}

/** Who was given a type and is not to have it, whatever changed meanwhile. */
export function intrusionsOf(observed: Observed): string[] {
  return [...new Set(observed.seen.flatMap((one) => intrusion(observed, one)))];
}

/** Somebody who got what is not for them, or a part of something that it is no part of. */
function intrusion(observed: Observed, one: Observation): string[] {
  const { role, type: typeName, owner } = one;
  const type = observed.types[typeName]!;
  if (type.kind === 'own')
    return type.rule.seenBy.includes(role) ? [] : [`${role} gets a ${typeName}`];
  if (owner === null || (type.kind === 'part' && !type.owners.includes(owner.type)))
    return [`a ${typeName} is part of ${owner?.type ?? one.place}`];
  if (seersOf(observed, owner.type, owner.className).includes(role)) return [];
  return [`${role} gets a ${typeName}, ${owner.className}`];
}

/** Things that somebody is to see and does not. */
function missing(observed: Observed, typeName: string, seen: readonly Observation[]): string[] {
  const got = new Set(seen.map(({ role, place }) => `${role} ${place}`));
  return thingsOfType(observed.things, typeName).flatMap(({ id, className }) =>
    seersOf(observed, typeName, className)
      .filter((role) => !got.has(`${role} ${typeName} ${id}`))
      .map((role) => `${role} does not get a ${typeName}, ${className}`),
  );
}

function wrongFields(observed: Observed, typeName: string, seen: readonly Observation[]): string[] {
  const type = observed.types[typeName]!;
  return [...byPlace(seen).values()].flatMap((same) => {
    const { owner } = same[0]!;
    if (owner === null) return [];
    const rule = ruleFor(type, owner.className);
    const where = (field: string) => `${typeName}.${field}, ${owner.className}`;
    return type.fields.flatMap((field) =>
      fieldFaults(same, { field, rule, where: where(field), readers: observed.readers }),
    );
  });
}

interface FieldOfPlace {
  field: string;
  rule: Rule;
  where: string;
  readers: Roles;
}

function fieldFaults(
  same: readonly Observation[],
  { field, rule, where, readers }: FieldOfPlace,
): string[] {
  const told = valuesByRole(same, field);
  const twofold = [...told]
    .filter(([, values]) => values.size > 1)
    .map(([role]) => `${where}: ${role} is told different things`);
  const special = rule.fields[field];
  if (special !== undefined)
    return [...twofold, ...exceptionFaults(told, { special, where, readers })];
  const all = new Set([...told.values()].flatMap((values) => [...values]));
  return all.size <= 1
    ? twofold
    : [...twofold, `${where}: not the same for ${[...told.keys()].join(', ')}`];
}

function exceptionFaults(
  told: ReadonlyMap<Role, ReadonlySet<string>>,
  { special, where, readers }: { special: FieldRule; where: string; readers: Roles },
): string[] {
  return [...told].flatMap(([role, values]) => {
    const isTold = [...values].some(tells);
    const isCovered = [...values].every((value) => value.includes(COVERED));
    if (special.told.includes(role) && readers.includes(role))
      return isTold && !isCovered ? [] : [`${where}: ${role} is not told`];
    if (special.others === 'covered') return isCovered ? [] : [`${where}: ${role} sees it whole`];
    return isTold ? [`${where}: ${role} is told`] : [];
  });
}

/** Lists of objects differ by who looks; their objects are compared for themselves. */
function valuesByRole(same: readonly Observation[], field: string): Map<Role, Set<string>> {
  const told = new Map<Role, Set<string>>();
  for (const { role, values } of same) {
    const value = values[field];
    if (value === undefined) continue;
    const known = told.get(role) ?? new Set<string>();
    told.set(role, known.add(comparable(value)));
  }
  return told;
}

function comparable(value: unknown): string {
  const isObject = (one: unknown) => typeof one === 'object' && one !== null;
  if (Array.isArray(value) && value.some(isObject)) return 'objects';
  if (isObject(value) && !Array.isArray(value)) return 'an object';
  return JSON.stringify(value);
}

function tells(value: string): boolean {
  return !['null', 'false', '[]'].includes(value);
}

function byPlace(seen: readonly Observation[]): Map<string, Observation[]> {
  const places = new Map<string, Observation[]>();
  for (const one of seen) places.set(one.place, [...(places.get(one.place) ?? []), one]);
  return places;
}

/** What of a type nobody was ever told, so that its rule was not tried. */
export function untried({ types, seen }: Observed, typeName: string): string[] {
  const type = types[typeName]!;
  const ofType = seen.filter((one) => one.type === typeName);
  const fields = type.fields.filter((field) => ofType.every(({ values }) => values[field] == null));
  const roles = type.kind === 'own' ? type.rule.seenBy : [];
  return [
    ...fields.map((field) => `nobody was told ${typeName}.${field}`),
    ...roles
      .filter((role) => ofType.every((one) => one.role !== role))
      .map((role) => `${role} never got a ${typeName}`),
  ];
}
