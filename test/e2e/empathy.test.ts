import { Forum, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('empathy', () => {
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

  const none = {
    feelForYou: 0,
    hearYou: 0,
    beenThere: 0,
    youMatter: 0,
    thisHelped: 0,
    celebrate: 0,
  };

  it('shows every kind, counts it, and tells only oneself what one showed', async () => {
    const { post, thread } = await forum.startThread(ash);
    const kinds = [
      'FEEL_FOR_YOU',
      'HEAR_YOU',
      'BEEN_THERE',
      'YOU_MATTER',
      'THIS_HELPED',
      'CELEBRATE',
    ];
    for (const kind of kinds) await fern.ok(operations.SHOW, { input: { postId: post.id, kind } });
    const seenBy = async (client: { ok: TestMember['ok'] }) =>
      (await client.ok(operations.THREAD_PAGE, { id: thread.id, first: 1 })).thread.posts.edges[0]
        .node;
    const all = Object.fromEntries(Object.keys(none).map((name) => [name, 1]));
    expect(await seenBy(fern)).toMatchObject({ empathy: all, myEmpathy: kinds });
    expect(await seenBy(ash)).toMatchObject({ empathy: all, myEmpathy: [] });
    expect(await seenBy(forum.visitor)).toMatchObject({ empathy: all, myEmpathy: [] });
  });

  it('withdraws as if it had never been', async () => {
    const { post } = await forum.startThread(ash);
    const input = { postId: post.id, kind: 'HEAR_YOU' };
    await fern.ok(operations.SHOW, { input });
    const before = await forum.database.collection('reactions').countDocuments();
    const { withdrawEmpathy } = await fern.ok(operations.WITHDRAW, { input });
    expect(withdrawEmpathy.post).toMatchObject({ empathy: none, myEmpathy: [] });
    expect(await forum.database.collection('reactions').countDocuments()).toBe(before - 1);
  });

  it('makes one row and counts one of 50 showings at once', async () => {
    const { post } = await forum.startThread(ash);
    const before = await forum.database.collection('reactions').countDocuments();
    const input = { postId: post.id, kind: 'BEEN_THERE' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => fern.send(operations.SHOW, { input })),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const stored = await forum.database
      .collection<{ _id: string }>('posts')
      .findOne({ _id: post.id });
    expect(stored).toMatchObject({ empathy: { BEEN_THERE: 1 } });
    expect(await forum.database.collection('reactions').countDocuments()).toBe(before + 1);
  });

  it('is for posts of others, by members of the group', async () => {
    const { post } = await forum.startThread(ash);
    const input = { postId: post.id, kind: 'CELEBRATE' };
    expect((await ash.refused(operations.SHOW, { input })).code).toBe('FORBIDDEN');
    const stranger = await forum.memberOf('grief');
    expect((await stranger.refused(operations.SHOW, { input })).code).toBe('MEMBERSHIP_REQUIRED');
    expect((await forum.visitor.refused(operations.SHOW, { input })).code).toBe('SIGN_IN_REQUIRED');
  });

  it('counts rightly when many people show at once', async () => {
    const { post } = await forum.startThread(ash);
    const others = await Promise.all(Array.from({ length: 10 }, () => forum.memberOf()));
    await Promise.all(
      others.map((member) =>
        member.send(operations.SHOW, { input: { postId: post.id, kind: 'HEAR_YOU' } }),
      ),
    );
    const stored = await forum.database
      .collection<{ _id: string }>('posts')
      .findOne({ _id: post.id });
    expect(stored).toMatchObject({ empathy: { HEAR_YOU: 10 } });
  });
});
