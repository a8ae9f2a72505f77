import { randomUUID } from 'node:crypto';
import { type Case } from '../answers.js';
import { expectSame, required } from '../expect.js';
import { queueOf } from '../reading.js';
import { CASE_BY_ID, CLAIM_CASE, CLAIM_NEXT_CASE, DECIDE_CASE } from '../staff-operations.js';
import { type Step } from '../story.js';

const WORDS = 'Pain is not compared here. You can say what helps you when you worry.';

function inBrief({ severity, kind, authorName, signals, reports }: Case): string {
  const reasons = reports.map(({ reason, count }) => `${reason} × ${count}`);
  const why = [...new Set(signals.map(({ rule }) => rule)), ...reasons].join(', ');
  return `${severity} ${kind}, ${authorName}: ${why}`;
}

export const readQueue: Step = {
  title: 'Rowan sees what waits in the anxiety group: the cry for help is on top',
  async play(story, printer) {
    const queue = await queueOf(story.rowan.client);
    printer.facts(Object.fromEntries(queue.map((item, index) => [index + 1, inBrief(item)])));
    expectSame(queue[0]?.postId, story.cry.id, 'the post of the first case');
    expectSame(queue[0]?.severity, 'CRISIS', 'its severity');
    const posts = [story.cry.id, story.cry.id, story.held.id, story.unkind.id];
    expectSame(
      queue.map(({ postId }) => postId),
      posts,
      'the posts in the queue',
    );
    const { id, version } = required(queue[3], 'a case of the reported reply');
    story.seen = { caseId: id, version };
  },
};

export const otherGroupsQueue: Step = {
  title: 'Sage, who looks after another group, sees nothing of it',
  async play({ sage, seen }, printer) {
    const queue = await queueOf(sage.client);
    expectSame(queue, [], 'the queue of Sage');
    const refusal = await sage.client.askInVain(CASE_BY_ID, { id: seen.caseId }, 'NOT_FOUND');
    printer.facts({ 'cases in the queue': queue.length, NOT_FOUND: refusal.message });
  },
};

export const claimNext: Step = {
  title: 'Rowan takes the next case, and keeps the cry for help where it is',
  async play({ rowan, cry }, printer) {
    const { claimNextCase } = await rowan.client.ask(CLAIM_NEXT_CASE);
    const next = required(claimNextCase.case, 'a case');
    expectSame(next.postId, cry.id, 'the post of the case');
    const decided = await rowan.client.ask(DECIDE_CASE, {
      input: {
        requestId: randomUUID(),
        caseId: next.id,
        version: next.version,
        decision: 'KEEP',
        reason: 'WITHIN_THE_RULES',
      },
    });
    const { state, decision } = decided.decideCase.case;
    const { snippet, isClaimedByYou } = next;
    printer.facts({ snippet, isClaimedByYou, state, decision: decision?.decision ?? null });
  },
};

export const hide: Step = {
  title: 'Rowan claims the reported reply and hides it, naming the version that was seen',
  async play({ rowan, seen }, printer) {
    const claimed = (await rowan.client.ask(CLAIM_CASE, { input: { caseId: seen.caseId } }))
      .claimCase;
    expectSame(claimed.case.version, seen.version, 'the version');
    const input = {
      ...seen,
      requestId: randomUUID(),
      decision: 'HIDE',
      reason: 'AGAINST_HOUSE_RULES',
      words: WORDS,
    };
    const decided = (await rowan.client.ask(DECIDE_CASE, { input })).decideCase.case;
    expectSame(decided.decision, { decision: 'HIDE', isYours: true }, 'the decision');
    printer.facts({ version: seen.version, decision: 'HIDE', words: WORDS, state: decided.state });
  },
};

export const secondDecision: Step = {
  title: 'Robin saw the same version and decides otherwise: too late, and told so',
  async play({ robin, seen }, printer) {
    const input = {
      ...seen,
      requestId: randomUUID(),
      decision: 'KEEP',
      reason: 'WITHIN_THE_RULES',
    };
    const refusal = await robin.client.askInVain(DECIDE_CASE, { input }, 'CONFLICT');
    expectSame(refusal.extensions.decided, 'HIDE', 'what was decided');
    printer.facts({ CONFLICT: refusal.message, decided: 'HIDE' });
  },
};
