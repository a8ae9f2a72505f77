import { type Client } from '../support/client.js';
import {
  appeal,
  caseOf,
  choice,
  decide,
  decision,
  detailOf,
  noticesOf,
  pageOf,
  queueOf,
  reported as reportedPost,
} from '../support/facilitating.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

const KEEP = { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null };

describe('deciding anew, and together', () => {
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

  const reported = async (input: object = {}) =>
    reportedPost(forum, { author: fern, reporter: ash, facilitator: rowan }, input);
  const decided = async (input: object = {}) => {
    const story = await reported();
    return { ...story, found: await decide(rowan, story.found, input) };
  };
  /** Time goes by, and nobody of the staff falls asleep over it. */
  const pass = async (minutes: number): Promise<void> => {
    for (let left = minutes; left > 0; left -= 25) {
      forum.clock.advance({ minutes: Math.min(left, 25) });
      for (const client of [coordinator, rowan, robin])
        await client.send(operations.QUEUE, { first: 1 });
    }
  };

  describe('decideCase on a decided case', () => {
    it('is for who decided it within an hour, and for coordinators at any time', async () => {
      const [early, late] = [await decided(), await decided()];
      const colleague = await forum.facilitator(coordinator, ['anxiety']);
      const asked = await colleague.refused(operations.DECIDE, decision(early.found, KEEP));
      expect(asked).toMatchObject({ code: 'CONFLICT', decided: 'HIDE' });
      await pass(59);
      expect((await decide(rowan, early.found, KEEP)).decision.decision).toBe('KEEP');
      await pass(2);
      const refusal = await rowan.refused(operations.DECIDE, decision(late.found, KEEP));
      expect(refusal).toMatchObject({ code: 'CONFLICT', decided: 'HIDE' });
      await pass(180);
      expect((await decide(coordinator, late.found, KEEP)).decision.decision).toBe('KEEP');
    });

    it('is for nobody any more once it was appealed against', async () => {
      const { post, found } = await decided();
      const [notice] = await noticesOf(fern, post.id);
      await fern.ok(operations.APPEAL, appeal(notice.id));
      for (const client of [rowan, coordinator])
        expect(await client.refused(operations.DECIDE, decision(found, KEEP))).toMatchObject({
          code: 'CONFLICT',
          decided: 'HIDE',
        });
      expect((await pageOf(ash, found.threadId)).posts.edges).toHaveLength(1);
    });

    it.each([
      ['HIDE', {}],
      ['REMOVE', {}],
      ['REDACT', { redactions: [{ start: 0, end: 5 }] }],
      ['ADD_CONTENT_NOTE', { reason: 'CONTENT_NOTE_NEEDED', contentNotes: ['ABUSE'] }],
      ['LOCK_THREAD', { reason: 'HEATED' }],
      ['SLOW_MODE', { reason: 'HEATED' }],
      ['RESTRICT_AUTHOR', { restriction: { level: 'READ_ONLY', days: 3, everywhere: false } }],
    ])('undoes all that %s did', async (kind, input) => {
      const { thread, found } = await reported();
      const state = async () =>
        JSON.stringify([
          await pageOf(ash, thread.id),
          await pageOf(fern, thread.id),
          await forum.database.collection<{ _id: string }>('threads').findOne({ _id: thread.id }),
          await forum.database.collection('restrictions').find().toArray(),
        ]);
      const before = await state();
      const first = await decide(rowan, found, { decision: kind, ...input });
      expect(await state()).not.toBe(before);
      await decide(rowan, first, KEEP);
      expect(await state()).toBe(before);
      await forum.reply(fern, thread.id);
    });

    it('puts another measure in the place of the first', async () => {
      const { thread, post, found } = await decided();
      const redact = { decision: 'REDACT', redactions: [{ start: 0, end: 5 }] };
      const second = await decide(rowan, found, redact);
      const seen = (await pageOf(ash, thread.id)).posts.edges[1].node;
      expect(seen).toMatchObject({ id: post.id, body: '▒▒▒▒▒ that somebody reports.' });
      await decide(coordinator, second, { decision: 'REMOVE' });
      expect((await pageOf(ash, thread.id)).replyCount).toBe(0);
      const stored = await forum.database
        .collection<{ _id: string }>('posts')
        .findOne({ _id: post.id });
      expect(stored).toMatchObject({ status: 'REMOVED', masks: [] });
    });

    it('closes the earlier notice, and tells the author with a new one', async () => {
      const { post, found } = await decided();
      const [first] = await noticesOf(fern, post.id);
      expect(first.appealUntil).not.toBeNull();
      const second = await decide(rowan, found, { decision: 'REMOVE', reason: 'HATE' });
      const notices = await noticesOf(fern, post.id);
      expect(notices).toHaveLength(2);
      expect(notices.find(({ id }) => id === first.id).appealUntil).toBeNull();
      const [told] = notices.filter(({ id }) => id !== first.id);
      expect(told).toMatchObject({ decision: 'REMOVE', reason: 'HATE' });
      expect(told.appealUntil).not.toBeNull();
      expect((await fern.refused(operations.APPEAL, appeal(first.id))).code).toBe('APPEAL_CLOSED');
      await decide(rowan, second, KEEP);
      const kept = await noticesOf(fern, post.id);
      expect(kept.map(({ appealUntil }) => appealUntil)).toEqual([null, null, null]);
      expect(kept).toContainEqual(expect.objectContaining({ decision: 'KEEP' }));
      expect(await noticesOf(ash, post.id)).toHaveLength(1);
    });

    it('lets one of two win', async () => {
      const { thread, found } = await decided();
      const answers = await Promise.all([
        rowan.send(operations.DECIDE, decision(found, { decision: 'REMOVE' })),
        coordinator.send(operations.DECIDE, decision(found, KEEP)),
      ]);
      const [won] = answers.filter(({ errors }) => errors === undefined);
      const [lost] = answers.filter(({ errors }) => errors !== undefined);
      const winner = won!.data.decideCase.case.decision.decision;
      expect(lost!.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', decided: winner });
      const count = winner === 'KEEP' ? 1 : 0;
      expect((await pageOf(ash, thread.id)).replyCount).toBe(count);
    });

    it('lets an appeal or the new decision win, never both', async () => {
      const { thread, post, found } = await decided();
      const [notice] = await noticesOf(fern, post.id);
      const [anew, appealed] = await Promise.all([
        rowan.send(operations.DECIDE, decision(found, KEEP)),
        fern.send(operations.APPEAL, appeal(notice.id)),
      ]);
      expect([anew, appealed].filter(({ errors }) => errors === undefined)).toHaveLength(1);
      const count = anew.errors === undefined ? 1 : 0;
      expect((await pageOf(ash, thread.id)).replyCount).toBe(count);
    });

    it('takes the same decision, sent five times at once, as one', async () => {
      const { post, found } = await reported();
      for (const input of [{}, { decision: 'REMOVE' }]) {
        const { version } = (await rowan.ok(operations.CASE_BY_ID, { id: found.id })).case;
        const variables = decision({ id: found.id, version }, input);
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => rowan.send(operations.DECIDE, variables)),
        );
        expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
        for (const { data } of answers) expect(data).toEqual(answers[0]!.data);
      }
      expect(await noticesOf(fern, post.id)).toHaveLength(2);
      const acts = await forum.database.collection('audit').find({ case: found.id }).toArray();
      expect(acts).toHaveLength(2);
    });

    it('wants the version that was seen, from who looks after the group', async () => {
      const { found } = await decided();
      for (const version of [1, 2, 3].filter((other) => other !== found.version))
        expect(
          await rowan.refused(operations.DECIDE, decision({ ...found, version }, KEEP)),
        ).toMatchObject({ code: 'CONFLICT', decided: 'HIDE' });
      expect((await robin.refused(operations.DECIDE, decision(found, KEEP))).code).toBe(
        'NOT_FOUND',
      );
      for (const input of [
        { redactions: null },
        { contentNotes: null },
        { version: 0 },
        { restriction: { level: 'READ_ONLY', days: null, everywhere: null } },
      ])
        expect((await rowan.refused(operations.DECIDE, decision(found, input))).code).toMatch(
          /INPUT_INVALID|QUERY_INVALID/,
        );
    });

    it('leaves no words where the author has deleted them meanwhile', async () => {
      const { thread, post, found } = await decided();
      await fern.ok(operations.DELETE, { input: { postId: post.id } });
      await decide(rowan, found, KEEP);
      const seen = await pageOf(ash, thread.id);
      expect(seen.replyCount).toBe(1);
      expect(seen.posts.edges[1].node).toMatchObject({ status: 'DELETED', body: null });
    });

    it('hides nothing of a post that was deleted before it was decided', async () => {
      const { thread, post, found } = await reported();
      await fern.ok(operations.DELETE, { input: { postId: post.id } });
      const first = await decide(rowan, found);
      expect((await pageOf(ash, thread.id)).replyCount).toBe(1);
      expect(await noticesOf(fern, post.id)).toEqual([]);
      await decide(rowan, first, KEEP);
      expect((await pageOf(ash, thread.id)).posts.edges[1].node.status).toBe('DELETED');
    });
  });

  describe('decideCases', () => {
    const seen = (found: readonly any[]) =>
      found.map(({ id, version }) => ({ caseId: id, version }));
    const together = (found: readonly any[], input: object = {}) => ({
      input: { ...choice(input), cases: seen(found) },
    });
    const outcomesOf = async (client: Client, variables: object) =>
      (await client.ok(operations.DECIDE_ALL, variables)).decideCases.outcomes;

    it('decides 20 cases of one thread, each for itself, and the same when sent again', async () => {
      const { thread } = await forum.startThread(ash);
      const other = await forum.memberOf();
      for (let n = 0; n < 20; n += 1) {
        const post = await forum.reply(n % 2 === 0 ? fern : other, thread.id);
        await forum.report(ash, post.id);
      }
      const found = (await queueOf(rowan)).filter(({ threadId }) => threadId === thread.id);
      expect(found).toHaveLength(20);
      await forum.report(await forum.memberOf(), found[7].postId);
      const variables = together(found);
      const outcomes = await outcomesOf(rowan, variables);
      expect(outcomes.map(({ caseId }: any) => caseId)).toEqual(found.map(({ id }) => id));
      expect(outcomes.map(({ code }: any) => code)).toEqual(
        found.map((_, n) => (n === 7 ? 'CONFLICT' : null)),
      );
      expect((await pageOf(ash, thread.id)).replyCount).toBe(1);
      expect(await outcomesOf(rowan, variables)).toEqual(outcomes);
      expect(await noticesOf(other)).toHaveLength(found[7].postNumber % 2 === 1 ? 9 : 10);
    });

    it('decides cases about one persona, and no mixed ones', async () => {
      const author = await forum.memberOf();
      const cast = { author, reporter: ash, facilitator: rowan };
      const own = [await reportedPost(forum, cast), await reportedPost(forum, cast)];
      const mixed = [...own, await reported()].map(({ found }) => found);
      const refusal = await rowan.refused(operations.DECIDE_ALL, together(mixed));
      expect(refusal.fields[0].field).toBe('input.cases');
      const outcomes = await outcomesOf(rowan, together(own.map(({ found }) => found)));
      expect(outcomes).toMatchObject([
        { code: null, case: { state: 'DECIDED' } },
        { code: null, case: { state: 'DECIDED' } },
      ]);
    });

    it('refuses all of it when the decision fits none, or one case is of others', async () => {
      const [one, two] = [await reported(), await reported()];
      const found = [one.found, two.found];
      for (const [field, input] of [
        ['input.words', { words: null }],
        ['input.reason', { reason: 'CARE' }],
        ['input.redactions', { decision: 'REDACT', redactions: [{ start: 0, end: 1 }] }],
      ] as const) {
        const refusal = await rowan.refused(operations.DECIDE_ALL, together(found, input));
        expect(refusal.fields[0].field).toBe(field);
      }
      expect((await robin.refused(operations.DECIDE_ALL, together(found))).code).toBe('NOT_FOUND');
      for (const cases of [[], [found[0], found[0]], Array(21).fill(found[0])])
        expect((await rowan.refused(operations.DECIDE_ALL, together(cases))).code).toBe(
          'INPUT_INVALID',
        );
      expect(await queueOf(rowan)).toEqual(expect.arrayContaining(found));
    });
  });

  describe('what was decided before', () => {
    it('is shown by reason, to the group’s own staff, without appeals against themselves', async () => {
      const groupId = await forum.groupId();
      const { post, found } = await decided({ reason: 'THREAT' });
      const [notice] = await noticesOf(fern, post.id);
      await fern.ok(operations.APPEAL, appeal(notice.id));
      const appealed = await caseOf(coordinator, post.id, 'APPEAL');
      await decide(coordinator, appealed, { decision: 'UPHOLD', reason: 'THREAT' });
      const variables = { groupId, reason: 'THREAT', first: 10 };
      const idsFor = async (client: Client) =>
        (await client.ok(operations.PRECEDENTS, variables)).precedents.map(
          ({ caseId }: any) => caseId,
        );
      expect(await idsFor(rowan)).toEqual([found.id]);
      expect((await idsFor(coordinator)).sort()).toEqual([found.id, appealed.id].sort());
      expect((await robin.refused(operations.PRECEDENTS, variables)).code).toBe('NOT_FOUND');
      expect((await fern.refused(operations.PRECEDENTS, variables)).code).toBe('FORBIDDEN');
    });

    it('comes with the note to colleagues, which nobody else reads', async () => {
      const note = 'The third time this week.';
      const { post, found } = await decided({ note });
      expect((await detailOf(rowan, found.id)).notes).toMatchObject([
        { kind: 'DECISION', byName: rowan.name, words: note },
      ]);
      expect(JSON.stringify(await noticesOf(fern, post.id))).not.toContain(note);
      const second = await decide(rowan, found, { ...KEEP, note: 'I was wrong.' });
      expect((await detailOf(rowan, second.id)).notes).toHaveLength(2);
    });

    it('is that of the persona in this group only', async () => {
      const author = await forum.memberOf();
      const input = { groupId: await forum.groupId('grief'), houseRulesVersion: 1 };
      await author.ok(operations.JOIN, { input });
      const inGrief = await forum.startThread(author, { groupId: input.groupId });
      await ash.ok(operations.JOIN, { input });
      await forum.report(ash, inGrief.post.id);
      await decide(robin, await caseOf(robin, inGrief.post.id));
      const cast = { author, reporter: ash, facilitator: rowan };
      const hidden = await reportedPost(forum, cast, { asThreadPersona: true });
      await decide(rowan, hidden.found);
      const first = await reportedPost(forum, cast);
      await decide(rowan, first.found);
      const second = await reportedPost(forum, cast);
      const { history } = await detailOf(rowan, second.found.id);
      expect(history.postCount).toBe(2);
      expect(history.recentPosts.map(({ id }: any) => id).sort()).toEqual(
        [first.post.id, second.post.id].sort(),
      );
      expect(history.decisions).toMatchObject([{ caseId: first.found.id }]);
      expect(history.decisions).toHaveLength(1);
    });
  });
});
