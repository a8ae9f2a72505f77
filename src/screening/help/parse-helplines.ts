import {
  DIRECTORY_RULES,
  type FieldRules,
  FILE_RULES,
  HELPLINE_RULES,
  isRecord,
} from './helpline-rules.js';
import { type Helpline, type HelplineDirectory, type Helplines } from './helpline.js';

/** Says which entry of a helplines file is wrong, which field, and what it must be. */
export class HelplinesError extends Error {
  constructor(
    readonly entry: string,
    readonly field: string,
    problem: string,
  ) {
    super(`${entry}: ${field} ${problem}`);
    this.name = 'HelplinesError';
  }
}

/**
 * Checks a helplines file as read from JSON: ours, or the operator's own (HELPLINES_FILE). Unknown fields
 * are refused too, because a misspelt one would be lost without a word.
 *
 * @returns the same facts, frozen; `remarks` and `unconfirmed` are for people and not kept
 * @throws HelplinesError for the first entry, in the order of the file, that breaks a rule
 */
export function parseHelplines(json: unknown): Helplines {
  const file = checked(json, FILE_RULES, 'The helplines file');
  const directories = parts(file, 'directories').map(
    (part, index) =>
      checked(
        part,
        DIRECTORY_RULES,
        named('directories', index, part),
      ) as unknown as HelplineDirectory,
  );
  const entries = parts(file, 'entries').map((part, index) =>
    helpline(part, named('entries', index, part)),
  );
  refuseDoubles(entries);
  return Object.freeze({ checked: file['checked'] as string, directories, entries });
}

function helpline(part: unknown, name: string): Helpline {
  const entry = checked(part, HELPLINE_RULES, name) as unknown as Helpline;
  if (entry.phone === null && entry.text === null && entry.web === null) {
    throw new HelplinesError(name, 'phone', 'must be given when there is neither text nor web');
  }
  if (entry.kind === 'emergency' && entry.phone === null) {
    throw new HelplinesError(name, 'phone', 'must be given for an emergency service');
  }
  return entry;
}

function checked(part: unknown, rules: FieldRules, name: string): Record<string, unknown> {
  if (!isRecord(part)) throw new HelplinesError(name, 'it', 'must be an object');
  for (const [field, rule] of Object.entries(rules)) {
    const value = part[field];
    if (value === undefined && rule.optional === true) continue;
    if (!rule.holds(value)) throw new HelplinesError(name, field, `must be ${rule.expected}`);
  }
  const unknown = Object.keys(part).find((field) => !Object.hasOwn(rules, field));
  if (unknown !== undefined) throw new HelplinesError(name, unknown, 'is not a known field');
  return Object.freeze({ ...part });
}

function refuseDoubles(entries: readonly Helpline[]): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const key = `${entry.country} ${entry.service}`;
    if (seen.has(key)) {
      throw new HelplinesError(named('entries', index, entry), 'service', 'is in the file twice');
    }
    seen.add(key);
  });
}

function parts(file: Record<string, unknown>, list: string): readonly unknown[] {
  return file[list] as readonly unknown[];
}

/** For example: entries[4] (US, "Crisis Text Line"). */
function named(list: string, index: number, part: unknown): string {
  const { country, service } = part as { country?: unknown; service?: unknown };
  const known = [
    typeof country === 'string' ? country.slice(0, 10) : [],
    typeof service === 'string' ? `"${service.slice(0, 60)}"` : [],
  ].flat();
  return `${list}[${index}]${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}
