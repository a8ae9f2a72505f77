import { expectSame } from '../expect.js';
import { countsSeen, newestNotice, postsSeen } from '../reading.js';
import { type Step } from '../story.js';

export const notice: Step = {
  title: 'Cleo finds out what was decided, and why',
  async play({ cleo, unkind }, printer) {
    const { kind, postId, postNumber, revision, decision, reason, words } = await newestNotice(
      cleo.client,
    );
    expectSame([kind, postId], ['DECISION', unkind.id], 'the notice');
    expectSame([decision, reason], ['HIDE', 'AGAINST_HOUSE_RULES'], 'the notice');
    printer.facts({ kind, postNumber, revision, decision, reason, words });
  },
};

export const reporterLearns: Step = {
  title: 'Bo, who reported it, is told once what came of it',
  async play({ bo, unkind }, printer) {
    const { kind, decision, reason, postId, postNumber } = await newestNotice(bo.client);
    expectSame([kind, postId, reason], ['REPORT', unkind.id, null], 'the notice');
    printer.facts({ kind, postNumber, decision, reason });
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
