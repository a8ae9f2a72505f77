import { randomUUID } from 'node:crypto';
import { POST_REPLY, SHOW_EMPATHY, START_THREAD } from '../../src/tour/member-operations.js';
import { type StoredPost } from '../../src/posts/post.schema.js';
import { type StoredThread } from '../../src/threads/thread.schema.js';
import { groupOf, newId, type NewForum, type Poster } from './forum.js';

/** Documents written at once. */
const BULK = 2_000;
/** So many of the group's numbers each thread has used up: the lists have gaps. */
const ACTIVITY_STEP = 3;
const BODY = `${'I know what you mean, and it took me a long while to say so aloud. '.repeat(4)}It does get lighter.`;

/** A thread and a reply as the server itself wrote them; what is seeded is copied from these. */
export interface Originals {
  thread: StoredThread;
  opening: StoredPost;
  reply: StoredPost;
}

export async function writeOriginals(
  forum: NewForum,
  [starter, second]: readonly Poster[],
): Promise<Originals> {
  if (starter === undefined || second === undefined) throw new Error('Two members are needed.');
  const input = {
    requestId: randomUUID(),
    groupId: groupOf(forum, 'anxiety').id,
    kind: 'STRUGGLE',
    need: 'LISTENING',
    title: 'The nights are long',
    body: BODY,
  };
  const started = (await starter.client.ask(START_THREAD, { input })).startThread;
  const answer = { requestId: randomUUID(), threadId: started.thread.id, body: BODY };
  const replied = (await second.client.ask(POST_REPLY, { input: answer })).postReply;
  const { threads, posts } = forum.database;
  const [thread, opening, reply] = await Promise.all([
    threads.findOne({ _id: started.thread.id }),
    posts.findOne({ _id: started.post.id }),
    posts.findOne({ _id: replied.post.id }),
  ]);
  if (thread === null || opening === null || reply === null) throw new Error('Nothing is there.');
  return { thread, opening, reply };
}

/** A thread in the group where people post, with so many replies by its members, in turn. */
export async function seedThread(
  { database }: NewForum,
  { thread, opening, reply }: Originals,
  { replies, posters }: { replies: number; posters: readonly Poster[] },
): Promise<string> {
  const _id = newId();
  const lastNumber = replies + 1;
  await database.threads.insertOne({ ...thread, _id, lastNumber, replyCount: replies });
  const copies = Array.from({ length: replies }, (_, index) => {
    const { persona } = posters[index % posters.length]!;
    return {
      ...reply,
      _id: newId(),
      thread: _id,
      number: index + 2,
      author: persona._id,
      authorName: persona.name,
      empathy: { HEAR_YOU: index % 7, BEEN_THERE: index % 3 },
    };
  });
  await inBulk([{ ...opening, _id: newId(), thread: _id }, ...copies], (part) =>
    database.posts.insertMany(part),
  );
  return _id;
}

/** Fills an empty group with so many threads; their posts are not read in a list, so there are none. */
export async function seedGroup(
  forum: NewForum,
  { thread }: Originals,
  { slug, count }: { slug: string; count: number },
): Promise<void> {
  const group = groupOf(forum, slug).id;
  const copies = Array.from({ length: count }, (_, index) => {
    const activity = (index + 1) * ACTIVITY_STEP;
    return { ...thread, _id: newId(), group, activity, earlierActivity: [activity] };
  });
  await inBulk(copies, (part) => forum.database.threads.insertMany(part));
  await forum.database.groupCounters.updateOne(
    { _id: group },
    { $set: { activity: count * ACTIVITY_STEP } },
  );
}

/** One member shows empathy for some of a thread's posts. */
export async function showEmpathy(
  { database }: NewForum,
  { client, persona }: Poster,
  thread: string,
): Promise<void> {
  const posts = await database.posts
    .find({ thread, number: { $gte: 2, $lte: 16 }, author: { $ne: persona._id } })
    .toArray();
  for (const { _id: postId } of posts)
    for (const kind of ['HEAR_YOU', 'YOU_MATTER'])
      await client.ask(SHOW_EMPATHY, { input: { postId, kind } });
}

export async function inBulk<Document>(
  documents: Document[],
  insert: (part: Document[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < documents.length; from += BULK)
    await insert(documents.slice(from, from + BULK));
}
