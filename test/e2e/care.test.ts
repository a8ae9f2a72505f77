import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import {
  caseOf,
  decide,
  decision,
  detailOf,
  noticesOf,
  pageOf,
  queueOf,
  reported,
} from '../support/facilitating.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

const REACHED_OUT = { decision: 'REACHED_OUT', reason: 'CARE', words: 'How are you today?' };
const RESOURCES_SENT = { decision: 'RESOURCES_SENT', reason: 'CARE', words: null };
const ESCALATED = { decision: 'ESCALATED', reason: 'CARE', words: null };
const CRISIS = 'I have the pills here and I am going to kill myself tonight.';

describe('caring for an author', () => {
  let forum: Forum;
  let ash: TestMember;
  let fern: TestMember;
  let coordinator: TestFacilitator;
  let rowan: TestFacilitator;
  beforeAll(async () => {
    forum = await Forum.open();
    [ash, fern] = [await forum.memberOf(), await forum.memberOf()];
    coordinator = await forum.coordinator();
    rowan = await forum.facilitator(coordinator, ['anxiety']);
  });
  afterAll(async () => {
    await forum.close();
  });

  /** A thread of a new member, whom somebody worries about. */
  const worried = async () => {
    const author = await forum.memberOf();
    const { thread, post } = await forum.startThread(author);
    await forum.report(ash, post.id, 'WORRIED');
    return { author, thread, post, found: await caseOf(rowan, post.id, 'CARE') };
  };
  /** The same, and somebody of the staff wrote to them. */
  const reachedOut = async () => {
    const story = await worried();
    await decide(rowan, story.found, REACHED_OUT);
    const [notice] = await noticesOf(story.author, story.post.id);
    return { ...story, notice };
  };
  const answer = (noticeId: string, input: object = {}) => ({
    input: { requestId: randomUUID(), noticeId, words: 'Better than last night.', ...input },
  });
  /** What members and visitors can query of a thread and around it. */
  const seenBy = async (threadId: string, clients: readonly Client[]) => {
    const seen = [];
    for (const client of clients) {
      const list = await client.ok(operations.GROUP_PAGE, { slug: 'anxiety', first: 50 });
      seen.push(await pageOf(client, threadId), list);
    }
    return JSON.stringify(seen);
  };

  describe('reaching out', () => {
    it('writes to the author as “a facilitator”, in a notice with the conversation', async () => {
      const { author, post } = await reachedOut();
      const notices = await noticesOf(author);
      expect(notices).toMatchObject([
        {
          kind: 'CARE',
          decision: 'REACHED_OUT',
          reason: 'CARE',
          instead: null,
          words: 'How are you today?',
          appealUntil: null,
          restriction: null,
          postId: post.id,
          conversation: [{ isFromStaff: true, words: 'How are you today?' }],
        },
      ]);
      expect(JSON.stringify(notices)).not.toContain(rowan.name);
    });

    it('tells who worried that the post stays, and nothing of the conversation', async () => {
      const { post } = await reachedOut();
      expect(await noticesOf(ash, post.id)).toMatchObject([
        { kind: 'REPORT', decision: 'KEEP', words: null, conversation: [], helpCard: null },
      ]);
    });

    it('can be answered, which opens the care case again', async () => {
      const { author, post, notice, found } = await reachedOut();
      expect(await caseOf(rowan, post.id, 'CARE')).toBeUndefined();
      const { answerCareMessage } = await author.ok(operations.ANSWER_CARE, answer(notice.id));
      expect(answerCareMessage).toMatchObject({
        message: { isFromStaff: false, words: 'Better than last night.' },
        helpCard: null,
      });
      const anew = await caseOf(rowan, post.id, 'CARE');
      expect(anew).toMatchObject({ kind: 'CARE', state: 'OPEN', severity: 'OTHER' });
      expect(anew.id).not.toBe(found.id);
      const conversation = [
        { isFromStaff: true, words: 'How are you today?' },
        { isFromStaff: false, words: 'Better than last night.' },
      ];
      expect((await detailOf(rowan, anew.id)).messages).toMatchObject(conversation);
      expect((await noticesOf(author, post.id))[0].conversation).toEqual(conversation);
      await decide(rowan, anew, { ...REACHED_OUT, words: 'I am glad.' });
      const later = await noticesOf(author, post.id);
      expect(later).toHaveLength(2);
      expect(later[0].conversation).toHaveLength(3);
    });

    it('shows the answered case with the title and topics of the thread, as before', async () => {
      const author = await forum.memberOf();
      const { post } = await forum.startThread(author, { contentNotes: ['SELF_HARM'] });
      await forum.report(ash, post.id, 'WORRIED');
      await decide(rowan, await caseOf(rowan, post.id, 'CARE'), REACHED_OUT);
      const [notice] = await noticesOf(author, post.id);
      await author.ok(operations.ANSWER_CARE, answer(notice.id));
      const anew = await caseOf(rowan, post.id, 'CARE');
      expect((await detailOf(rowan, anew.id)).snapshots).toEqual([
        { revision: 1, title: 'The nights are long', body: post.body },
      ]);
      const reader = await forum.facilitator(coordinator, ['anxiety']);
      await reader.ok(operations.DECLINE_TOPICS, { input: { topics: ['SELF_HARM'] } });
      for (;;) {
        const next = await reader.ok(operations.CLAIM_NEXT, { kind: 'CARE' });
        const offered = next.claimNextCase.case;
        if (offered === null) break;
        expect(offered.postId).not.toBe(post.id);
        await decide(reader, offered, RESOURCES_SENT);
      }
    });

    it('can be answered in that conversation only', async () => {
      const { author, post, notice } = await reachedOut();
      const theirs = await reachedOut();
      const cast = { author, reporter: ash, facilitator: rowan };
      const hidden = await reported(forum, cast);
      await decide(rowan, hidden.found);
      const [decided] = await noticesOf(author, hidden.post.id);
      expect(decided).toMatchObject({ kind: 'DECISION', conversation: [], helpCard: null });
      const [told] = await noticesOf(ash, post.id);
      const tries: [Client, string][] = [
        [author, theirs.notice.id],
        [author, decided.id],
        [ash, told.id],
        [ash, notice.id],
        [rowan, notice.id],
      ];
      for (const [client, id] of tries)
        expect((await client.refused(operations.ANSWER_CARE, answer(id))).code).toBe('NOT_FOUND');
      expect((await forum.visitor.refused(operations.ANSWER_CARE, answer(notice.id))).code).toBe(
        'SIGN_IN_REQUIRED',
      );
    });

    it('answers a cry for help with a help card, and calls for somebody at once', async () => {
      const { author, post, notice } = await reachedOut();
      const cry = answer(notice.id, { words: CRISIS, country: 'DE' });
      const { answerCareMessage } = await author.ok(operations.ANSWER_CARE, cry);
      expect(answerCareMessage.helpCard.title).not.toBe('');
      expect(await caseOf(rowan, post.id, 'CARE')).toMatchObject({ severity: 'CRISIS' });
    });

    it('takes an answer that is sent five times at once as one', async () => {
      const { author, post, notice } = await reachedOut();
      const variables = answer(notice.id);
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => author.send(operations.ANSWER_CARE, variables)),
      );
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      const messages = answers.map(({ data }) => data.answerCareMessage.message);
      expect(new Set(messages.map(({ id }) => id)).size).toBe(1);
      const found = await caseOf(rowan, post.id, 'CARE');
      expect(found.version).toBe(1);
      expect((await detailOf(rowan, found.id)).messages).toHaveLength(2);
      const other = { input: { ...variables.input, words: 'Other words.' } };
      expect((await author.refused(operations.ANSWER_CARE, other)).code).toBe('CONFLICT');
    });

    it('keeps five answers that are given at once', async () => {
      const { author, post, notice } = await reachedOut();
      const answers = await Promise.all(
        ['1', '2', '3', '4', '5'].map((words) =>
          author.send(operations.ANSWER_CARE, answer(notice.id, { words })),
        ),
      );
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      const found = await caseOf(rowan, post.id, 'CARE');
      expect((await detailOf(rowan, found.id)).messages).toHaveLength(6);
    });

    it('reaches authors who deleted the post, or may not write now', async () => {
      const { author, post, found } = await worried();
      const restriction = { level: 'READ_ONLY', days: 3, everywhere: false };
      const cast = { author, reporter: ash, facilitator: rowan };
      const other = await reported(forum, cast);
      await decide(rowan, other.found, { decision: 'RESTRICT_AUTHOR', restriction });
      await author.ok(operations.DELETE, { input: { postId: post.id } });
      await decide(rowan, found, REACHED_OUT);
      const [notice] = await noticesOf(author, post.id);
      await author.ok(operations.ANSWER_CARE, answer(notice.id));
      const anew = await caseOf(rowan, post.id, 'CARE');
      expect((await detailOf(rowan, anew.id)).messages).toHaveLength(2);
    });
  });

  describe('sending resources', () => {
    it('puts helplines of the country that is asked for into the inbox', async () => {
      const { author, post, found } = await worried();
      await decide(rowan, found, RESOURCES_SENT);
      for (const country of ['DE', 'US']) {
        const { inbox } = await author.ok(operations.INBOX, { country });
        expect(inbox.edges).toMatchObject([
          { node: { kind: 'CARE', postId: post.id, words: null, helpCard: { country } } },
        ]);
      }
      const { inbox } = await author.ok(operations.INBOX, { country: null });
      expect(inbox.edges[0].node.helpCard.country).toBeNull();
      expect((await author.refused(operations.INBOX, { country: 'Atlantis' })).code).toBe(
        'INPUT_INVALID',
      );
    });
  });

  describe('calling a coordinator', () => {
    it('takes the case out of the facilitators’ hands, and goes on gathering reports', async () => {
      const { author, post, found } = await worried();
      const sent = decision(found, { ...ESCALATED, note: 'I know her from before.' });
      const { decideCase } = await rowan.ok(operations.DECIDE, sent);
      expect(decideCase.case).toMatchObject({ state: 'ESCALATED', decision: null });
      expect(await caseOf(rowan, post.id, 'CARE')).toBeUndefined();
      const claim = { input: { caseId: found.id } };
      expect((await rowan.refused(operations.CLAIM, claim)).code).toBe('CONFLICT');
      const waiting = await caseOf(coordinator, post.id, 'CARE');
      expect(waiting).toMatchObject({ id: found.id, state: 'ESCALATED' });
      await forum.report(fern, post.id, 'WORRIED');
      const grown = await caseOf(coordinator, post.id, 'CARE');
      expect(grown).toMatchObject({
        id: found.id,
        state: 'ESCALATED',
        reports: [{ reason: 'WORRIED', count: 2 }],
      });
      expect((await rowan.refused(operations.DECIDE, decision(grown, REACHED_OUT))).code).toBe(
        'CONFLICT',
      );
      expect(await noticesOf(author)).toEqual([]);
      const { notes } = await detailOf(coordinator, found.id);
      expect(notes).toMatchObject([{ kind: 'DECISION', words: 'I know her from before.' }]);
      await decide(coordinator, grown, REACHED_OUT);
      expect(await noticesOf(author)).toMatchObject([{ kind: 'CARE', decision: 'REACHED_OUT' }]);
      for (const reporter of [ash, fern])
        expect(await noticesOf(reporter, post.id)).toMatchObject([{ decision: 'KEEP' }]);
    });

    it('hands it to the next coordinator who asks', async () => {
      const { found } = await worried();
      await decide(rowan, found, ESCALATED);
      for (;;) {
        const next = await rowan.ok(operations.CLAIM_NEXT, { kind: 'CARE' });
        if (next.claimNextCase.case === null) break;
        expect(next.claimNextCase.case.id).not.toBe(found.id);
        await decide(rowan, next.claimNextCase.case, RESOURCES_SENT);
      }
      const { claimNextCase } = await coordinator.ok(operations.CLAIM_NEXT, { kind: 'CARE' });
      expect(claimNextCase.case).toMatchObject({ id: found.id, isClaimedByYou: true });
      const counts = await coordinator.ok(operations.CASE_COUNTS);
      expect(counts.caseCounts).toContainEqual(
        expect.objectContaining({ kind: 'CARE', severity: 'RED', escalated: 1 }),
      );
    });
  });

  it('takes nothing but what is said out of care', async () => {
    const { found } = await worried();
    const restriction = { level: 'READ_ONLY', days: 3, everywhere: false };
    for (const [field, input] of [
      ['input.decision', {}],
      ['input.decision', { decision: 'RESTRICT_AUTHOR', restriction }],
      ['input.reason', { ...REACHED_OUT, reason: 'ABUSE' }],
      ['input.words', { ...REACHED_OUT, words: null }],
      ['input.restriction', { ...REACHED_OUT, restriction }],
    ] as const) {
      const refusal = await rowan.refused(operations.DECIDE, decision(found, input));
      expect(refusal.fields[0].field).toBe(field);
    }
  });

  it('counts nothing against the author', async () => {
    const { author, found } = await worried();
    await decide(rowan, found, REACHED_OUT);
    const cast = { author, reporter: ash, facilitator: rowan };
    const later = await reported(forum, cast);
    const { history } = await detailOf(rowan, later.found.id);
    expect(history).toMatchObject({ postCount: 2, decisions: [] });
    const careful = await worriedAgain(author);
    expect((await detailOf(rowan, careful.id)).history.decisions).toMatchObject([
      { caseId: found.id, decision: { decision: 'REACHED_OUT' } },
    ]);
  });
  /** Another post of the same author, whom somebody worries about again. */
  const worriedAgain = async (author: Client) => {
    const { post } = await forum.startThread(author);
    await forum.report(ash, post.id, 'WORRIED');
    return caseOf(rowan, post.id, 'CARE');
  };

  it('changes nothing that others can query, or that the author can before somebody writes', async () => {
    const author = await forum.memberOf();
    const { thread, post } = await forum.startThread(author);
    const readers = [ash, fern, author, forum.visitor];
    const before = await seenBy(thread.id, readers);
    const inboxes = async (clients: readonly Client[]) =>
      JSON.stringify(await Promise.all(clients.map(async (client) => noticesOf(client))));
    const strangers = [fern, await forum.memberOf()];
    const [ofAuthor, ofStrangers] = [await inboxes([author]), await inboxes(strangers)];
    await forum.report(ash, post.id, 'WORRIED');
    const found = await caseOf(rowan, post.id, 'CARE');
    await decide(rowan, found, ESCALATED);
    expect(await inboxes([author])).toBe(ofAuthor);
    await decide(coordinator, await caseOf(coordinator, post.id, 'CARE'), REACHED_OUT);
    const [notice] = await noticesOf(author);
    await author.ok(operations.ANSWER_CARE, answer(notice.id));
    expect(await seenBy(thread.id, readers)).toBe(before);
    expect(await inboxes(strangers)).toBe(ofStrangers);
  });

  it('shows the conversation to the group’s staff only', async () => {
    const { post, author, notice } = await reachedOut();
    await author.ok(operations.ANSWER_CARE, answer(notice.id));
    const robin = await forum.facilitator(coordinator, ['grief']);
    const { id } = await caseOf(rowan, post.id, 'CARE');
    expect((await robin.refused(operations.CASE_DETAIL, { id })).code).toBe('NOT_FOUND');
    expect((await ash.refused(operations.CASE_DETAIL, { id })).code).toBe('FORBIDDEN');
    expect(await queueOf(robin)).toEqual([]);
  });
});
