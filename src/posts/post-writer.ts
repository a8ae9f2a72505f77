import { Injectable } from '@nestjs/common';
import { type CaseSubject } from '../cases/cases.repository.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock, quarterHour } from '../common/clock.js';
import { isDuplicateKey, Transactions } from '../database/transactions.js';
import { type StoredGroup } from '../groups/group.schema.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { TimeWindow } from '../identity/keys/time-window.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { type Span, type Verdict } from '../screening/verdict.js';
import { type StoredThread } from '../threads/thread.schema.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { isPublic } from '../threads/visibility.js';
import { type StoredPost } from './post.schema.js';
import { PostsRepository } from './posts.repository.js';
import { Screen } from './screen.js';

/** What opens a thread, beside its first post. */
export type Opening = Pick<StoredThread, 'kind' | 'need' | 'contentNotes'> & { title: string };

/** A post that is ready to be judged and written. */
export interface Draft {
  id: string;
  thread: string;
  group: StoredGroup;
  author: Persona;
  byThreadStarter: boolean;
  body: string;
  replyTo: number | null;
  requestPrint: string;
  /** Those of the thread. */
  contentNotes: readonly string[];
  /** Set for the first post of a new thread. */
  opening: Opening | null;
}

export interface Written {
  post: StoredPost;
  /** The new thread, when the post opened one. */
  thread: StoredThread | null;
}

/** For how long an author can change a post. */
const EDITABLE_MINUTES = 15;
/** Between title and body where they are screened as one text. */
const BREAK = '\n\n';

/** Judges a post, then writes it with everything that belongs to it, or nothing. */
@Injectable()
export class PostWriter {
  constructor(
    private readonly posts: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly groups: GroupsRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly screen: Screen,
    private readonly windows: TimeWindow,
    private readonly clock: Clock,
  ) {}

  /** What screening says of a post in a group; a title is judged with the body. */
  judge(group: StoredGroup, { title, body }: { title: string | null; body: string }): Verdict {
    const text = title === null ? body : title + BREAK + body;
    return this.screen.judge(text, { contentRules: group.contentRules, replying: title === null });
  }

  /** Null when the same request has written it meanwhile. */
  async write(draft: Draft, verdict: Verdict): Promise<Written | null> {
    // Taken before the transaction: of all posters of a group, none waits for another (design, section 7).
    const activity = await this.groups.nextActivity(draft.group._id);
    try {
      return await this.transactions.run(async () => this.#writeAll(draft, verdict, activity));
    } catch (error) {
      if (isDuplicateKey(error)) return null;
      throw error;
    }
  }

  async #writeAll(draft: Draft, verdict: Verdict, activity: number): Promise<Written> {
    const status = verdict.disposition === 'HOLD' ? 'HELD' : 'PUBLISHED';
    const at = quarterHour(this.clock.now());
    const place = { activity, at, isPublic: isPublic(status) };
    const number = draft.opening === null ? await this.threads.takeNumber(draft.thread, place) : 1;
    const post = this.#post(draft, verdict, { number, status, createdAt: at });
    const thread =
      draft.opening === null
        ? null
        : toStoredThread(draft, draft.opening, { post, activity, verdict });
    if (thread !== null) await this.threads.insert(thread);
    await this.posts.insert(post);
    await this.cases.fromScreening(subjectOf(post, draft.contentNotes), verdict, {
      revision: 1,
      title: draft.opening?.title ?? null,
      body: draft.body,
    });
    return { post, thread };
  }

  #post(
    draft: Draft,
    verdict: Verdict,
    place: Pick<StoredPost, 'number' | 'status' | 'createdAt'>,
  ): StoredPost {
    return {
      _id: draft.id,
      thread: draft.thread,
      group: draft.group._id,
      author: draft.author.id,
      authorName: draft.author.name,
      authorBadge: draft.author.badge,
      byThreadStarter: draft.byThreadStarter,
      body: draft.body,
      masks: masksOf(verdict, draft.opening?.title ?? null).body,
      revision: 1,
      heldUntil: null,
      replyTo: draft.replyTo,
      empathy: {},
      level: verdict.level,
      editWindow: this.windows.start(EDITABLE_MINUTES),
      requestPrint: draft.requestPrint,
      ...place,
    };
  }
}

/** The post as a case speaks of it; its topics are the content notes of its thread. */
export function subjectOf(post: StoredPost, topics: readonly string[]): CaseSubject {
  return {
    topics: [...topics],
    group: post.group,
    thread: post.thread,
    post: post._id,
    postNumber: post.number,
    author: post.author,
    authorName: post.authorName,
  };
}

/** The masks of a verdict, told apart into those of the title and those of the body. */
export function masksOf(verdict: Verdict, title: string | null): { title: Span[]; body: Span[] } {
  const offset = title === null ? 0 : title.length + BREAK.length;
  const within = (from: number, to: number) =>
    verdict.masks
      .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return {
    title: title === null ? [] : within(0, title.length),
    body: within(offset, Number.POSITIVE_INFINITY),
  };
}

function toStoredThread(
  draft: Draft,
  opening: Opening,
  { post, activity, verdict }: { post: StoredPost; activity: number; verdict: Verdict },
): StoredThread {
  return {
    _id: draft.thread,
    group: draft.group._id,
    ...opening,
    titleMasks: masksOf(verdict, opening.title).title,
    author: post.author,
    authorName: post.authorName,
    authorBadge: post.authorBadge,
    status: post.status,
    isLocked: false,
    slowUntil: null,
    lastNumber: 1,
    replyCount: 0,
    activity,
    earlierActivity: [activity],
    startedAt: post.createdAt,
    lastPostAt: post.createdAt,
  };
}
