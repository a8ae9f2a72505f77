import { parseArgs } from 'node:util';
import { screen } from '../src/screening/screening.js';

const USAGE = `npm run bench:screening -- [--json]

Measures how long screening takes on long texts of many kinds, and how that grows with the length.`;

const SHORT = 10_000;
const LONG = 20_000;
const ROUNDS = 15;
const AIM_MS = 20;
/** Twice the text in less than three times the time: linear, with room for a shared machine. */
const AIM_RATIO = 3;

const ENGLISH = `I went back to the pottery class this week, which is a big thing for me after the winter we had.
My sister drove, we talked about her garden and the neighbour's loud radio, and nobody asked how I was sleeping.
The bus home was late again. I counted the stops and did the breathing that somebody here wrote about in May.
It is not fixed. Some mornings I still can't see the point of getting up, but then the kettle is on and the cat wants in.
Has anyone found a way to tell their manager without telling them everything? I have a meeting at half past two on Tuesday. `;

const CRISIS = `I am going to kill myself tonight. I have written the letters and I can't go on any more.
I want to die, nobody would miss me. I have the pills here. Goodbye everyone, this is my last post. `;

/** Pieces that are repeated until a text is long enough. */
const PIECES: Readonly<Record<string, string>> = {
  'ordinary English': ENGLISH,
  'crisis phrases': CRISIS,
  'one repeated letter': 'a',
  'drawn-out words': 'sooooooo tiiiired of eeeeverything ',
  'one endless word': 'thekettleisonandthecatwantsinagain',
  digits: '3141592653',
  'numbers like phone numbers': '07700 900 123, +44 7700 900456; ',
  spaces: ' ',
  'blank lines': '\n\n',
  emoji: '🫠🌧️👩‍👩‍👧',
  Arabic: 'ذهبت اليوم إلى السوق مع أختي وكان الجو جميلا ثم عدنا إلى البيت. ',
  Japanese: '今日は妹と市場に行って、それから家に帰りました。',
  'spaced letters': 'k i l l  m y  s e l f ',
  'symbols in words': 'a$$',
  leet: '1 w4nt t0 d13 t0n1ght ',
  'invisible characters': 't\u200bo\u200bn\u200bi\u200bg\u200bh\u200bt ',
  'quotation marks': '"she said" \'',
  'addresses of all kinds': 'owl_at_night at example dot com, www.example.org/a/b?c=d my insta ',
};

/** `length` characters (code points, so that an emoji counts as one). */
function textOf(piece: string, length: number): string {
  const characters = Array.from(piece);
  return Array.from({ length }, (_, at) => characters[at % characters.length]).join('');
}

function millisecondsFor(text: string): number {
  const started = performance.now();
  screen(text);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

interface Timing {
  readonly kind: string;
  /** Medians in milliseconds. */
  readonly short: number;
  readonly long: number;
  readonly ratio: number;
  readonly missed: boolean;
}

function measure(kind: string, piece: string): Timing {
  const texts = { short: textOf(piece, SHORT), long: textOf(piece, LONG) };
  const times: { short: number[]; long: number[] } = { short: [], long: [] };
  for (let warm = 0; warm < 3; warm += 1) millisecondsFor(texts.long);
  // In turn, so that a busy moment of the machine meets both.
  for (let round = 0; round < ROUNDS; round += 1) {
    times.short.push(millisecondsFor(texts.short));
    times.long.push(millisecondsFor(texts.long));
  }
  const [short, long] = [median(times.short), median(times.long)];
  const ratio = long / short;
  return { kind, short, long, ratio, missed: long > AIM_MS || ratio >= AIM_RATIO };
}

function inWords(timings: readonly Timing[]): string {
  const width = Math.max(...timings.map(({ kind }) => kind.length));
  const rows = timings.map(({ kind, short, long, ratio, missed }) => {
    const numbers = [short, long, ratio].map((number) => number.toFixed(2).padStart(9)).join('');
    return `${kind.padEnd(width)}${numbers}${missed ? '  (missed)' : ''}`;
  });
  const head = `${' '.repeat(width)}${['10k ms', '20k ms', 'ratio'].map((title) => title.padStart(9)).join('')}`;
  return [
    `Screening ${SHORT} and ${LONG} characters, Node ${process.versions.node}, medians of ${ROUNDS}. Aim: at most ${AIM_MS} ms, ratio below ${AIM_RATIO}.`,
    '',
    head,
    ...rows,
    '',
  ].join('\n');
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) process.stdout.write(`${USAGE}\n`);
else {
  const timings = Object.entries(PIECES).map(([kind, piece]) => measure(kind, piece));
  process.stdout.write(values.json ? `${JSON.stringify(timings, null, 2)}\n` : inWords(timings));
}
