import { randomUUID } from 'node:crypto';
import { expect, expectSame, required } from '../expect.js';
import { nodesOf, type Post } from '../answers.js';
import {
  EDIT_POST,
  GROUP_PAGE,
  POST_REPLY,
  SHOW_EMPATHY,
  START_THREAD,
  WITHDRAW_EMPATHY,
} from '../member-operations.js';
import { type Step } from '../story.js';

function inBrief({ number, author, revision, status, body }: Post) {
  return { post: `#${number} by ${author.name}`, status, revision, body };
}

export const startThread: Step = {
  title:
    'Ash starts a thread and asks to be listened to; the answer gets lost, so it is sent again',
  async play(story, printer) {
    const { ash, anxiety, visitor } = story;
    const input = {
      requestId: randomUUID(),
      groupId: anxiety.id,
      kind: 'STRUGGLE',
      need: 'LISTENING',
      title: 'The nights are long',
      body: 'I lie awake and worry about tomorrow. Nothing has happened. It just does not stop.',
    };
    const first = (await ash.client.ask(START_THREAD, { input })).startThread;
    const second = (await ash.client.ask(START_THREAD, { input })).startThread;
    expectSame(second, first, 'the second answer');
    story.thread = first.thread;
    printer.facts({ outcome: first.outcome, title: first.thread.title, ...inBrief(first.post) });
    const page = await visitor.ask(GROUP_PAGE, { slug: anxiety.slug });
    expectSame(nodesOf(page.group.threads).length, 1, 'the number of threads that a visitor sees');
    printer.say('Both answers are the same, and a visitor sees one thread.');
  },
};

export const reply: Step = {
  title: 'Bo replies',
  async play(story, printer) {
    const body = 'I know these nights. You are not alone with them.';
    const input = { requestId: randomUUID(), threadId: story.thread.id, replyTo: 1, body };
    const { postReply } = await story.bo.client.ask(POST_REPLY, { input });
    story.reply = postReply.post;
    expectSame(postReply.outcome, 'PUBLISHED', 'the outcome');
    printer.facts(inBrief(story.reply));
  },
};

export const editReply: Step = {
  title: 'Bo edits the reply; its revision shows that',
  async play({ bo, reply: { id, revision } }, printer) {
    const body = 'I know these nights. Mine got shorter, slowly. You are not alone with them.';
    const input = { postId: id, seenRevision: revision, body };
    const { editPost } = await bo.client.ask(EDIT_POST, { input });
    expectSame(editPost.post.revision, revision + 1, 'the revision');
    printer.facts(inBrief(editPost.post));
    const other = { ...input, body: 'From another window.' };
    const refusal = await bo.client.askInVain(EDIT_POST, { input: other }, 'CONFLICT');
    printer.say('An edit of what is no longer the last revision is refused:');
    printer.facts({ CONFLICT: refusal.message });
  },
};

export const empathy: Step = {
  title: 'Ash shows empathy for the reply, twice, and takes some of it back',
  async play({ ash, reply: { id } }, printer) {
    const show = async (kind: string) =>
      (await ash.client.ask(SHOW_EMPATHY, { input: { postId: id, kind } })).showEmpathy.post;
    await show('HEAR_YOU');
    await show('HEAR_YOU');
    const shown = await show('BEEN_THERE');
    expectSame(shown.empathy, { hearYou: 1, beenThere: 1 }, 'the counts');
    printer.facts({ ...shown.empathy, myEmpathy: shown.myEmpathy });
    const input = { postId: id, kind: 'BEEN_THERE' };
    const { post } = (await ash.client.ask(WITHDRAW_EMPATHY, { input })).withdrawEmpathy;
    expectSame(post.empathy, { hearYou: 1, beenThere: 0 }, 'the counts');
    printer.say('Showing twice is showing once. After taking BEEN_THERE back:');
    printer.facts({ ...post.empathy, myEmpathy: post.myEmpathy });
  },
};

export const threadPersona: Step = {
  title: 'Ash starts another thread, under a name for this thread alone',
  async play({ ash, anxiety, thread, visitor }, printer) {
    const input = {
      requestId: randomUUID(),
      groupId: anxiety.id,
      kind: 'QUESTION',
      need: 'IDEAS',
      title: 'Afraid of the telephone',
      body: 'I let it ring and feel sick. How do you do it?',
      asThreadPersona: true,
    };
    const started = (await ash.client.ask(START_THREAD, { input })).startThread;
    const page = await visitor.ask(GROUP_PAGE, { slug: anxiety.slug });
    const threads = nodesOf(page.group.threads);
    printer.say('What everybody sees, newest activity first:');
    printer.facts(
      Object.fromEntries(threads.map(({ title, author }) => [title ?? 'no title', author.name])),
    );
    expect(started.post.author.name !== thread.author.name, 'another name than in the group');
    const mine = required(
      threads.find(({ id }) => id === started.thread.id),
      'the new thread',
    );
    expectSame(mine.author.isYou, false, 'whether a visitor is told who it is');
  },
};
