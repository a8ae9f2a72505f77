import { randomUUID } from 'node:crypto';
import { type Client } from '../client.js';
import { expect, expectSame, required } from '../expect.js';
import { POST_REPLY, REPORT_POST } from '../member-operations.js';
import { postsSeen } from '../reading.js';
import { type Step } from '../story.js';

/** Of a range that the regulator keeps for fiction. */
const PHONE_NUMBER = '+44 20 7946 0958';

async function write(client: Client, threadId: string, body: string) {
  const input = { requestId: randomUUID(), threadId, body, country: 'IE' };
  return (await client.ask(POST_REPLY, { input })).postReply;
}

async function report(client: Client, postId: string, reason: string) {
  const input = { requestId: randomUUID(), postId, reason };
  return (await client.ask(REPORT_POST, { input })).reportPost;
}

export const heldReply: Step = {
  title: 'Ash writes a phone number into a reply: it waits until a person has looked',
  async play(story, printer) {
    const { ash, bo, thread, visitor } = story;
    const body = `Thank you. You can reach me at ${PHONE_NUMBER} any time.`;
    const { outcome, explanation, post } = await write(ash.client, thread.id, body);
    expectSame(outcome, 'HELD', 'the outcome');
    story.held = post;
    printer.facts({ outcome, explanation });
    const who = { Ash: ash.client, Bo: bo.client, 'a visitor': visitor };
    const seen: Record<string, string> = {};
    for (const [name, client] of Object.entries(who)) {
      const posts = await postsSeen(client, thread.id);
      const isThere = posts.some(({ id }) => id === post.id);
      expectSame(isThere, client === ash.client, `whether ${name} sees it`);
      seen[name] = posts.map(({ number, status }) => `#${number} ${status}`).join(', ');
    }
    printer.say('What each sees of the thread:');
    printer.facts(seen);
  },
};

export const cryForHelp: Step = {
  title: 'Ash writes a cry for help: it is published at once, for everybody',
  async play(story, printer) {
    const { ash, thread, visitor } = story;
    const body = 'I do not want to be alive any more. I have decided to end it tonight.';
    const { outcome, post, helpCard } = await write(ash.client, thread.id, body);
    expectSame(outcome, 'PUBLISHED', 'the outcome');
    story.cry = post;
    const help = required(helpCard, 'a help card for Ash');
    const posts = await postsSeen(visitor, thread.id);
    expect(
      posts.some(({ id }) => id === post.id),
      'a visitor to see it',
    );
    printer.facts({ outcome, post: `#${post.number} by ${post.author.name}`, body });
    printer.say('The answer, to Ash alone, holds a help card for the country that Ash named:');
    printer.facts({
      title: help.title,
      emergencyAdvice: help.emergencyAdvice,
      helplines: help.helplines.map(({ service, phone }) => `${service} ${phone ?? ''}`.trim()),
      bridgeQuestions: help.bridgeQuestions.join(' '),
    });
    printer.say('No answer says how it was judged. A facilitator will meet it first of all.');
  },
};

export const worried: Step = {
  title: 'Bo is worried about the person, and says so',
  async play({ bo, cry }, printer) {
    const answer = await report(bo.client, cry.id, 'WORRIED');
    expectSame(answer, { reason: 'WORRIED', alreadyReported: false }, 'the answer');
    printer.facts({ ...answer });
    printer.say('This never hides the post and never counts against its author.');
  },
};

export const unkindReply: Step = {
  title: 'Cleo is unkind, and Bo reports it, twice',
  async play(story, printer) {
    const { bo, cleo, thread } = story;
    const body = 'Honestly, that is not a real problem. Others have it worse.';
    story.unkind = (await write(cleo.client, thread.id, body)).post;
    printer.facts({ post: `#${story.unkind.number} by ${story.unkind.author.name}`, body });
    const first = await report(bo.client, story.unkind.id, 'AGAINST_HOUSE_RULES');
    expectSame(first.alreadyReported, false, 'alreadyReported');
    const second = await report(bo.client, story.unkind.id, 'ABUSE');
    expectSame(second, { reason: first.reason, alreadyReported: true }, 'the second answer');
    printer.say('One report for each persona and post counts. The second time the answer is:');
    printer.facts({ ...second });
  },
};
