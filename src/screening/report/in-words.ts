import { type Quality, type Share } from './counted.js';
import { type Figures } from './figures.js';
import { type Measured, type Miss } from './measured.js';

/** Columns of figures beside each other that still fit a wide terminal. */
const COLUMNS = 4;

type Cell = (figures: Figures) => string;
type Row = readonly [title: string, cell: Cell];

/** "0.93 (28/30)"; a dash where there is nothing to count. */
function share({ count, of, share: value }: Share): string {
  return of === 0 ? '– (0/0)' : `${value.toFixed(2)} (${count}/${of})`;
}

function qualityRows(title: string, pick: (figures: Figures) => Quality): Row[] {
  return [
    [`${title}: precision`, (figures) => share(pick(figures).precision)],
    [`${title}: recall`, (figures) => share(pick(figures).recall)],
    [`${title}: F1`, (figures) => pick(figures).f1.toFixed(2)],
  ];
}

const ROWS: readonly Row[] = [
  ['lines', ({ lines }) => String(lines)],
  ...qualityRows('flagged', ({ flagged }) => flagged),
  ...qualityRows('urgent', ({ urgent }) => urgent),
  ...qualityRows('flagged, no holds', ({ flaggedOfShown }) => flaggedOfShown),
  ...qualityRows('urgent, no holds', ({ urgentOfShown }) => urgentOfShown),
  ['CRISIS: recall', ({ crisis }) => share(crisis.recall)],
  ['CRISIS: seen as urgent', ({ crisis }) => share(crisis.seenAsUrgent)],
  ['CRISIS: missed outright', ({ crisis }) => share(crisis.missedOutright)],
  ['macro F1, CRISIS RED AMBER', ({ macroF1 }) => macroF1.toFixed(2)],
  ['accuracy of the level', ({ accuracy }) => share(accuracy)],
  ['false alarms', ({ falseAlarms }) => share(falseAlarms.any)],
  ['false alarms: flagged', ({ falseAlarms }) => share(falseAlarms.flagged)],
  ['false alarms: held', ({ falseAlarms }) => share(falseAlarms.held)],
  ...qualityRows('hold', ({ hold }) => hold),
  ['cries for help held', ({ wrongHolds }) => share(wrongHolds)],
  ...qualityRows('signals', ({ signals }) => signals),
];

/** Titles to the left, figures to the right. */
function table(columns: readonly (readonly [title: string, figures: Figures])[]): string {
  const cells = [
    ['', ...columns.map(([title]) => title)],
    ...ROWS.map(([title, cell]) => [title, ...columns.map(([, figures]) => cell(figures))]),
  ];
  const widths = cells[0]?.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths?.[column] ?? 0) : cell.padStart(widths?.[column] ?? 0);
  return cells.map((row) => row.map(pad).join('   ').trimEnd()).join('\n');
}

function tables({ figures, languages }: Measured): string[] {
  const { en, other, ...each } = languages;
  const first: [string, Figures][] = [['all', figures]];
  if (en) first.push(['English', en]);
  if (other) first.push(['other', other]);
  const rest = Object.entries(each);
  const groups = [first];
  for (let at = 0; at < rest.length; at += COLUMNS) groups.push(rest.slice(at, at + COLUMNS));
  return groups.map(table);
}

function judged({ level, hold, signals }: Miss['expected']): string {
  return `${level}${hold ? ' hold' : ''} ${signals.join('+')}`;
}

function missLine({ id, lang, wrong, expected, got, rules, text }: Miss): string {
  const by = rules.length === 0 ? 'no rule' : rules.join(', ');
  const said = JSON.stringify(text);
  return `${id} ${lang} [${wrong.join(', ')}] ${judged(expected)} → ${judged(got)} (${by}) ${said}`;
}

/** "level 3, hold 1, signals 4": a line can miss in more than one way. */
function kindsOf(misses: readonly Miss[]): string {
  return (['level', 'hold', 'signals'] as const)
    .map((kind) => `${kind} ${misses.filter(({ wrong }) => wrong.includes(kind)).length}`)
    .join(', ');
}

function list(title: string, misses: readonly Miss[]): string {
  return [`${title}: ${misses.length}`, ...misses.map(missLine)].join('\n');
}

/** For people at a terminal. */
export function inWords(measured: Measured): string {
  const files = measured.files.map(({ file, lines }) => `${file} (${lines} lines)`).join(', ');
  const parts = [
    `Rules ${measured.rulesVersion} on ${files}. Each share stands with its counts; with few lines it says little.`,
    ...tables(measured),
    list('Cries for help that were held', measured.wrongHolds),
    list(`Misses (${kindsOf(measured.misses)}; expected → got)`, measured.misses),
  ];
  return `${parts.join('\n\n')}\n`;
}
