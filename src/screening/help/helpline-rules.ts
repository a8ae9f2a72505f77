import { CONFIDENCES, HELPLINE_KINDS } from './helpline.js';

/** What one field of the file must be: a check, and the words that complete "must be …". */
export interface FieldRule {
  readonly holds: (value: unknown) => boolean;
  readonly expected: string;
  readonly optional?: boolean;
}
export type FieldRules = Readonly<Record<string, FieldRule>>;

const matches = (pattern: RegExp, expected: string): FieldRule => ({
  holds: (value) => typeof value === 'string' && pattern.test(value),
  expected,
});
const oneOf = (choices: readonly string[]): FieldRule => ({
  holds: (value) => choices.some((choice) => choice === value),
  expected: `one of ${choices.join(', ')}`,
});
const orNull = (rule: FieldRule): FieldRule => ({
  holds: (value) => value === null || rule.holds(value),
  expected: `${rule.expected}, or null`,
});
const listOf = (rule: FieldRule): FieldRule => ({
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(rule.holds),
  expected: `a list, not empty, of: ${rule.expected}`,
});
const optional = (rule: FieldRule): FieldRule => ({ ...rule, optional: true });

const words: FieldRule = matches(/^\S(?:.{0,598}\S)?$/u, 'a text of 1 to 600 characters');
const phone = matches(/^\+?[(\d](?:[\d ()-]{0,18}\d)?$/, 'a phone number of digits and spaces');
const language = matches(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'a language code such as "en" or "pt-BR"');
const webPage: FieldRule = {
  holds: (value) =>
    typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
  expected: 'a web address that starts with http',
};
const day: FieldRule = {
  holds: (value) => typeof value === 'string' && isDay(value),
  expected: 'a day of the calendar as YYYY-MM-DD',
};
const sourced: FieldRules = {
  confidence: oneOf(CONFIDENCES),
  source: webPage,
  also: optional(listOf(webPage)),
  seen: orNull(matches(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a year, a month or a day as YYYY-MM-DD')),
  checked: day,
  note: optional(words),
};

export const HELPLINE_RULES: FieldRules = {
  country: matches(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)'),
  service: words,
  kind: oneOf(HELPLINE_KINDS),
  phone: orNull(phone),
  phoneAlternatives: optional(listOf(phone)),
  text: orNull(words),
  web: orNull(webPage),
  hours: orNull(words),
  languages: listOf(language),
  goodToKnow: optional(words),
  ...sourced,
};

export const DIRECTORY_RULES: FieldRules = {
  service: words,
  web: webPage,
  about: words,
  ...sourced,
};

export const FILE_RULES: FieldRules = {
  checked: day,
  remarks: optional(listOf(words)),
  directories: listOf({ holds: isRecord, expected: 'objects' }),
  entries: listOf({ holds: isRecord, expected: 'objects' }),
  unconfirmed: optional({ holds: Array.isArray, expected: 'a list' }),
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
