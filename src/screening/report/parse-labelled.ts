import { LEVELS } from '../verdict.js';
import { isLabel, NO_SIGNAL, type LabelledLine } from './labelled-line.js';

/** A labelled file that cannot be used; the message names the file and the line. */
export class LabelledFileError extends Error {}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isSignal = (value: unknown) =>
  typeof value === 'string' && (value === NO_SIGNAL || isLabel(value));

interface Field {
  readonly accepts: (value: unknown) => boolean;
  readonly must: string;
  readonly optional?: true;
}

const FIELDS: Readonly<Record<string, Field>> = {
  id: { accepts: isText, must: 'a text' },
  text: { accepts: isText, must: 'a text' },
  lang: { accepts: isText, must: 'a text' },
  level: {
    accepts: (value) => (LEVELS as readonly unknown[]).includes(value),
    must: `one of ${LEVELS.join(', ')}`,
  },
  hold: { accepts: (value) => typeof value === 'boolean', must: 'true or false' },
  signals: {
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isSignal),
    must: `a list of known signals, or ["${NO_SIGNAL}"]`,
  },
  why: { accepts: (value) => typeof value === 'string', must: 'a text', optional: true },
};

/** What is wrong with a line, as the end of a sentence; null when nothing is. */
function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'is not a JSON object';
  const given = new Map<string, unknown>(Object.entries(value));
  const unknown = [...given.keys()].find((name) => !Object.hasOwn(FIELDS, name));
  if (unknown !== undefined) return `has an unknown field "${unknown}"`;
  for (const [name, { accepts, must, optional }] of Object.entries(FIELDS)) {
    if (!given.has(name) && optional) continue;
    if (!given.has(name)) return `lacks the field "${name}"`;
    if (!accepts(given.get(name))) return `has a field "${name}" that is not ${must}`;
  }
  return null;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/**
 * Reads labelled lines, one JSON object each; empty lines are left out.
 *
 * @param file only named in errors
 * @throws LabelledFileError for a line that cannot be read, has a field nobody knows, or when there is no line
 */
export function parseLabelled(file: string, content: string): LabelledLine[] {
  const lines: LabelledLine[] = [];
  content.split('\n').forEach((source, index) => {
    if (source.trim() === '') return;
    const value = parseJson(source);
    const fault = faultOf(value);
    if (fault !== null) throw new LabelledFileError(`${file}, line ${index + 1}: ${fault}.`);
    lines.push(value as LabelledLine);
  });
  if (lines.length === 0) throw new LabelledFileError(`${file}: there is no line in it.`);
  return lines;
}
