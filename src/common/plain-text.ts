import { registerDecorator } from 'class-validator';

export interface PlainTextRule {
  /** Longest allowed, in Unicode code points. */
  max: number;
  /** Whether line breaks and tabs are allowed. */
  lines?: boolean;
  /** The property is a list of texts. */
  each?: boolean;
}

/* Everything that leaves no ink: separators, format characters (zero width), marks alone, unassigned. */
const INK = /[\p{L}\p{N}\p{P}\p{S}]/u;
/* Letters of scripts that Unicode classes as letters but that print as nothing. */
const BLANK_LETTERS = /[\u115f\u1160\u3164\uffa0\u2800]/gu;
/* C0 and C1 controls but tab, line feed and carriage return. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const LINE = /[\t\n\r\u2028\u2029]/u;

/** What is wrong with a text a person wrote, in words for the writer; null when nothing is. Text is never changed. */
export function plainTextProblem(value: unknown, rule: PlainTextRule): string | null {
  if (typeof value !== 'string') return 'must be text';
  if (!value.isWellFormed()) return 'must be valid Unicode (no half surrogate pairs)';
  if (CONTROL.test(value)) return 'must not contain control characters';
  if (rule.lines !== true && LINE.test(value)) return 'must be a single line';
  if (!INK.test(value.replace(BLANK_LETTERS, ''))) return 'must not be empty';
  if ([...value].length > rule.max) return `must be at most ${rule.max} characters long`;
  return null;
}

/** Property rule: text a person wrote, see {@link plainTextProblem}. */
export function IsPlainText(rule: PlainTextRule): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isPlainText',
      target: target.constructor,
      propertyName: String(property),
      options: { each: rule.each ?? false },
      validator: {
        validate: (value: unknown) => plainTextProblem(value, rule) === null,
        defaultMessage: (args) => {
          const value: unknown = args?.value;
          const texts = Array.isArray(value) ? value : [value];
          return texts.map((text) => plainTextProblem(text, rule)).find(Boolean) ?? 'must be text';
        },
      },
    });
  };
}
