import { createHmac, randomBytes } from 'node:crypto';
import { postAnswer } from './answers.js';
import { type StoredPersona } from '../../src/identity/personas/persona.schema.js';
import { type StoredPost } from '../../src/posts/post.schema.js';
import { type StoredThread } from '../../src/threads/thread.schema.js';
import { type FloorDatabase } from './collections.js';
import { seenThread } from './pages.js';
import { type FloorViewer } from './viewer.js';

const HOUR_MS = 3_600_000;
const QUARTER_HOUR_MS = 15 * 60_000;
const EARLIER_KEPT = 100;

export interface ReplyInput {
  requestId: string;
  threadId: string;
  body: string;
}

/** Everything that a reply reads and writes, without looking at what it says. */
export async function postReply(
  database: FloorDatabase,
  viewer: FloorViewer | undefined,
  { input }: { input: ReplyInput },
): Promise<object> {
  const { thread, group, personas } = await seenThread(database, viewer, input.threadId);
  const persona = personas.find(({ scope }) => scope === group._id);
  if (persona === undefined) throw new Error('Not a member.');
  const id = tag(`${persona._id} ${input.requestId}`).slice(0, 22);
  if ((await database.posts.findOne({ _id: id })) !== null) throw new Error('Written before.');
  await countRate(database, tag(`rate ${persona._id}`));
  const activity = await nextActivity(database, group._id);
  const draft = draftOf(id, { thread, persona, input });
  const post = await database.client.withSession((session) =>
    session.withTransaction(
      async () => {
        await database.threads.updateOne(
          { _id: thread._id },
          {
            $inc: { lastNumber: 1, replyCount: 1 },
            $max: { activity, lastPostAt: draft.createdAt },
            $push: { earlierActivity: { $each: [activity], $sort: 1, $slice: -EARLIER_KEPT } },
          },
          { session },
        );
        const moved = await database.threads.findOne(
          { _id: thread._id },
          { projection: { lastNumber: 1 }, session },
        );
        const numbered = { ...draft, number: moved?.lastNumber ?? 0 };
        await database.posts.insertOne(numbered, { session });
        return numbered;
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    ),
  );
  const own = new Set([persona._id]);
  return { postReply: { outcome: 'PUBLISHED', explanation: null, post: postAnswer(post, own) } };
}

function tag(text: string): string {
  return createHmac('sha256', 'floor').update(text).digest('base64url');
}

async function countRate({ rateLimits }: FloorDatabase, key: string): Promise<void> {
  const now = Date.now();
  await rateLimits.findOneAndUpdate(
    { $or: [{ expire: { $gt: new Date(now) } }, { expire: { $eq: null } }], key },
    { $setOnInsert: { key, expire: new Date(now + HOUR_MS) }, $inc: { points: 1 } },
    { upsert: true, returnDocument: 'after' },
  );
}

async function nextActivity({ groupCounters }: FloorDatabase, group: string): Promise<number> {
  const counter = await groupCounters.findOneAndUpdate(
    { _id: group },
    { $inc: { activity: 1 } },
    { upsert: true, returnDocument: 'after' },
  );
  return counter?.activity ?? 0;
}

function draftOf(
  id: string,
  { thread, persona, input }: { thread: StoredThread; persona: StoredPersona; input: ReplyInput },
): Omit<StoredPost, 'number'> {
  return {
    _id: id,
    thread: thread._id,
    group: thread.group,
    author: persona._id,
    authorName: persona.name,
    authorBadge: persona.badge,
    byThreadStarter: persona._id === thread.author,
    body: input.body,
    masks: [],
    revision: 1,
    heldUntil: null,
    status: 'PUBLISHED',
    replyTo: null,
    empathy: {},
    level: 'GREEN',
    createdAt: new Date(Math.floor(Date.now() / QUARTER_HOUR_MS) * QUARTER_HOUR_MS),
    editWindow: randomBytes(30).toString('base64url'),
    requestPrint: tag(JSON.stringify(input)),
  };
}
