import { claimsOf, facilitatorsOf, reportedCase, seedCases } from './cases.js';
import { membersOf, type NewForum, type Poster } from './forum.js';
import { type Originals, seedGroup, seedThread, showEmpathy, writeOriginals } from './threads.js';

/** Where people post, and where the measured thread is. */
const SLUG = 'anxiety';
const MEMBERS = 200;

/** What is measured on. */
export interface Seeded {
  posters: readonly Poster[];
  /** 50 replies; the first poster has shown empathy for some of them. */
  thread: string;
  /** One for each poster, so that they do not wait for each other. */
  postingThreads: readonly string[];
  /** Sessions of facilitators, one for each connection. */
  facilitators: readonly string[];
  /** Threads with so many replies. */
  longThreads: { 100: string; 20000: string };
  /** Groups with so many threads. */
  fullGroups: { 100: string; 20000: string };
  /** Gives back what the facilitator with this token looks at. */
  giveBack: (turn: number) => void;
  /** Adds open cases up to so many. */
  growQueue: (to: number) => Promise<void>;
}

export async function seed(
  forum: NewForum,
  { dataDir, say }: { dataDir: string; say: (line: string) => void },
): Promise<Seeded> {
  say(`Signing up ${MEMBERS} members and 20 facilitators.`);
  const posters = await membersOf(forum, { slug: SLUG, count: MEMBERS });
  const facilitators = await facilitatorsOf(forum, { slug: SLUG, dataDir });
  const originals = await writeOriginals(forum, posters);
  say('Writing threads and posts.');
  const withReplies = (replies: number) => seedThread(forum, originals, { replies, posters });
  const thread = await withReplies(50);
  await showEmpathy(forum, posters[0]!, thread);
  const postingThreads: string[] = [];
  while (postingThreads.length < posters.length) postingThreads.push(await withReplies(0));
  const longThreads = { 100: await withReplies(100), 20000: await withReplies(20_000) };
  const fullGroups = await groups(forum, originals);
  const growQueue = await queue(forum, posters[1]!, originals);
  const giveBack = await claimsOf(forum, facilitators);
  const places = { longThreads, fullGroups, growQueue, giveBack };
  return { posters, thread, postingThreads, facilitators, ...places };
}

async function groups(forum: NewForum, originals: Originals): Promise<Seeded['fullGroups']> {
  const fullGroups = { 100: 'depression', 20000: 'grief' } as const;
  for (const [count, slug] of Object.entries(fullGroups))
    await seedGroup(forum, originals, { slug, count: Number(count) });
  return fullGroups;
}

async function queue(
  forum: NewForum,
  reporter: Poster,
  originals: Originals,
): Promise<Seeded['growQueue']> {
  const original = await reportedCase(forum, reporter, originals);
  let open = 1;
  return async (to) => {
    await seedCases(forum, original, { from: open, to });
    open = to;
  };
}
