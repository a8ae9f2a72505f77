import { type StoredCase } from '../../src/cases/case.schema.js';
import { type StoredPost } from '../../src/posts/post.schema.js';
import { type StoredAuthor } from '../../src/threads/thread.type.js';
import { type StoredThread } from '../../src/threads/thread.schema.js';

/** Ids of the viewer's own personas. */
export type Own = ReadonlySet<string>;

/** The words of the measured cases are longer. */
const SNIPPET = 140;
export const SEVERITIES = ['CRISIS', 'RED', 'AMBER', 'OTHER'];

export function cursorOf(...parts: number[]): string {
  return Buffer.from(parts.join(' ')).toString('base64url');
}

export function placeIn(cursor: string | undefined): number[] | undefined {
  return cursor === undefined
    ? undefined
    : Buffer.from(cursor, 'base64url').toString().split(' ').map(Number);
}

function authorOf(stored: StoredAuthor, isThreadStarter: boolean, own: Own) {
  return {
    name: stored.authorName,
    isYou: own.has(stored.author),
    isThreadStarter,
    badge: stored.authorBadge,
  };
}

export function threadAnswer(thread: StoredThread, own: Own) {
  return {
    id: thread._id,
    kind: thread.kind,
    need: thread.need,
    contentNotes: thread.contentNotes,
    title: thread.title,
    author: authorOf(thread, true, own),
    status: thread.status,
    replyCount: thread.replyCount,
    startedAt: thread.startedAt,
    lastPostAt: thread.lastPostAt,
  };
}

export function postAnswer(post: StoredPost, own: Own) {
  const { empathy } = post;
  return {
    id: post._id,
    number: post.number,
    author: authorOf(post, post.byThreadStarter, own),
    body: post.body,
    revision: post.revision,
    status: post.status,
    replyTo: post.replyTo,
    empathy: {
      feelForYou: empathy.FEEL_FOR_YOU ?? 0,
      hearYou: empathy.HEAR_YOU ?? 0,
      beenThere: empathy.BEEN_THERE ?? 0,
      youMatter: empathy.YOU_MATTER ?? 0,
      thisHelped: empathy.THIS_HELPED ?? 0,
      celebrate: empathy.CELEBRATE ?? 0,
    },
    createdAt: post.createdAt,
  };
}

export function caseAnswer(stored: StoredCase, viewer: string) {
  const { snapshots } = stored;
  return {
    id: stored._id,
    kind: stored.kind,
    state: stored.state,
    severity: SEVERITIES[stored.severity],
    raisedAt: stored.raisedAt,
    dueAt: stored.dueAt,
    version: stored.version,
    groupId: stored.group,
    threadId: stored.thread,
    postId: stored.post,
    postNumber: stored.postNumber,
    authorName: stored.authorName,
    snippet: `${snapshots.at(-1)?.body.slice(0, SNIPPET)}…`,
    signals: stored.signals,
    reports: Object.entries(stored.reports).map(([reason, count]) => ({ reason, count })),
    isBrigadingSuspected: stored.reporting.brigading,
    isOpinionWanted: stored.opinionWantedBy !== null,
    isClaimedByYou: stored.claim?.by === viewer,
    isClaimedByOther: stored.claim !== null && stored.claim.by !== viewer,
  };
}

/** @param read one item more than the page holds, where there is more */
export function pageAnswer(
  read: readonly { cursor: string; node: object }[],
  wanted: number,
  after: string | undefined,
) {
  const edges = read.slice(0, wanted);
  return {
    edges,
    pageInfo: {
      hasNextPage: read.length > wanted,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
