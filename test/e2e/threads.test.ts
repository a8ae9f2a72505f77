import { randomUUID } from 'node:crypto';
import { Forum, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('threads and replies', () => {
  let forum: Forum;
  let ash: TestMember;
  let fern: TestMember;
  beforeAll(async () => {
    forum = await Forum.open();
    [ash, fern] = [await forum.memberOf(), await forum.memberOf()];
  });
  afterAll(async () => {
    await forum.close();
  });

  const pageOf = async (id: string, client: { ok: TestMember['ok'] } = forum.visitor) => {
    const { thread } = await client.ok(operations.THREAD_PAGE, { id, first: 50 });
    return { thread, posts: thread.posts.edges.map(({ node }: any) => node) };
  };

  it('starts a thread with what it is, what is asked for, and what it speaks of', async () => {
    const input = { kind: 'QUESTION', need: 'IDEAS', contentNotes: ['DEATH', 'ILLNESS'] };
    const { thread, post } = await forum.startThread(ash, input);
    expect(thread).toMatchObject({ ...input, status: 'PUBLISHED', replyCount: 0 });
    expect(post).toMatchObject({ number: 1, revision: 1, replyTo: null });
    expect(thread.author).toEqual({
      name: expect.stringMatching(/^\w+ \w+$/),
      isYou: true,
      isThreadStarter: true,
      badge: null,
    });
    const { thread: seen, posts } = await pageOf(thread.id);
    expect(seen.author).toEqual({ ...thread.author, isYou: false });
    expect(posts[0].author.isYou).toBe(false);
  });

  it('shows times cut to the quarter hour only', async () => {
    const { thread, post } = await forum.startThread(ash);
    for (const time of [thread.startedAt, thread.lastPostAt, post.createdAt])
      expect(new Date(time).getTime() % (15 * 60_000)).toBe(0);
  });

  it('numbers replies in order and says which post one answers', async () => {
    const { thread } = await forum.startThread(ash);
    const second = await forum.reply(fern, thread.id);
    const third = await forum.reply(ash, thread.id, { replyTo: second.number });
    const { thread: seen, posts } = await pageOf(thread.id);
    expect(posts.map(({ number, replyTo }: any) => [number, replyTo])).toEqual([
      [1, null],
      [2, null],
      [3, 2],
    ]);
    expect(seen.replyCount).toBe(2);
    expect(third.author).toMatchObject({ isThreadStarter: true, isYou: true });
    expect(second.author).toMatchObject({ isThreadStarter: false });
    const wrong = await fern.refused(operations.REPLY, {
      input: { requestId: randomUUID(), threadId: thread.id, body: 'To nobody.', replyTo: 99 },
    });
    expect(wrong.fields).toEqual([expect.objectContaining({ field: 'input.replyTo' })]);
  });

  it('lets only members of the group write', async () => {
    const { thread } = await forum.startThread(ash);
    const stranger = await forum.memberOf('grief');
    const input = { requestId: randomUUID(), threadId: thread.id, body: 'May I?' };
    expect((await stranger.refused(operations.REPLY, { input })).code).toBe('MEMBERSHIP_REQUIRED');
    expect((await forum.visitor.refused(operations.REPLY, { input })).code).toBe(
      'SIGN_IN_REQUIRED',
    );
  });

  it('writes one post when the answer got lost and the reply is sent five times at once', async () => {
    const { thread } = await forum.startThread(ash);
    const input = { requestId: randomUUID(), threadId: thread.id, body: 'Was this heard?' };
    await fern.send(operations.REPLY, { input });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => fern.send(operations.REPLY, { input })),
    );
    const ids = new Set(answers.map(({ data }) => data.postReply.post.id));
    expect(ids.size).toBe(1);
    expect((await pageOf(thread.id)).posts).toHaveLength(2);
    const other = await fern.refused(operations.REPLY, { input: { ...input, body: 'Another.' } });
    expect(other.code).toBe('CONFLICT');
  });

  it('writes one thread and one reply of requests that are new and sent at once', async () => {
    const input = {
      requestId: randomUUID(),
      groupId: await forum.groupId(),
      kind: 'GRATITUDE',
      need: 'LISTENING',
      title: 'Once',
      body: 'Only once, please.',
      asThreadPersona: true,
    };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => fern.send(operations.START, { input })),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.startThread.thread.id)).size).toBe(1);
    expect(new Set(answers.map(({ data }) => data.startThread.post.author.name)).size).toBe(1);
    const threadId = answers[0]!.data.startThread.thread.id;
    const reply = { requestId: randomUUID(), threadId, body: 'A reply at once.' };
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => ash.send(operations.REPLY, { input: reply })),
    );
    expect(new Set(replies.map(({ data }) => data.postReply.post.id)).size).toBe(1);
    expect((await pageOf(threadId)).thread.replyCount).toBe(1);
  });

  it('gives a name for one thread to who asks, and keeps it there', async () => {
    const usual = (await forum.startThread(ash)).thread.author.name;
    const { thread } = await forum.startThread(ash, { asThreadPersona: true });
    expect(thread.author.name).not.toBe(usual);
    expect(thread.author.isYou).toBe(true);
    const reply = await forum.reply(ash, thread.id);
    expect(reply.author).toEqual(thread.author);
    const { group } = await ash.ok(operations.GROUP_PAGE, { slug: 'anxiety', first: 5 });
    const listed = group.threads.edges.find(({ node }: any) => node.id === thread.id);
    expect(listed.node.author.isYou).toBe(true);
    const elsewhere = await forum.startThread(fern);
    const careful = await forum.reply(ash, elsewhere.thread.id, { asThreadPersona: true });
    expect(careful.author.name).not.toBe(usual);
    expect(careful.author.name).not.toBe(thread.author.name);
    expect((await forum.reply(ash, elsewhere.thread.id)).author.name).toBe(careful.author.name);
  });

  describe('changing one’s own post', () => {
    const edit = (postId: string, seenRevision: number, body: string) => ({
      input: { postId, seenRevision, body },
    });

    it('takes an edit within 15 minutes and shows the revision', async () => {
      const { thread, post } = await forum.startThread(ash);
      forum.clock.advance({ minutes: 14 });
      const { editPost } = await ash.ok(operations.EDIT, edit(post.id, 1, 'Said better.'));
      expect(editPost.post).toMatchObject({ revision: 2, body: 'Said better.' });
      const stale = await ash.refused(operations.EDIT, edit(post.id, 1, 'From an old page.'));
      expect(stale.code).toBe('CONFLICT');
      expect((await fern.refused(operations.EDIT, edit(post.id, 2, 'Not mine.'))).code).toBe(
        'FORBIDDEN',
      );
      forum.clock.advance({ minutes: 2 });
      const late = await ash.refused(operations.EDIT, edit(post.id, 2, 'Too late.'));
      expect(late.code).toBe('EDIT_WINDOW_CLOSED');
      expect((await pageOf(thread.id)).posts[0]).toMatchObject({ body: 'Said better.' });
    });

    it('leaves a tombstone when a post is deleted, and nothing of the words', async () => {
      const { thread } = await forum.startThread(ash);
      const reply = await forum.reply(fern, thread.id, { body: 'I wish I had not said this.' });
      await fern.ok(operations.DELETE, { input: { postId: reply.id } });
      await fern.ok(operations.DELETE, { input: { postId: reply.id } });
      for (const client of [forum.visitor, fern, ash]) {
        const { posts } = await pageOf(thread.id, client);
        expect(posts[1]).toMatchObject({ id: reply.id, body: null, status: 'DELETED' });
      }
      const stored = await forum.database
        .collection<{ _id: string }>('posts')
        .findOne({ _id: reply.id });
      expect(JSON.stringify(stored)).not.toContain('wish');
      expect((await ash.refused(operations.DELETE, { input: { postId: reply.id } })).code).toBe(
        'FORBIDDEN',
      );
      const late = edit(reply.id, 1, 'Back again.');
      expect((await fern.refused(operations.EDIT, late)).code).toBe('NOT_FOUND');
    });

    it('takes the title along when the opening post is deleted; replies stay', async () => {
      const { thread, post } = await forum.startThread(ash, { title: 'Not for ever' });
      await forum.reply(fern, thread.id);
      await ash.ok(operations.DELETE, { input: { postId: post.id } });
      const { thread: seen, posts } = await pageOf(thread.id);
      expect(seen).toMatchObject({ title: null, status: 'DELETED', replyCount: 1 });
      expect(posts).toHaveLength(2);
      const { group } = await forum.visitor.ok(operations.GROUP_PAGE, {
        slug: 'anxiety',
        first: 50,
      });
      expect(JSON.stringify(group)).not.toContain('Not for ever');
    });
  });
});
