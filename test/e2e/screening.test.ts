import { randomUUID } from 'node:crypto';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';
import { Screen } from '../../src/posts/screen.js';
import { createScreening } from '../../src/screening/screening.js';

describe('screening and help', () => {
  let forum: Forum;
  let ash: TestMember;
  let fern: TestMember;
  let rowan: TestFacilitator;
  let coordinator: TestFacilitator;
  let threadId: string;
  beforeAll(async () => {
    forum = await Forum.open();
    [ash, fern] = [await forum.memberOf(), await forum.memberOf()];
    coordinator = await forum.coordinator();
    rowan = await forum.facilitator(coordinator, ['anxiety']);
    threadId = (await forum.startThread(ash)).thread.id;
  });
  afterAll(async () => {
    await forum.close();
  });

  const write = async (author: TestMember, body: string, more: object = {}) =>
    (
      await author.ok(operations.REPLY, {
        input: { requestId: randomUUID(), threadId, body, ...more },
      })
    ).postReply;
  const seenBy = async (client: { ok: TestMember['ok'] }, id: string) => {
    const { thread } = await client.ok(operations.THREAD_PAGE, { id: threadId, first: 50 });
    return thread.posts.edges.find(({ node }: any) => node.id === id)?.node;
  };
  const queue = async () =>
    (await rowan.ok(operations.QUEUE, { first: 50 })).caseQueue.edges.map(({ node }: any) => node);
  const CRISIS = 'I have the pills here and I am going to kill myself tonight.';
  const PHONE = 'Call me on +44 20 7946 0958 whenever you need somebody.';

  it('publishes a cry for help at once, helps its author, and puts it on top of the queue', async () => {
    await forum.report(fern, (await write(ash, 'An ordinary reply.')).post.id, 'THREAT');
    const written = await write(fern, CRISIS, { country: 'DE' });
    expect(written).toMatchObject({ outcome: 'PUBLISHED', explanation: null });
    expect(written.helpCard.country).toBe('DE');
    expect(written.helpCard.helplines[0]).toMatchObject({ kind: 'EMERGENCY', phone: '112' });
    expect(written.helpCard.bridgeQuestions).toHaveLength(3);
    expect((await seenBy(forum.visitor, written.post.id)).body).toBe(CRISIS);
    expect((await queue())[0]).toMatchObject({ severity: 'CRISIS', postId: written.post.id });
    const without = await write(fern, `${CRISIS} I mean it.`);
    expect(without.helpCard.emergencyAdvice).toMatch(/local emergency number/);
    expect((await write(ash, 'Good morning to all of you.')).helpCard).toBeNull();
  });

  it('shows the helplines of the group’s country to who names none', async () => {
    const settings = async (country: string) =>
      coordinator.ok(operations.CHANGE_SETTINGS, {
        input: { groupId: await forum.groupId(), country },
      });
    expect((await settings('at')).changeGroupSettings.group.country).toBe('AT');
    expect((await write(fern, `${CRISIS} Now.`)).helpCard.country).toBe('AT');
    const chosen = await write(fern, `${CRISIS} Here.`, { country: 'DE' });
    expect(chosen.helpCard.country).toBe('DE');
    await forum.database.collection('groups').updateMany({}, { $unset: { country: '' } });
  });

  it('says whether somebody of the staff is around', async () => {
    const present = (await write(fern, `${CRISIS} Somebody?`)).helpCard.staffNote;
    forum.clock.advance({ minutes: 60 });
    const absent = (await write(fern, `${CRISIS} Nobody?`)).helpCard.staffNote;
    expect(present).toMatch(/A facilitator is on duty/);
    expect(absent).toMatch(/Nobody from our team is here right now/);
    Object.assign(rowan.options, {
      token: (await forum.facilitatorSignIn(rowan.phrase, rowan.totpSecret)).options.token,
    });
  });

  it('holds contact details: only author and facilitators see the post, in every list and count', async () => {
    const before: number = (await ash.ok(operations.THREAD_PAGE, { id: threadId, first: 1 })).thread
      .replyCount;
    const written = await write(fern, PHONE);
    expect(written).toMatchObject({ outcome: 'HELD', post: { status: 'HELD', body: PHONE } });
    expect(written.explanation).toMatch(/reach somebody outside the forum/);
    for (const client of [forum.visitor, ash]) {
      expect(await seenBy(client, written.post.id)).toBeUndefined();
      const { thread } = await client.ok(operations.THREAD_PAGE, { id: threadId, first: 1 });
      expect(thread.replyCount).toBe(before);
    }
    expect((await seenBy(fern, written.post.id)).body).toBe(PHONE);
    expect((await seenBy(rowan, written.post.id)).body).toBe(PHONE);
    const found = (await queue()).find(({ postId }: any) => postId === written.post.id);
    expect(found.signals[0].rule).toMatch(/contact/);
    await rowan.ok(operations.DECIDE, {
      input: {
        requestId: randomUUID(),
        caseId: found.id,
        version: found.version,
        decision: 'KEEP',
        reason: 'WITHIN_THE_RULES',
      },
    });
    expect((await seenBy(forum.visitor, written.post.id)).body).toBe(PHONE);
    const { thread } = await ash.ok(operations.THREAD_PAGE, { id: threadId, first: 1 });
    expect(thread.replyCount).toBe(before + 1);
    const { inbox } = await fern.ok(operations.INBOX);
    expect(inbox.edges[0].node).toMatchObject({ decision: 'KEEP', postId: written.post.id });
  });

  it('holds a thread whose title or opening gives contact details, from every list', async () => {
    const { thread } = await forum.startThread(ash, { title: 'Write to ash.tree@example.org' });
    expect(thread.status).toBe('HELD');
    const list = async (client: { ok: TestMember['ok'] }) =>
      JSON.stringify(await client.ok(operations.GROUP_PAGE, { slug: 'anxiety', first: 50 }));
    expect(await list(forum.visitor)).not.toContain(thread.id);
    expect(await list(fern)).not.toContain(thread.id);
    expect(await list(ash)).toContain(thread.id);
    expect(await list(rowan)).toContain(thread.id);
    const input = { requestId: randomUUID(), threadId: thread.id, body: 'A reply to what waits.' };
    expect((await fern.refused(operations.REPLY, { input })).code).toBe('NOT_FOUND');
    expect((await ash.refused(operations.REPLY, { input })).code).toBe('THREAD_CLOSED');
  });

  it('covers contact details in a cry for help instead of holding it', async () => {
    const body = `${CRISIS} My number is +44 20 7946 0958.`;
    const written = await write(fern, body);
    expect(written).toMatchObject({ outcome: 'PUBLISHED', post: { body } });
    expect(written.explanation).toMatch(/covered/);
    const seen = (await seenBy(forum.visitor, written.post.id)).body;
    expect(seen).toContain('I am going to kill myself tonight');
    expect(seen).not.toMatch(/7946|0958/);
    expect(seen).toHaveLength(body.length);
    expect((await seenBy(rowan, written.post.id)).body).toBe(body);
  });

  it('judges an edit anew: what is held stays held, what was shown can become held', async () => {
    const written = await write(fern, 'A harmless reply to be edited.');
    const input = { postId: written.post.id, seenRevision: 1, body: PHONE };
    const { editPost } = await fern.ok(operations.EDIT, { input });
    expect(editPost.outcome).toBe('HELD');
    expect(await seenBy(ash, written.post.id)).toBeUndefined();
    const back = { postId: written.post.id, seenRevision: 2, body: 'Harmless again.' };
    expect((await fern.ok(operations.EDIT, { input: back })).editPost.outcome).toBe('HELD');
  });

  it('lets posts through, flagged, when screening is broken', async () => {
    const screen = forum.app.get(Screen);
    const { judge } = screen;
    const broken = createScreening([
      {
        name: 'broken',
        run: () => {
          throw new Error('broken on purpose');
        },
      },
    ]);
    Object.assign(screen, { judge: broken });
    try {
      const answer = await fern.send(operations.REPLY, {
        input: { requestId: randomUUID(), threadId, body: 'Does this still go through?' },
      });
      const { post, outcome } = answer.data.postReply;
      expect(outcome).toBe('PUBLISHED');
      const found = (await queue()).find(({ postId }: any) => postId === post.id);
      expect(found.signals[0].rule).toMatch(/^unscreened/);
    } finally {
      Object.assign(screen, { judge });
    }
  });

  it('applies the content rules of a group, and of no other', async () => {
    await fern.send(operations.JOIN, {
      input: { groupId: await forum.groupId('addiction-recovery'), houseRulesVersion: 1 },
    });
    const body = 'I was on 80 mg a day for years. Thirty days sober now.';
    const strict = {
      groupId: await forum.groupId('addiction-recovery'),
      title: 'Thirty days',
      body,
    };
    const answer = await fern.send(operations.START, {
      input: { requestId: randomUUID(), kind: 'MILESTONE', need: 'CELEBRATION', ...strict },
    });
    expect(answer.data.startThread.outcome).toBe('HELD');
    expect(answer.data.startThread.explanation).toMatch(/leave out doses/);
    expect((await forum.startThread(fern, { title: 'Thirty days', body })).post.status).toBe(
      'PUBLISHED',
    );
    const sober = { ...strict, body: '30 days sober today, and counting.' };
    const fine = await fern.send(operations.START, {
      input: { requestId: randomUUID(), kind: 'MILESTONE', need: 'CELEBRATION', ...sober },
    });
    expect(fine.data.startThread.outcome).toBe('PUBLISHED');
  });

  it('lists helplines for everybody, and says what to do where it knows none', async () => {
    const { helplines } = await forum.visitor.ok(operations.HELPLINES, { country: 'us' });
    expect(helplines.helplines[0]).toMatchObject({ kind: 'EMERGENCY', phone: '911' });
    const unknown = (await forum.visitor.ok(operations.HELPLINES, { country: 'XX' })).helplines;
    expect(unknown).toMatchObject({ country: null, helplines: [] });
    expect(unknown.emergencyAdvice).toMatch(/112/);
    expect(unknown.directories.length).toBeGreaterThan(0);
    expect((await forum.visitor.refused(operations.HELPLINES, { country: 'Germany' })).code).toBe(
      'INPUT_INVALID',
    );
  });

  it('gives hints on a draft and keeps nothing of it', async () => {
    const groupId = await forum.groupId();
    const text = 'You should just exercise more. Call me on +44 20 7946 0958.';
    const snapshot = async () =>
      JSON.stringify(
        await Promise.all(
          ['posts', 'threads', 'cases', 'reports', 'notices'].map((name) =>
            forum.database.collection(name).find().toArray(),
          ),
        ),
      );
    const before = await snapshot();
    const input = { groupId, text, threadId };
    const { draftAdvice } = await fern.ok(operations.ADVICE, { input });
    const rules = draftAdvice.map(({ rule }: any) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(['draft.personal-details', 'draft.sounds-like-advice']),
    );
    expect(draftAdvice[0].redactedText).not.toContain('7946');
    expect(await snapshot()).toBe(before);
  });

  it('tells coordinators which helplines nobody has checked for long', async () => {
    forum.clock.advance({ days: 400 });
    const { phrase, totpSecret } = coordinator;
    const client = await forum.facilitatorSignIn(phrase, totpSecret);
    const { staleHelplines } = await client.ok(operations.STALE_HELPLINES);
    expect(staleHelplines.length).toBeGreaterThan(100);
    expect(staleHelplines[0]).toMatchObject({
      service: expect.any(String),
      checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const other = await forum.facilitatorSignIn(rowan.phrase, rowan.totpSecret);
    expect((await other.refused(operations.STALE_HELPLINES)).code).toBe('FORBIDDEN');
  });
});
