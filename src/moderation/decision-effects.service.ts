import { Injectable } from '@nestjs/common';
import { type Marks, type StoredCase, type StoredDecision } from '../cases/case.schema.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { type StoredPostStatus } from '../common/post-status.js';
import { type News, NoticesService } from '../notices/notices.service.js';
import { EditWindow } from '../posts/edit-window.js';
import { type StoredPost } from '../posts/post.schema.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService } from '../posts/posts.service.js';
import { ReportsRepository } from '../reports/reports.repository.js';
import { type StoredThread } from '../threads/thread.schema.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { marksAfter, marksUndone, type Measure, pick } from './marks.js';

type ContentNotes = StoredThread['contentNotes'];

/** A decision as it was made, with a new number of the group. */
export type Made = Pick<StoredDecision, 'kind' | 'reason' | 'words'> &
  Measure & { activity: number };

/** What follows from a decision: what happens to the post, and who is told. Inside its transaction. */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly cases: CasesRepository,
    private readonly posts: PostsService,
    private readonly postsRepository: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly window: EditWindow,
    private readonly notices: NoticesService,
    private readonly reports: ReportsRepository,
  ) {}

  /**
   * Changes what the decision changes, and tells who is to be told.
   * @returns what was changed, for the record and for undoing it
   */
  async carryOut(found: StoredCase, made: Made): Promise<StoredDecision['changed']> {
    const post = await this.postsRepository.find(found.post);
    const thread = await this.threads.find(found.thread);
    if (post === null || thread === null) return null;
    const before = marksOf(post, thread);
    const after = await this.#changes(found, before, made);
    await this.#apply(post, after, made.activity);
    const news = newsOf(found, post, made);
    const changed = Object.keys(after).length > 0;
    if (found.kind === 'APPEAL') await this.notices.tell({ ...news, kind: 'APPEAL' });
    else if (changed) await this.notices.tell({ ...news, kind: 'DECISION' }, made.kind !== 'KEEP');
    if (found.kind !== 'APPEAL') await this.#tellReporters(found, post, news);
    return changed ? { before: pick(before, after), after } : null;
  }

  async #changes(found: StoredCase, marks: Marks, made: Made): Promise<Partial<Marks>> {
    if (found.kind !== 'APPEAL') return marksAfter(made, marks);
    if (made.kind !== 'OVERTURN' || found.appeal === null) return {};
    const decided = await this.cases.find(found.appeal.of);
    const changed = decided?.decision?.changed;
    return changed == null ? {} : marksUndone(changed, marks);
  }

  async #apply(post: StoredPost, after: Partial<Marks>, activity: number): Promise<void> {
    const { status, masks, contentNotes, isLocked } = after;
    if (status !== undefined) await this.posts.moveTo(post, shownAs(post, status), activity);
    // Its author's own edits must not uncover what was covered.
    if (masks !== undefined)
      await this.postsRepository.cover(post._id, masks, this.window.closed());
    if (contentNotes !== undefined || isLocked !== undefined)
      await this.threads.mark(post.thread, {
        ...(contentNotes === undefined ? {} : { contentNotes: contentNotes as ContentNotes }),
        ...(isLocked === undefined ? {} : { isLocked }),
      });
  }

  /** Each reporter learns once what came of it: not why, and not from whom. */
  async #tellReporters(
    found: StoredCase,
    post: StoredPost,
    news: Omit<News, 'kind'>,
  ): Promise<void> {
    const untold = await this.reports.findUntold(post._id, found.kind === 'CARE');
    if (untold.length === 0) return;
    await this.reports.noteTold(untold.map(({ _id }) => _id));
    for (const { reporter, revision } of untold)
      await this.notices.tell({
        ...news,
        kind: 'REPORT',
        reason: null,
        words: null,
        persona: reporter,
        revision,
      });
  }
}

function marksOf(post: StoredPost, thread: StoredThread): Marks {
  return {
    status: post.status,
    masks: post.masks.map(({ start, end }) => ({ start, end })),
    contentNotes: thread.contentNotes,
    isLocked: thread.isLocked,
  };
}

/** Deleted by its author meanwhile: there are no words to show, the place remains. */
function shownAs(post: StoredPost, status: StoredPostStatus): StoredPostStatus {
  return status === 'PUBLISHED' && post.body === null ? 'DELETED' : status;
}

function newsOf(
  found: StoredCase,
  post: StoredPost,
  { kind, reason, words, activity }: Made,
): Omit<News, 'kind'> {
  return {
    persona: post.author,
    group: post.group,
    thread: post.thread,
    post: post._id,
    postNumber: post.number,
    revision: post.revision,
    case: found._id,
    decision: kind,
    reason,
    words,
    activity,
  };
}
