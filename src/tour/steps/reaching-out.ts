import { randomUUID } from 'node:crypto';
import { expectSame, required } from '../expect.js';
import { ANSWER_CARE_MESSAGE } from '../member-operations.js';
import { newestNotice, queueOf } from '../reading.js';
import { CASE_DETAIL, DECIDE_CASE } from '../staff-operations.js';
import { type Step } from '../story.js';

const isCare = ({ kind }: { kind: string }) => kind === 'CARE';

export const reachOut: Step = {
  title: 'Bo was worried about Ash: Rowan reaches out, through the post, without knowing to whom',
  async play({ ash, cry, rowan }, printer) {
    const found = required((await queueOf(rowan.client)).find(isCare), 'a care case for Rowan');
    expectSame(found.postId, cry.id, 'what it is about');
    const input = {
      requestId: randomUUID(),
      caseId: found.id,
      version: found.version,
      decision: 'REACHED_OUT',
      reason: 'CARE',
      words: 'I read what you wrote, and I am glad that you said it. How are you now?',
    };
    await rowan.client.ask(DECIDE_CASE, { input });
    const { kind, words } = await newestNotice(ash.client);
    expectSame([kind, words], ['CARE', input.words], 'the notice');
    printer.say('Ash finds it in the inbox, from “a facilitator”:');
    printer.facts({ kind, words });
  },
};

export const careAnswer: Step = {
  title: 'Ash answers, to the facilitators of the group alone; the case waits for them again',
  async play({ ash, rowan }, printer) {
    const { id: noticeId } = await newestNotice(ash.client);
    const words = 'A little better. My sister is with me now.';
    const input = { requestId: randomUUID(), noticeId, words };
    await ash.client.ask(ANSWER_CARE_MESSAGE, { input });
    const found = required((await queueOf(rowan.client)).find(isCare), 'the care case again');
    const { caseDetail } = await rowan.client.ask(CASE_DETAIL, { id: found.id });
    const conversation = caseDetail.messages.map(({ isFromStaff, words: said }) =>
      isFromStaff ? `Rowan: ${said}` : `${found.authorName}: ${said}`,
    );
    expectSame(caseDetail.messages.at(-1)?.words, words, 'the answer as Rowan reads it');
    printer.facts({ conversation });
  },
};
