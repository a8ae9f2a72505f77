import { RULES_VERSION } from '../rules-version.js';
import { type Level } from '../verdict.js';
import { figuresOf, type Figures } from './figures.js';
import { NO_SIGNAL, type LabelledLine } from './labelled-line.js';
import { expectedLabels, isWrongHold, rate, type RatedLine } from './rated-line.js';

export interface LabelledFile {
  readonly file: string;
  readonly lines: readonly LabelledLine[];
}

interface Judged {
  readonly level: Level;
  readonly hold: boolean;
  readonly signals: readonly string[];
}

/** A line that screening saw otherwise than its label says. */
export interface Miss {
  readonly file: string;
  readonly id: string;
  readonly lang: string;
  /** In what it differs. */
  readonly wrong: readonly ('level' | 'hold' | 'signals')[];
  readonly expected: Judged;
  readonly got: Judged;
  readonly rules: readonly string[];
  readonly text: string;
}

export interface Measured {
  readonly rulesVersion: string;
  readonly files: readonly { readonly file: string; readonly lines: number }[];
  /** Over all files together. */
  readonly figures: Figures;
  /** `en`, `other` (all but English), then each language by its code. */
  readonly languages: Readonly<Record<string, Figures>>;
  /** Cries for help that were held; they are among the misses too. */
  readonly wrongHolds: readonly Miss[];
  readonly misses: readonly Miss[];
}

function toMiss(file: string, rated: RatedLine): Miss | null {
  const { line, level, hold, labels, rules } = rated;
  const expected = expectedLabels(line);
  const wrong: Miss['wrong'][number][] = [];
  if (line.level !== level) wrong.push('level');
  if (line.hold !== hold) wrong.push('hold');
  if (!isSame(expected, labels)) wrong.push('signals');
  if (wrong.length === 0) return null;
  return {
    file,
    id: line.id,
    lang: line.lang,
    wrong,
    expected: { level: line.level, hold: line.hold, signals: namesOf(expected) },
    got: { level, hold, signals: namesOf(labels) },
    rules,
    text: line.text,
  };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry));
}

function namesOf(labels: ReadonlySet<string>): string[] {
  return labels.size === 0 ? [NO_SIGNAL] : [...labels].sort();
}

function byLanguage(rated: readonly RatedLine[]): Record<string, Figures> {
  const of = (test: (lang: string) => boolean) => rated.filter(({ line }) => test(line.lang));
  const others = [...new Set(rated.map(({ line }) => line.lang))].filter((lang) => lang !== 'en');
  const parts: [string, RatedLine[]][] = [
    ['en', of((lang) => lang === 'en')],
    ['other', of((lang) => lang !== 'en')],
    ...others.sort().map((lang): [string, RatedLine[]] => [lang, of((own) => own === lang)]),
  ];
  return Object.fromEntries(
    parts.filter(([, lines]) => lines.length > 0).map(([lang, lines]) => [lang, figuresOf(lines)]),
  );
}

/** Screens every line of the files and measures the outcome. */
export function measure(
  files: readonly LabelledFile[],
  judge?: Parameters<typeof rate>[1],
): Measured {
  const rated = files.flatMap(({ file, lines }) =>
    lines.map((line) => ({ file, rated: rate(line, judge) })),
  );
  const all = rated.map((entry) => entry.rated);
  const missesOf = (entries: typeof rated) =>
    entries.flatMap(({ file, rated: line }) => toMiss(file, line) ?? []);
  return {
    rulesVersion: RULES_VERSION,
    files: files.map(({ file, lines }) => ({ file, lines: lines.length })),
    figures: figuresOf(all),
    languages: byLanguage(all),
    wrongHolds: missesOf(rated.filter((entry) => isWrongHold(entry.rated))),
    misses: missesOf(rated),
  };
}
