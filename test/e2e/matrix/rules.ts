import { type Roles } from './roles.js';

/** Who is told a field; the others get nothing, or the words with covered parts. */
export interface FieldRule {
  told: Roles;
  others: 'nothing' | 'covered';
}

/** Who gets an object, and which of its fields fewer of them are told. */
export interface Rule {
  seenBy: Roles;
  fields: Readonly<Record<string, FieldRule>>;
}

export interface TypeRule {
  /**
   * `thing`: all who get it are told the same. `part`: of a thing, and told like it. `own`: each who gets it
   * gets one of their own, or as far as they can see.
   */
  kind: 'thing' | 'part' | 'own';
  fields: readonly string[];
  /** What holds where nothing else is said. For a part: of whoever sees the thing. */
  rule: Rule;
  /** What holds for things of a class: `held` posts. */
  classes: Readonly<Record<string, Rule>>;
  /** The things that it is part of. */
  owners: readonly string[];
}

type Exceptions = Record<string, Roles | FieldRule>;

/** A class of things: who sees it, and the fields that are told to these only. */
export function seenBy(roles: Roles, exceptions: Exceptions = {}): Rule {
  const fields = Object.entries(exceptions).map(([name, told]): [string, FieldRule] => [
    name,
    'told' in told ? told : { told, others: 'nothing' },
  ]);
  return { seenBy: roles, fields: Object.fromEntries(fields) };
}

/** Whole for these roles; the others who see it find parts covered. */
export function wholeFor(told: Roles): FieldRule {
  return { told, others: 'covered' };
}

export function thing(
  roles: Roles,
  fields: string,
  classes: Readonly<Record<string, Rule>> = {},
): TypeRule {
  return { kind: 'thing', fields: words(fields), rule: seenBy(roles), classes, owners: [] };
}

/** @param exceptions by class of the thing; `*`: of all classes that are not named */
export function partOf(
  owners: string,
  fields: string,
  exceptions: Readonly<Record<string, Exceptions>> = {},
): TypeRule {
  const classes = Object.fromEntries(
    Object.entries(exceptions).map(([name, only]) => [name, seenBy([], only)]),
  );
  const rule = classes['*'] ?? seenBy([]);
  return { kind: 'part', fields: words(fields), rule, classes, owners: words(owners) };
}

export function own(roles: Roles, fields: string): TypeRule {
  return { kind: 'own', fields: words(fields), rule: seenBy(roles), classes: {}, owners: [] };
}

export function ruleFor(type: TypeRule, className: string): Rule {
  return type.classes[className] ?? type.rule;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
