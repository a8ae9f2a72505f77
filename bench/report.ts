import { type Compared } from './compare.js';
import { type Sample } from './load.js';
import { type PageCost } from './page-cost.js';

export interface Report {
  engine: string;
  node: string;
  connections: number;
  seconds: number;
  rounds: number;
  compared: Compared[];
  pageCosts: PageCost[];
  /** The most memory of the API's process under all of this. */
  rss: { megabytes: number; aim: number };
}

type Row = readonly string[];

/** For people at a terminal. */
export function inWords(report: Report): string {
  const { engine, node, connections, seconds, rounds, rss } = report;
  const how = `${connections} connections, ${rounds} × ${seconds} s each, medians`;
  const parts = [
    `On ${engine}, Node ${node}, ${how}. The floor is a plain Node server doing the same database work. p50, p99: milliseconds until the answer; cpu: milliseconds of the server's processor time for one request.`,
  ];
  if (report.compared.length > 0)
    parts.push(table(COMPARED_HEAD, report.compared.map(comparedRow)));
  if (report.pageCosts.length > 0) parts.push(table(COST_HEAD, report.pageCosts.map(costRow)));
  parts.push(
    `Memory of the API process (RSS, maximum): ${rss.megabytes} MB, aim below ${rss.aim} MB${mark(rss.megabytes < rss.aim)}`,
  );
  return `${parts.join('\n\n')}\n`;
}

const SAMPLE_HEAD = ['req/s', 'p50', 'p99', 'cpu'];
const COMPARED_HEAD = ['', ...SAMPLE_HEAD, 'floor req/s', ...SAMPLE_HEAD.slice(1), 'ratio', 'aim'];
const COST_HEAD = ['page from the middle', 'short req/s', 'long req/s', 'cost', 'aim'];

function comparedRow({ title, app, floor, ratio, aim }: Compared): Row {
  const aimed = aim === null ? '' : `≥ ${aim}${mark((ratio ?? 0) >= aim)}`;
  return [title, ...numbers(app), ...numbers(floor), ratio?.toFixed(2) ?? '–', aimed];
}

function costRow({ title, short, long, ratio, aim }: PageCost): Row {
  const rates = [short, long].map(({ perSecond }) => perSecond.toFixed(0));
  return [title, ...rates, `× ${ratio.toFixed(2)}`, `≤ ${aim}${mark(ratio <= aim)}`];
}

function numbers({ perSecond, p50, p99, cpuMs }: Sample): string[] {
  const cpu = cpuMs === null ? '–' : cpuMs.toFixed(1);
  return [perSecond.toFixed(0), p50.toFixed(0), p99.toFixed(0), cpu];
}

function mark(reached: boolean): string {
  return reached ? '' : ' (missed)';
}

/** Words to the left, numbers to the right. */
function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        const isText = column === 0 || column === row.length - 1;
        return isText ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [head, widths.map((width) => '─'.repeat(width)), ...rows].map(line).join('\n');
}
