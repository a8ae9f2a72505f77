import { type PersonalDetail } from './draft-hint.js';

const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['phone', '[phone number]'],
  ['email', '[e-mail address]'],
  ['handle', '[account name]'],
  ['link', '[link]'],
  ['address', '[address]'],
]);
const OTHER_PLACEHOLDER = '[personal detail]';

/**
 * The text with every detail replaced by a word in brackets. Details may overlap, touch or come in any
 * order; those that overlap become one. A range that reaches beyond the text is cut, an empty one ignored,
 * and one that would split a character takes in the whole of it.
 */
export function redact(text: string, details: readonly PersonalDetail[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, kind } of merged(text, details)) {
    pieces.push(text.slice(from, start), PLACEHOLDERS.get(kind) ?? OTHER_PLACEHOLDER);
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}

/** Ranges of details in order, inside the text, none overlapping another. */
export function merged(
  text: string,
  details: readonly PersonalDetail[],
): readonly PersonalDetail[] {
  const ordered = details
    .map((detail) => wholeCharacters(text, detail))
    .filter((detail) => detail.start < detail.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const result: PersonalDetail[] = [];
  for (const detail of ordered) {
    const last = result.at(-1);
    if (last === undefined || detail.start >= last.end) result.push(detail);
    else result[result.length - 1] = union(last, detail);
  }
  return result;
}

function union(a: PersonalDetail, b: PersonalDetail): PersonalDetail {
  return {
    start: a.start,
    end: Math.max(a.end, b.end),
    kind: a.kind === b.kind || b.end <= a.end ? a.kind : 'several',
  };
}

function wholeCharacters(text: string, { start, end, kind }: PersonalDetail): PersonalDetail {
  const from = clamp(start, text.length);
  const to = clamp(end, text.length);
  if (from >= to) return { start: from, end: from, kind };
  return {
    start: from - Number(splitsPair(text, from)),
    end: to + Number(splitsPair(text, to)),
    kind,
  };
}

function clamp(position: number, length: number): number {
  return Math.min(Math.max(Math.trunc(position), 0), length);
}

function splitsPair(text: string, position: number): boolean {
  return position > 0 && (text.codePointAt(position - 1) ?? 0) > 0xffff;
}
