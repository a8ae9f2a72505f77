import { randomUUID } from 'node:crypto';
import { type Client } from './client.js';
import { type Forum } from './forum.js';
import * as operations from './operations.js';

/** Who has a part in a story about a post that somebody reports. */
export interface Cast {
  author: Client;
  reporter: Client;
  facilitator: Client;
}

export async function queueOf(facilitator: Client): Promise<any[]> {
  const { caseQueue } = await facilitator.ok(operations.QUEUE, { first: 50 });
  return caseQueue.edges.map(({ node }: any) => node);
}

/** The waiting case of a post, if there is one that somebody is to see. */
export async function caseOf(facilitator: Client, postId: string, kind = 'REVIEW'): Promise<any> {
  const queue = await queueOf(facilitator);
  return queue.find((item) => item.postId === postId && item.kind === kind);
}

/** The variables of `decideCase` for a case as it was found: HIDE, unless something else is said. */
export function decision(found: { id: string; version: number }, input: object = {}) {
  return { input: { ...choice(), caseId: found.id, version: found.version, ...input } };
}

/** What is decided, without the case. */
export function choice(input: object = {}) {
  return {
    requestId: randomUUID(),
    decision: 'HIDE',
    reason: 'ABUSE',
    words: 'This could hurt somebody. You can say what upset you.',
    ...input,
  };
}

/** Decides a case as it was found. @returns the case as it is then */
export async function decide(facilitator: Client, found: any, input: object = {}): Promise<any> {
  return (await facilitator.ok(operations.DECIDE, decision(found, input))).decideCase.case;
}

/** A reply in a new thread, reported, with its case. */
export async function reported(
  forum: Forum,
  { author, reporter, facilitator }: Cast,
  input: object = {},
): Promise<{ thread: any; post: any; found: any }> {
  const { thread } = await forum.startThread(reporter);
  const body = 'Words that somebody reports.';
  const post = await forum.reply(author, thread.id, { body, ...input });
  await forum.report(reporter, post.id);
  return { thread, post, found: await caseOf(facilitator, post.id) };
}

export async function pageOf(client: Client, id: string): Promise<any> {
  return (await client.ok(operations.THREAD_PAGE, { id, first: 50 })).thread;
}

export async function detailOf(facilitator: Client, id: string): Promise<any> {
  return (await facilitator.ok(operations.CASE_DETAIL, { id })).caseDetail;
}

/** The notices of somebody, newest first; only those about a post when it is named. */
export async function noticesOf(client: Client, postId?: string): Promise<any[]> {
  const { inbox } = await client.ok(operations.INBOX);
  const notices = inbox.edges.map(({ node }: any) => node);
  return notices.filter((notice: any) => postId === undefined || notice.postId === postId);
}

/** The variables of `appealDecision`. */
export function appeal(noticeId: string, words = 'I was quoting what he said to me.') {
  return { input: { requestId: randomUUID(), noticeId, words } };
}
