import { randomUUID } from 'node:crypto';
import { AuditService } from '../../src/audit/audit.service.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import {
  appeal,
  caseOf,
  decision,
  noticesOf,
  pageOf,
  queueOf,
  reported as reportedPost,
} from '../support/facilitating.js';
import * as operations from '../support/operations.js';

describe('reports and facilitators', () => {
  let forum: Forum;
  let ash: TestMember;
  let fern: TestMember;
  let coordinator: TestFacilitator;
  let rowan: TestFacilitator;
  let robin: TestFacilitator;
  beforeAll(async () => {
    forum = await Forum.open();
    [ash, fern] = [await forum.memberOf(), await forum.memberOf()];
    coordinator = await forum.coordinator();
    rowan = await forum.facilitator(coordinator, ['anxiety']);
    robin = await forum.facilitator(coordinator, ['grief']);
  });
  afterAll(async () => {
    await forum.close();
  });

  const reported = async () =>
    reportedPost(forum, { author: fern, reporter: ash, facilitator: rowan });

  describe('reportPost', () => {
    it('opens a case with the words as they were, and counts one report per persona', async () => {
      const { post, found } = await reported();
      expect(found).toMatchObject({
        kind: 'REVIEW',
        severity: 'AMBER',
        reports: [{ reason: 'ABUSE', count: 1 }],
        snippet: 'Words that somebody reports.',
      });
      const again = await forum.report(ash, post.id, 'SPAM');
      expect(again).toEqual({ reason: 'ABUSE', alreadyReported: true });
      await fern.ok(operations.EDIT, {
        input: { postId: post.id, seenRevision: 1, body: 'Harmless words.' },
      });
      const later = await caseOf(rowan, post.id);
      const { caseDetail } = await rowan.ok(operations.CASE_DETAIL, { id: later.id });
      expect(caseDetail.snapshots.map(({ body }: any) => body)).toEqual([
        'Words that somebody reports.',
        'Harmless words.',
      ]);
      expect(later.version).toBeGreaterThan(found.version);
      expect(later.reports).toEqual([{ reason: 'ABUSE', count: 1 }]);
    });

    it('answers the same request the same, and another with its id not', async () => {
      const { thread } = await forum.startThread(ash);
      const input = {
        requestId: randomUUID(),
        postId: (await forum.reply(ash, thread.id)).id,
        reason: 'SPAM',
      };
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => fern.send(operations.REPORT, { input })),
      );
      for (const { data } of answers)
        expect(data.reportPost).toEqual({ reason: 'SPAM', alreadyReported: false });
      expect((await caseOf(rowan, input.postId)).reports).toEqual([{ reason: 'SPAM', count: 1 }]);
      const other = await fern.refused(operations.REPORT, { input: { ...input, reason: 'HATE' } });
      expect(other.code).toBe('CONFLICT');
    });

    it('opens a care case for WORRIED, which never hides', async () => {
      const { thread } = await forum.startThread(ash);
      await forum.report(fern, (await pageOf(ash, thread.id)).posts.edges[0].node.id, 'WORRIED');
      const postId = (await pageOf(ash, thread.id)).posts.edges[0].node.id;
      const found = await caseOf(rowan, postId, 'CARE');
      expect(found).toMatchObject({ severity: 'RED', reports: [{ reason: 'WORRIED', count: 1 }] });
      const hide = await rowan.refused(operations.DECIDE, decision(found));
      expect(hide.fields[0].field).toBe('input.decision');
      await rowan.ok(
        operations.DECIDE,
        decision(found, { decision: 'KEEP', reason: 'WITHIN_THE_RULES' }),
      );
      const { inbox } = await ash.ok(operations.INBOX);
      expect(inbox.edges.map(({ node }: any) => node.kind)).not.toContain('DECISION');
      const told = (await fern.ok(operations.INBOX)).inbox.edges[0].node;
      expect(told).toMatchObject({ kind: 'REPORT', decision: 'KEEP', reason: null, postId });
    });

    it('changes nothing that the author or other readers can query', async () => {
      const { thread } = await forum.startThread(ash);
      const post = await forum.reply(fern, thread.id);
      const look = async () =>
        JSON.stringify([
          await pageOf(fern, thread.id),
          await pageOf(forum.visitor, thread.id),
          await fern.ok(operations.INBOX),
          await fern.ok(operations.GROUP_PAGE, { slug: 'anxiety', first: 50 }),
        ]);
      const before = await look();
      await forum.report(ash, post.id);
      await forum.report(await forum.memberOf(), post.id, 'WORRIED');
      expect(await look()).toBe(before);
    });
  });

  describe('the staff', () => {
    it('signs in with phrase and code, each code once', async () => {
      forum.clock.advance({ minutes: 1 });
      await forum.facilitatorSignIn(rowan.phrase, rowan.totpSecret);
      const input = { recoveryPhrase: rowan.phrase, code: forum.code(rowan.totpSecret) };
      const used = await forum.visitor.refused(operations.FACILITATOR_SIGN_IN, { input });
      expect(used.code).toBe('SIGN_IN_FAILED');
      forum.clock.advance({ minutes: 1 });
      const wrong = { recoveryPhrase: robin.phrase, code: forum.code(rowan.totpSecret) };
      const refusal = await forum.visitor.refused(operations.FACILITATOR_SIGN_IN, { input: wrong });
      expect(refusal).toMatchObject({ code: used.code, message: used.message });
      await forum.facilitatorSignIn(rowan.phrase, rowan.totpSecret);
    });

    it('is made by invitations that work once', async () => {
      const variables = { input: { requestId: randomUUID(), groupIds: [await forum.groupId()] } };
      const { link } = (await coordinator.ok(operations.INVITE, variables)).inviteFacilitator;
      const token = link.split('#invitation=')[1];
      const taken = { token, name: rowan.name.split(',')[0] };
      expect((await forum.visitor.refused(operations.ACCEPT, { input: taken })).code).toBe(
        'INPUT_INVALID',
      );
      await forum.accept(link, 'Juniper');
      const again = { input: { token, name: 'Sorrel' } };
      expect((await forum.visitor.refused(operations.ACCEPT, again)).code).toBe(
        'INVITATION_INVALID',
      );
      await coordinator.ok(operations.INVITE, variables);
      expect((await forum.visitor.refused(operations.ACCEPT, again)).code).toBe(
        'INVITATION_INVALID',
      );
      expect((await rowan.refused(operations.INVITE, variables)).code).toBe('FORBIDDEN');
      expect((await ash.refused(operations.INVITE, variables)).code).toBe('FORBIDDEN');
    });

    it('sees its own groups’ queue and nothing of another', async () => {
      const { found, post } = await reported();
      expect((await queueOf(robin)).map(({ postId }) => postId)).not.toContain(post.id);
      const look = [
        robin.refused(operations.CASE_BY_ID, { id: found.id }),
        robin.refused(operations.DECIDE, decision(found)),
        robin.refused(operations.CLAIM, { input: { caseId: found.id } }),
        robin.refused(operations.QUEUE, { groupId: await forum.groupId(), first: 5 }),
      ];
      for (const { code } of await Promise.all(look)) expect(code).toBe('NOT_FOUND');
      expect((await queueOf(coordinator)).map(({ postId }) => postId)).toContain(post.id);
      for (const client of [ash, forum.visitor])
        expect(['FORBIDDEN', 'SIGN_IN_REQUIRED']).toContain(
          (await client.refused(operations.QUEUE, { first: 5 })).code,
        );
    });

    it('writes in its groups under its role name', async () => {
      const { thread } = await forum.startThread(ash);
      const reply = await forum.reply(rowan, thread.id, { body: 'Thank you for telling us.' });
      expect(reply.author).toEqual({
        name: rowan.name,
        isYou: true,
        isThreadStarter: false,
        badge: 'FACILITATOR',
      });
      const input = { requestId: randomUUID(), threadId: thread.id, body: 'From elsewhere.' };
      expect((await robin.refused(operations.REPLY, { input })).code).toBe('MEMBERSHIP_REQUIRED');
    });
  });

  describe('deciding', () => {
    it('hides a post from everybody but its author and the staff, at once, in every list and count', async () => {
      const { thread, post, found } = await reported();
      await rowan.ok(operations.DECIDE, decision(found));
      for (const client of [forum.visitor, ash, robin]) {
        const seen = await pageOf(client, thread.id);
        expect(seen.replyCount).toBe(0);
        expect(seen.posts.edges).toHaveLength(1);
        expect(JSON.stringify(seen)).not.toContain('somebody reports');
      }
      const own = (await pageOf(fern, thread.id)).posts.edges[1].node;
      expect(own).toMatchObject({
        id: post.id,
        status: 'HIDDEN',
        body: 'Words that somebody reports.',
      });
      expect((await pageOf(rowan, thread.id)).posts.edges[1].node.body).toBe(own.body);
      const shown = { input: { postId: post.id, kind: 'HEAR_YOU' } };
      expect((await ash.refused(operations.SHOW, shown)).code).toBe('NOT_FOUND');
      const { inbox } = await fern.ok(operations.INBOX);
      expect(inbox.edges[0].node).toMatchObject({
        decision: 'HIDE',
        reason: 'ABUSE',
        words: 'This could hurt somebody. You can say what upset you.',
        postId: post.id,
        revision: 1,
      });
      expect(JSON.stringify(inbox)).not.toContain(rowan.name);
    });

    it('removes a thread by its opening post: for its author the words are gone too', async () => {
      const { thread, post } = await forum.startThread(fern, { title: 'A title to remove' });
      await forum.report(ash, post.id);
      await rowan.ok(
        operations.DECIDE,
        decision(await caseOf(rowan, post.id), { decision: 'REMOVE' }),
      );
      for (const client of [forum.visitor, ash]) {
        const gone = await client.refused(operations.THREAD_PAGE, { id: thread.id, first: 5 });
        expect(gone.code).toBe('NOT_FOUND');
        const list = await client.ok(operations.GROUP_PAGE, { slug: 'anxiety', first: 50 });
        expect(JSON.stringify(list)).not.toContain(thread.id);
      }
      const own = await pageOf(fern, thread.id);
      expect(own).toMatchObject({ title: null, status: 'REMOVED' });
      expect(own.posts.edges[0].node.body).toBeNull();
      expect((await fern.ok(operations.INBOX)).inbox.edges[0].node.decision).toBe('REMOVE');
    });

    it('keeps a post, and says nothing to who never knew', async () => {
      const { thread, post, found } = await reported();
      const before = await fern.ok(operations.INBOX);
      await rowan.ok(
        operations.DECIDE,
        decision(found, { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null }),
      );
      expect(await fern.ok(operations.INBOX)).toEqual(before);
      expect((await pageOf(forum.visitor, thread.id)).posts.edges[1].node.id).toBe(post.id);
      expect(await caseOf(rowan, post.id)).toBeUndefined();
    });

    it('covers chosen parts for others, and its author cannot uncover them by an edit', async () => {
      const { thread, post, found } = await reported();
      const redactions = [{ start: 0, end: 5 }];
      const wrong = decision(found, { decision: 'REDACT', redactions: [{ start: 3, end: 999 }] });
      expect((await rowan.refused(operations.DECIDE, wrong)).fields[0].field).toBe(
        'input.redactions',
      );
      expect((await rowan.refused(operations.DECIDE, decision(found, { redactions }))).code).toBe(
        'INPUT_INVALID',
      );
      await rowan.ok(operations.DECIDE, decision(found, { decision: 'REDACT', redactions }));
      expect((await pageOf(ash, thread.id)).posts.edges[1].node.body).toBe(
        '▒▒▒▒▒ that somebody reports.',
      );
      expect((await pageOf(fern, thread.id)).posts.edges[1].node.body).toMatch(/^Words/);
      const edit = { input: { postId: post.id, seenRevision: 1, body: 'Words, uncovered.' } };
      expect((await fern.refused(operations.EDIT, edit)).code).toBe('EDIT_WINDOW_CLOSED');
    });

    it('adds a content note, and closes a thread for replies', async () => {
      const noted = await reported();
      await rowan.ok(
        operations.DECIDE,
        decision(noted.found, {
          decision: 'ADD_CONTENT_NOTE',
          reason: 'CONTENT_NOTE_NEEDED',
          contentNotes: ['ABUSE'],
        }),
      );
      expect((await pageOf(forum.visitor, noted.thread.id)).contentNotes).toEqual(['ABUSE']);
      const locked = await reported();
      await rowan.ok(
        operations.DECIDE,
        decision(locked.found, { decision: 'LOCK_THREAD', reason: 'HEATED' }),
      );
      const input = { requestId: randomUUID(), threadId: locked.thread.id, body: 'One more word.' };
      expect((await ash.refused(operations.REPLY, { input })).code).toBe('THREAD_CLOSED');
      expect((await pageOf(ash, locked.thread.id)).posts.edges).toHaveLength(2);
    });

    it('counts a report of words that were kept, opens nothing, and says so; an edit opens anew', async () => {
      const { post, found } = await reported();
      await rowan.ok(
        operations.DECIDE,
        decision(found, { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null }),
      );
      const second = await forum.memberOf();
      await forum.report(second, post.id, 'HATE');
      expect(await caseOf(rowan, post.id)).toBeUndefined();
      const counted = (await rowan.ok(operations.CASE_BY_ID, { id: found.id })).case;
      expect(counted).toMatchObject({
        state: 'DECIDED',
        reports: [
          { reason: 'ABUSE', count: 1 },
          { reason: 'HATE', count: 1 },
        ],
      });
      const [{ node }] = (await second.ok(operations.INBOX)).inbox.edges;
      expect(node).toMatchObject({ kind: 'REPORT', decision: 'KEEP', postId: post.id });
      await fern.ok(operations.EDIT, {
        input: { postId: post.id, seenRevision: 1, body: 'Other words.' },
      });
      await forum.report(await forum.memberOf(), post.id, 'HATE');
      const anew = await caseOf(rowan, post.id);
      expect(anew).toMatchObject({ state: 'OPEN', reports: [{ reason: 'HATE', count: 1 }] });
      expect(anew.id).not.toBe(found.id);
    });

    it('gathers reports that come at once in one case', async () => {
      const { thread } = await forum.startThread(ash);
      const post = await forum.reply(fern, thread.id);
      const reporters = await Promise.all(Array.from({ length: 8 }, () => forum.memberOf()));
      const answers = await Promise.all(
        reporters.map((reporter) =>
          reporter.send(operations.REPORT, {
            input: { requestId: randomUUID(), postId: post.id, reason: 'ABUSE' },
          }),
        ),
      );
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      const cases = (await queueOf(rowan)).filter(({ postId }) => postId === post.id);
      expect(cases).toHaveLength(1);
      expect(cases[0].reports).toEqual([{ reason: 'ABUSE', count: 8 }]);
    });

    it('tells the second one what was decided, and takes the same decision sent again as one', async () => {
      const { found } = await reported();
      const first = decision(found);
      const answer = await rowan.ok(operations.DECIDE, first);
      expect(await rowan.ok(operations.DECIDE, first)).toEqual(answer);
      const second = await coordinator.refused(
        operations.DECIDE,
        decision(found, { decision: 'KEEP', reason: 'WITHIN_THE_RULES' }),
      );
      expect(second).toMatchObject({ code: 'CONFLICT', decided: 'HIDE' });
      const stale = await reported();
      await forum.report(await forum.memberOf(), stale.post.id, 'HATE');
      const old = await rowan.refused(operations.DECIDE, decision(stale.found));
      expect(old.code).toBe('CONFLICT');
      expect(old.decided).toBeUndefined();
    });

    it('wants words for the author, and a reason that fits', async () => {
      const { found } = await reported();
      const silent = await rowan.refused(operations.DECIDE, decision(found, { words: null }));
      expect(silent.fields[0].field).toBe('input.words');
      const odd = await rowan.refused(
        operations.DECIDE,
        decision(found, { reason: 'WITHIN_THE_RULES' }),
      );
      expect(odd.fields[0].field).toBe('input.reason');
    });

    it('lets exactly one of 20 facilitators win, with one audit entry and one notice', async () => {
      const staff = [];
      for (let n = 0; n < 20; n += 1) staff.push(await forum.facilitator(coordinator, ['anxiety']));
      const { post, found } = await reported();
      const answers = await Promise.all(
        staff.map((client, n) =>
          client.send(
            operations.DECIDE,
            decision(found, n % 2 === 0 ? {} : { decision: 'REMOVE' }),
          ),
        ),
      );
      const won = answers.filter(({ errors }) => errors === undefined);
      expect(won).toHaveLength(1);
      for (const { errors } of answers)
        if (errors !== undefined)
          expect(errors[0]!.extensions).toMatchObject({
            code: 'CONFLICT',
            decided: won[0]!.data.decideCase.case.decision.decision,
          });
      const audit = await forum.database.collection('audit').find({ case: found.id }).toArray();
      expect(audit).toHaveLength(1);
      const notices = await forum.database
        .collection('notices')
        .find({ post: post.id, kind: 'DECISION' })
        .toArray();
      expect(notices).toHaveLength(1);
    });

    it('numbers the audit without gaps and keeps words and personas out of it', async () => {
      const entries = await forum.database.collection('audit').find().sort({ number: 1 }).toArray();
      expect(entries.length).toBeGreaterThan(3);
      expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
      for (const entry of entries)
        expect(Object.keys(entry).sort()).toEqual([
          '_id',
          'act',
          'at',
          'by',
          'case',
          'chain',
          'mac',
          'number',
          'reason',
        ]);
      const audit = forum.app.get(AuditService);
      expect(await audit.verify()).toMatchObject({ chains: 1, faults: [] });
      const entry = { chain: entries[1]!.chain, number: 2 };
      const write = (act: unknown) =>
        forum.database.collection('audit').updateOne(entry, { $set: { act } });
      await write(entries[1]!.act === 'KEEP' ? 'HIDE' : 'KEEP');
      expect((await audit.verify()).faults).toEqual([{ ...entry, problem: 'changed' }]);
      await write(entries[1]!.act);
    });
  });

  describe('appealing', () => {
    const hidden = async (input: object = {}) => {
      const { thread, post, found } = await reported();
      await rowan.ok(operations.DECIDE, decision(found, input));
      const [notice] = await noticesOf(fern, post.id);
      return { thread, post, notice };
    };
    const appealOf = async (facilitator: TestFacilitator, postId: string) =>
      caseOf(facilitator, postId, 'APPEAL');
    const overturn = { decision: 'OVERTURN', reason: 'WITHIN_THE_RULES', words: 'You are right.' };

    it('goes to somebody who had no part in the decision, and can undo all of it', async () => {
      const { thread, post, notice } = await hidden();
      expect(new Date(notice.appealUntil).getTime()).toBeGreaterThan(forum.clock.now().getTime());
      await fern.ok(operations.APPEAL, appeal(notice.id));
      expect(await appealOf(rowan, post.id)).toBeUndefined();
      const found = await appealOf(coordinator, post.id);
      const detail = await coordinator.ok(operations.CASE_DETAIL, { id: found.id });
      expect(detail.caseDetail).toMatchObject({
        appeal: 'I was quoting what he said to me.',
        appealedDecision: { decision: 'HIDE', reason: 'ABUSE', isYours: false },
      });
      for (const operation of [operations.CLAIM, operations.CASE_BY_ID])
        expect(
          (await rowan.refused(operation, { id: found.id, input: { caseId: found.id } })).code,
        ).toMatch(/NOT_FOUND|QUERY_INVALID/);
      expect((await rowan.refused(operations.DECIDE, decision(found, overturn))).code).toBe(
        'NOT_FOUND',
      );
      expect((await coordinator.refused(operations.DECIDE, decision(found))).fields[0].field).toBe(
        'input.decision',
      );
      await coordinator.ok(operations.DECIDE, decision(found, overturn));
      const seen = await pageOf(forum.visitor, thread.id);
      expect(seen.replyCount).toBe(1);
      expect(seen.posts.edges[1].node).toMatchObject({ id: post.id, status: 'PUBLISHED' });
      const told = (await fern.ok(operations.INBOX)).inbox.edges[0].node;
      expect(told).toMatchObject({ kind: 'APPEAL', decision: 'OVERTURN', words: 'You are right.' });
    });

    it('leaves a decision in force that is upheld', async () => {
      const { thread, post, notice } = await hidden({ decision: 'REMOVE' });
      await fern.ok(operations.APPEAL, appeal(notice.id));
      const found = await appealOf(coordinator, post.id);
      await coordinator.ok(operations.DECIDE, decision(found, { decision: 'UPHOLD' }));
      expect((await pageOf(forum.visitor, thread.id)).posts.edges).toHaveLength(1);
      const told = (await fern.ok(operations.INBOX)).inbox.edges[0].node;
      expect(told).toMatchObject({ kind: 'APPEAL', decision: 'UPHOLD', appealUntil: null });
    });

    it('is possible once, for 20 days, for who it concerns', async () => {
      const { notice } = await hidden();
      const late = await hidden();
      expect((await ash.refused(operations.APPEAL, appeal(notice.id))).code).toBe('NOT_FOUND');
      await fern.ok(operations.APPEAL, appeal(notice.id));
      expect((await fern.refused(operations.APPEAL, appeal(notice.id, 'Again.'))).code).toBe(
        'CONFLICT',
      );
      const two = await hidden();
      const answers = await Promise.all([
        fern.send(operations.APPEAL, appeal(two.notice.id, 'One.')),
        fern.send(operations.APPEAL, appeal(two.notice.id, 'Two.')),
      ]);
      expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
      await forum.database
        .collection<{ _id: string }>('notices')
        .updateOne({ _id: late.notice.id }, { $set: { appealUntil: new Date(0) } });
      expect((await fern.refused(operations.APPEAL, appeal(late.notice.id))).code).toBe(
        'APPEAL_CLOSED',
      );
      const report = (await ash.ok(operations.INBOX)).inbox.edges.find(
        ({ node }: any) => node.kind === 'REPORT',
      );
      expect((await ash.refused(operations.APPEAL, appeal(report.node.id))).code).toBe(
        'APPEAL_CLOSED',
      );
    });
  });

  it('tells a reporter once what came of it, and not from whom', async () => {
    const { post, found } = await reported();
    await rowan.ok(operations.DECIDE, decision(found));
    const told = (await ash.ok(operations.INBOX)).inbox.edges.filter(
      ({ node }: any) => node.postId === post.id,
    );
    expect(told).toHaveLength(1);
    expect(told[0].node).toMatchObject({
      kind: 'REPORT',
      decision: 'HIDE',
      reason: null,
      words: null,
    });
    expect(JSON.stringify(told)).not.toContain(rowan.name);
  });

  describe('claiming', () => {
    it('hands out the most urgent case, the same one again, and to nobody else', async () => {
      for (const item of await queueOf(coordinator))
        if (item.kind === 'APPEAL')
          await coordinator.ok(operations.DECIDE, decision(item, { decision: 'UPHOLD' }));
      for (const item of await queueOf(rowan))
        await rowan.ok(
          operations.DECIDE,
          decision(item, { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null }),
        );
      const { thread } = await forum.startThread(ash);
      const spam = await forum.reply(fern, thread.id);
      const threat = await forum.reply(fern, thread.id);
      await forum.report(ash, spam.id, 'SPAM');
      await forum.report(ash, threat.id, 'THREAT');
      const next = async (client: TestFacilitator) =>
        (await client.ok(operations.CLAIM_NEXT)).claimNextCase.case;
      const mine = await next(rowan);
      expect(mine).toMatchObject({ postId: threat.id, isClaimedByYou: true });
      const theirs = await next(coordinator);
      expect(theirs.postId).toBe(spam.id);
      const third = await forum.facilitator(coordinator, ['anxiety']);
      expect(await next(third)).toBeNull();
      const claim = { input: { caseId: mine.id } };
      expect((await third.refused(operations.CLAIM, claim)).code).toBe('CONFLICT');
      expect((await third.refused(operations.DECIDE, decision(mine))).code).toBe('CONFLICT');
      await rowan.ok(operations.RELEASE, claim);
      expect((await next(third)).id).toBe(mine.id);
      forum.clock.advance({ minutes: 11 });
      expect((await next(rowan)).id).toBe(mine.id);
    });
  });

  it('ends a facilitator’s session after 30 idle minutes', async () => {
    forum.clock.advance({ minutes: 25 });
    await rowan.ok(operations.QUEUE, { first: 1 });
    forum.clock.advance({ minutes: 25 });
    await rowan.ok(operations.QUEUE, { first: 1 });
    forum.clock.advance({ minutes: 31 });
    expect((await rowan.refused(operations.QUEUE, { first: 1 })).code).toBe('SIGN_IN_REQUIRED');
  });
});
