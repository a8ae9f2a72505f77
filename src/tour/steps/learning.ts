import { nodesOf } from '../answers.js';
import { expectSame, required } from '../expect.js';
import { INBOX } from '../member-operations.js';
import { countsSeen, postsSeen } from '../reading.js';
import { type Step } from '../story.js';

export const notice: Step = {
  title: 'Cleo finds out what was decided, and why',
  async play({ cleo, unkind }, printer) {
    const [first] = nodesOf((await cleo.client.ask(INBOX)).inbox);
    const { postId, ...told } = required(first, 'a notice');
    expectSame(postId, unkind.id, 'the post of the notice');
    expectSame([told.decision, told.reason], ['HIDE', 'AGAINST_HOUSE_RULES'], 'the notice');
    printer.facts(told);
  },
};

export const gone: Step = {
  title: 'For others the reply is gone: from the thread, and from every count',
  async play({ bo, cleo, visitor, rowan, thread, anxiety, unkind }, printer) {
    const who = {
      Bo: bo.client,
      'a visitor': visitor,
      Cleo: cleo.client,
      [rowan.name]: rowan.client,
    };
    const insiders = [cleo.client, rowan.client];
    const seen: Record<string, string> = {};
    for (const [name, client] of Object.entries(who)) {
      const posts = await postsSeen(client, thread.id);
      const status = posts.find(({ id }) => id === unkind.id)?.status;
      expectSame(status ?? null, insiders.includes(client) ? 'HIDDEN' : null, `what ${name} sees`);
      const counts = await countsSeen(client, anxiety.slug, thread.id);
      expectSame(counts, { inList: 2, inThread: 2 }, 'the count of replies');
      seen[name] = `${status ?? 'nothing of it'}; ${counts.inThread} replies`;
    }
    printer.facts(seen);
    printer.say('The two replies that count are that of Bo and the cry for help.');
  },
};
