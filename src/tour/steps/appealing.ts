import { randomUUID } from 'node:crypto';
import { expectSame, required } from '../expect.js';
import { APPEAL_DECISION } from '../member-operations.js';
import { newestNotice, queueOf } from '../reading.js';
import { CASE_DETAIL, DECIDE_CASE } from '../staff-operations.js';
import { type Step } from '../story.js';

const isAppeal = ({ kind }: { kind: string }) => kind === 'APPEAL';

export const appeal: Step = {
  title: 'Cleo appeals; it goes to Robin, and Rowan, who decided, does not get to see it',
  async play(story, printer) {
    const { cleo, rowan, robin } = story;
    const { id: noticeId } = await newestNotice(cleo.client);
    const words = 'I did not mean to hurt anybody.';
    const input = { requestId: randomUUID(), noticeId, words };
    await cleo.client.ask(APPEAL_DECISION, { input });
    const seenByRowan = (await queueOf(rowan.client)).filter(isAppeal);
    expectSame(seenByRowan, [], 'the appeals that Rowan sees');
    const found = required((await queueOf(robin.client)).find(isAppeal), 'an appeal for Robin');
    const { caseDetail } = await robin.client.ask(CASE_DETAIL, { id: found.id });
    expectSame(caseDetail.appeal, words, 'the words of the appeal');
    story.appealed = { caseId: found.id, version: found.version };
    printer.facts({ kind: found.kind, appeal: caseDetail.appeal, 'seen by Rowan': false });
  },
};

export const appealOutcome: Step = {
  title: 'Robin looks at it afresh and upholds the decision; Cleo is told',
  async play({ cleo, robin, appealed }, printer) {
    const input = {
      ...appealed,
      requestId: randomUUID(),
      decision: 'UPHOLD',
      reason: 'AGAINST_HOUSE_RULES',
      words: 'Thank you for saying so. The words still hurt, so they stay out of sight.',
    };
    await robin.client.ask(DECIDE_CASE, { input });
    const { kind, decision, words } = await newestNotice(cleo.client);
    expectSame([kind, decision], ['APPEAL', 'UPHOLD'], 'the notice');
    printer.facts({ kind, decision, words });
  },
};
