import { encodeCursor } from '../src/graphql/cursor.js';
import { type Effort } from './compare.js';
import { fire, median, type Sample, type Shot, type Target } from './load.js';
import { GROUP_PAGE, VISITOR_PAGE } from './operations.js';
import { type Seeded } from './seed/seed.js';

/** How much dearer a page from the middle of a long list is than one of a short list; 1 is flat. */
export interface PageCost {
  title: string;
  short: Sample;
  long: Sample;
  ratio: number;
  aim: number;
}

interface Measured extends Effort {
  app: Target;
}

/** Between two measurements of the same thing on a shared machine lies about this much. */
const FLAT = 1.25;

export async function pageCosts(
  { longThreads, fullGroups }: Seeded,
  measured: Measured,
): Promise<PageCost[]> {
  const threadPage = (id: string, after: string): Shot => ({
    floorPath: '',
    query: VISITOR_PAGE,
    variables: { id, after },
  });
  const groupPage = (slug: string, after: string): Shot => ({
    floorPath: '',
    query: GROUP_PAGE,
    variables: { slug, after },
  });
  // Each thread took three numbers of its group.
  const middle = (threads: number) => encodeCursor(3 * threads, 1.5 * threads);
  return [
    await costOf('thread page, 20,000 replies against 100', measured, [
      threadPage(longThreads[100], encodeCursor(50)),
      threadPage(longThreads[20000], encodeCursor(10_000)),
    ]),
    await costOf('group page, 20,000 threads against 100', measured, [
      groupPage(fullGroups[100], middle(100)),
      groupPage(fullGroups[20000], middle(20_000)),
    ]),
  ];
}

async function costOf(
  title: string,
  { app, seconds, rounds }: Measured,
  [shortShot, longShot]: [Shot, Shot],
): Promise<PageCost> {
  const samples: { short: Sample[]; long: Sample[] } = { short: [], long: [] };
  for (let round = 0; round < rounds; round += 1) {
    samples.short.push(await fire(app, () => shortShot, seconds));
    samples.long.push(await fire(app, () => longShot, seconds));
  }
  const [short, long] = [median(samples.short), median(samples.long)];
  return { title, short, long, ratio: short.perSecond / long.perSecond, aim: FLAT };
}
