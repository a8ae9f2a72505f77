import { randomUUID } from 'node:crypto';
import { Forum, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('rate limits', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open({
      POSTS_PER_HOUR: '2',
      REPLIES_PER_HOUR: '3',
      EMPATHY_PER_HOUR: '2',
      REPORTS_PER_HOUR: '1',
    });
  });
  afterAll(async () => {
    await forum.close();
  });

  const start = async (slug = 'anxiety') => ({
    input: {
      requestId: randomUUID(),
      groupId: await forum.groupId(slug),
      kind: 'STRUGGLE',
      need: 'LISTENING',
      title: 'One more',
      body: 'And one more time.',
    },
  });
  const limited = (answer: Record<string, unknown>) => {
    expect(answer.code).toBe('RATE_LIMITED');
    expect(Number(answer.retryAfter) % 60).toBe(0);
    expect(Number(answer.retryAfter)).toBeGreaterThan(0);
    expect(Number(answer.retryAfter)).toBeLessThanOrEqual(3600);
  };
  const joinGrief = async (member: TestMember) =>
    member.send(operations.JOIN, {
      input: { groupId: await forum.groupId('grief'), houseRulesVersion: 1 },
    });

  it('count per persona: a limit reached in one group changes nothing in another', async () => {
    const member = await forum.memberOf();
    await joinGrief(member);
    for (let n = 0; n < 2; n += 1) await member.send(operations.START, await start());
    limited(await member.refused(operations.START, await start()));
    const elsewhere = await member.send(operations.START, await start('grief'));
    expect(elsewhere.errors).toBeUndefined();
  });

  it('do not stand in the way of a request that is sent again', async () => {
    const member = await forum.memberOf();
    const first = await start();
    const { data } = await member.send(operations.START, first);
    await member.send(operations.START, await start());
    limited(await member.refused(operations.START, await start()));
    const again = await member.send(operations.START, first);
    expect(again.data.startThread.post.id).toBe(data.startThread.post.id);
  });

  it('hold for replies, empathy and reports', async () => {
    const author = await forum.memberOf();
    const member = await forum.memberOf();
    const { data } = await author.send(operations.START, await start());
    const threadId = data.startThread.thread.id;
    const postId = data.startThread.post.id;
    const reply = () => ({ input: { requestId: randomUUID(), threadId, body: 'Me too, often.' } });
    const replies = [];
    for (let n = 0; n < 3; n += 1) replies.push(await member.send(operations.REPLY, reply()));
    limited(await member.refused(operations.REPLY, reply()));
    for (const kind of ['HEAR_YOU', 'CELEBRATE'])
      await member.send(operations.SHOW, { input: { postId, kind } });
    limited(await member.refused(operations.SHOW, { input: { postId, kind: 'BEEN_THERE' } }));
    const report = (id: string) => ({
      input: { requestId: randomUUID(), postId: id, reason: 'OTHER' },
    });
    await author.send(operations.REPORT, report(replies[0]!.data.postReply.post.id));
    limited(await author.refused(operations.REPORT, report(replies[1]!.data.postReply.post.id)));
  });

  it('hold for sign-up and sign-in per network', async () => {
    const strict = await Forum.open({ SIGN_UPS_PER_HOUR: '2', SIGN_INS_PER_HOUR: '1' });
    try {
      const member = await strict.member();
      await strict.member();
      const input = { proofOfWork: await strict.proof('SIGN_UP') };
      limited(await strict.visitor.refused(operations.SIGN_UP, { input }));
      await strict.signIn(member.phrase);
      const proofOfWork = await strict.proof('SIGN_IN');
      const again = { recoveryPhrase: member.phrase, proofOfWork };
      limited(await strict.visitor.refused(operations.SIGN_IN, { input: again }));
    } finally {
      await strict.close();
    }
  });
});
