import { walkRange } from '../../src/common/range-walk.js';
import { cursorOf, pageAnswer, placeIn, postAnswer, threadAnswer } from './answers.js';
import { type StoredGroup } from '../../src/groups/group.schema.js';
import { type StoredPersona } from '../../src/identity/personas/persona.schema.js';
import { type StoredPost } from '../../src/posts/post.schema.js';
import { type StoredThread } from '../../src/threads/thread.schema.js';
import { type FloorDatabase } from './collections.js';
import { type FloorViewer, ownAmong } from './viewer.js';

const POSTS = 50;
const THREADS = 20;

export interface SeenThread {
  thread: StoredThread;
  group: StoredGroup;
  personas: StoredPersona[];
}

/** A thread with its group and the viewer's personas there: three reads, two of them at once. */
export async function seenThread(
  database: FloorDatabase,
  viewer: FloorViewer | undefined,
  id: string,
): Promise<SeenThread> {
  const thread = await database.threads.findOne({ _id: id });
  if (thread === null) throw new Error('There is no such thread.');
  const [group, personas] = await Promise.all([
    database.groups.findOne({ _id: thread.group }),
    ownAmong(database, viewer, [thread.group, id]),
  ]);
  if (group === null) throw new Error('There is no such group.');
  return { thread, group, personas };
}

export async function threadPage(
  database: FloorDatabase,
  viewer: FloorViewer | undefined,
  { id, after }: { id: string; after?: string },
): Promise<object> {
  const { thread, personas } = await seenThread(database, viewer, id);
  const own = new Set(personas.map(({ _id }) => _id));
  const [last = 0] = placeIn(after) ?? [];
  const posts = await walkRange({
    within: { from: last + 1, to: thread.lastNumber },
    direction: 'up',
    wanted: POSTS + 1,
    read: ({ from, to }) =>
      database.posts
        .find({ thread: id, number: { $gte: from, $lte: to } })
        .sort({ number: 1 })
        .toArray(),
  });
  const shown = await kindsShown(database, viewer, posts.slice(0, POSTS));
  const edges = posts.map((post) => ({
    cursor: cursorOf(post.number),
    node: { ...postAnswer(post, own), ...(shown && { myEmpathy: shown.get(post._id) ?? [] }) },
  }));
  return { thread: { ...threadAnswer(thread, own), posts: pageAnswer(edges, POSTS, after) } };
}

/** What the viewer shows for these posts, by their ids. */
async function kindsShown(
  { reactions }: FloorDatabase,
  viewer: FloorViewer | undefined,
  posts: StoredPost[],
): Promise<Map<string, string[]> | undefined> {
  if (viewer === undefined) return undefined;
  const ids = new Map(posts.map(({ _id }) => [viewer.key.reactionId(_id).reveal(), _id]));
  const found = await reactions.find({ _id: { $in: [...ids.keys()] } }).toArray();
  return new Map(found.map(({ _id, kinds }) => [ids.get(_id) ?? '', kinds]));
}

export async function groupPage(
  database: FloorDatabase,
  { slug, after }: { slug: string; after?: string },
): Promise<object> {
  const group = await database.groups.findOne({ slug });
  if (group === null) throw new Error('There is no such group.');
  const counter = await database.groupCounters.findOne({ _id: group._id });
  const now = counter?.activity ?? 0;
  const [start = now, place = start + 1] = placeIn(after) ?? [];
  const own = new Set<string>();
  const threads = await walkRange({
    within: { from: 1, to: Math.min(start, place - 1) },
    direction: 'down',
    wanted: THREADS + 1,
    read: ({ from, to }) =>
      database.threads
        .find({ group: group._id, activity: { $gte: from, $lte: to } })
        .sort({ activity: -1 })
        .toArray(),
  });
  const edges = threads.map((thread) => ({
    cursor: cursorOf(start, thread.activity),
    node: threadAnswer(thread, own),
  }));
  const { _id: id, title } = group;
  return { group: { id, title, threads: pageAnswer(edges, THREADS, after) } };
}
