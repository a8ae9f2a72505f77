import { type Case, nodesOf, type Notice, type Post } from './answers.js';
import { type Client } from './client.js';
import { required } from './expect.js';
import { GROUP_PAGE, INBOX, THREAD_PAGE } from './member-operations.js';
import { CASE_QUEUE } from './staff-operations.js';

/** The posts of a thread, as somebody sees them. */
export async function postsSeen(client: Client, threadId: string): Promise<Post[]> {
  return nodesOf((await client.ask(THREAD_PAGE, { id: threadId })).thread.posts);
}

/** How many replies the list of the group and the thread itself say there are. */
export async function countsSeen(
  client: Client,
  slug: string,
  threadId: string,
): Promise<{ inList: number; inThread: number }> {
  const { thread } = await client.ask(THREAD_PAGE, { id: threadId });
  const { group } = await client.ask(GROUP_PAGE, { slug });
  const listed = nodesOf(group.threads).find(({ id }) => id === threadId);
  return {
    inList: required(listed, 'the thread in its group').replyCount,
    inThread: thread.replyCount,
  };
}

/** The open cases that a facilitator can take. */
export async function queueOf(client: Client): Promise<Case[]> {
  return nodesOf((await client.ask(CASE_QUEUE)).caseQueue);
}

/** What somebody was told last. */
export async function newestNotice(client: Client): Promise<Notice> {
  return required(nodesOf((await client.ask(INBOX)).inbox)[0], 'a notice');
}
