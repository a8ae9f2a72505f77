import { AuditService } from '../../src/audit/audit.service.js';
import { CasesService } from '../../src/cases/cases.service.js';
import { Transactions } from '../../src/database/transactions.js';
import { subjectOf } from '../../src/posts/post-writer.js';
import { PostsRepository } from '../../src/posts/posts.repository.js';
import { decision } from '../support/facilitating.js';
import { Forum, type TestFacilitator } from '../support/forum.js';
import * as operations from '../support/operations.js';

const FACILITATORS = 20;
const ALL_ROUNDS = 100;
const ROUNDS = process.env.SAMEBOAT_LONG_TESTS === '1' ? ALL_ROUNDS : 10;
const SHORTENED =
  ROUNDS === ALL_ROUNDS ? '' : ` (SHORTENED from ${ALL_ROUNDS}: set SAMEBOAT_LONG_TESTS=1 for all)`;

/** What somebody of the staff was handed, and what came of deciding it. */
interface Turn {
  claimed: { id: string; version: number };
  decided: { state: string; decision: { isYours: boolean } };
}

describe('20 facilitators who claim and decide 20 cases at once', () => {
  let forum: Forum;
  let staff: TestFacilitator[];
  let threadId: string;
  let postIds: string[];
  beforeAll(async () => {
    forum = await Forum.open();
    const coordinator = await forum.coordinator();
    staff = [];
    while (staff.length < FACILITATORS)
      staff.push(await forum.facilitator(coordinator, ['anxiety']));
    const author = await forum.memberOf();
    threadId = (await forum.startThread(author)).thread.id;
    postIds = [];
    while (postIds.length < FACILITATORS) postIds.push((await forum.reply(author, threadId)).id);
  }, 240_000);
  afterAll(async () => {
    await forum.close();
  });

  /** Every post published as if nothing had been decided, and a new case about each. @returns their ids */
  const newCases = async (): Promise<string[]> => {
    const { database } = forum;
    await database
      .collection('posts')
      .updateMany({ thread: threadId, number: { $gt: 1 } }, { $set: { status: 'PUBLISHED' } });
    await database
      .collection('threads')
      .updateOne({ _id: threadId as never }, { $set: { replyCount: FACILITATORS } });
    const raised = [];
    for (const id of postIds) raised.push(await raise(id));
    return raised;
  };
  const raise = async (postId: string): Promise<string> => {
    const post = await forum.app.get(PostsRepository).find(postId);
    const report = { reason: 'ABUSE', weight: 1, isFresh: false } as const;
    const snapshot = { revision: 1, title: null, body: post!.body! };
    const { _id } = await forum.app
      .get(Transactions)
      .run(() => forum.app.get(CasesService).fromReport(subjectOf(post!, []), report, snapshot));
    return _id;
  };
  const takeTurn = async (facilitator: TestFacilitator): Promise<Turn> => {
    const next = await facilitator.send(operations.CLAIM_NEXT);
    expect(next.errors).toBeUndefined();
    const claimed = next.data.claimNextCase.case;
    expect(claimed).toMatchObject({ isClaimedByYou: true, isClaimedByOther: false });
    const answer = await facilitator.send(operations.DECIDE, decision(claimed));
    expect(answer.errors).toBeUndefined();
    return { claimed, decided: answer.data.decideCase.case };
  };
  /** How often each case of a round appears in a collection, under the name that it has there. */
  const countsOf = async (collection: string, field: string, filter: object) => {
    const rows = await forum.database.collection(collection).find(filter).toArray();
    const counts: Record<string, number> = {};
    for (const row of rows) counts[row[field]] = (counts[row[field]] ?? 0) + 1;
    return counts;
  };

  it(
    `decide each exactly once, in ${ROUNDS} rounds${SHORTENED}`,
    async () => {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const cases = await newCases();
        const once = Object.fromEntries(cases.map((id) => [id, 1]));
        const among = { $in: cases };
        const turns = await Promise.all(staff.map(takeTurn));

        expect(turns.map(({ claimed }) => claimed.id).sort()).toEqual([...cases].sort());
        for (const { decided } of turns)
          expect(decided).toMatchObject({ state: 'DECIDED', decision: { isYours: true } });
        for (const act of ['CLAIM', 'HIDE'])
          expect(await countsOf('audit', 'case', { act, case: among })).toEqual(once);
        expect(await countsOf('notices', 'case', { case: among })).toEqual(once);
        expect(await forum.database.collection('openCases').countDocuments()).toBe(0);
        const thread = await forum.database
          .collection('threads')
          .findOne({ _id: threadId as never });
        expect(thread!.replyCount).toBe(0);
      }
    },
    60_000 + 60_000 * ROUNDS,
  );

  it('leave an audit without a gap, and nothing to do', async () => {
    const chain = await forum.groupId();
    const entries = await forum.database
      .collection('audit')
      .find({ chain })
      .sort({ number: 1 })
      .toArray();
    expect(entries).toHaveLength(2 * FACILITATORS * ROUNDS);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    const report = await forum.app.get(AuditService).verify();
    expect(report).toMatchObject({ entries: entries.length, faults: [] });
    for (const facilitator of staff)
      expect((await facilitator.ok(operations.CLAIM_NEXT)).claimNextCase.case).toBeNull();
  });
});
