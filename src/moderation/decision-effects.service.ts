import { Injectable } from '@nestjs/common';
import { type StoredCase, type StoredDecision } from '../cases/case.schema.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { type StoredPostStatus } from '../common/post-status.js';
import { type News, NoticesService } from '../notices/notices.service.js';
import { type StoredPost } from '../posts/post.schema.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService } from '../posts/posts.service.js';
import { ReportsRepository } from '../reports/reports.repository.js';

type Moves = Partial<Record<StoredPostStatus, StoredPostStatus>>;

/** What becomes of a post by a decision; a status that is not named stays as it is. */
const MOVES: Record<'KEEP' | 'HIDE' | 'REMOVE', Moves> = {
  KEEP: { HELD: 'PUBLISHED' },
  HIDE: { PUBLISHED: 'HIDDEN', HELD: 'HIDDEN' },
  REMOVE: { PUBLISHED: 'REMOVED', HELD: 'REMOVED', HIDDEN: 'REMOVED' },
};

/** What follows from a decision: what happens to the post, and who is told. Inside its transaction. */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly cases: CasesRepository,
    private readonly posts: PostsService,
    private readonly postsRepository: PostsRepository,
    private readonly notices: NoticesService,
    private readonly reports: ReportsRepository,
  ) {}

  /** What the post was before, when the decision is going to move it; null otherwise. */
  async statusBefore(
    found: StoredCase,
    kind: StoredDecision['kind'],
  ): Promise<StoredPostStatus | null> {
    if (kind === 'UPHOLD' || kind === 'OVERTURN') return null;
    const post = await this.postsRepository.find(found.post);
    return post !== null && MOVES[kind][post.status] !== undefined ? post.status : null;
  }

  async carryOut(found: StoredCase, decision: StoredDecision, activity: number): Promise<void> {
    const post = await this.postsRepository.find(found.post);
    if (post === null) return;
    const { kind } = decision;
    if (kind === 'UPHOLD' || kind === 'OVERTURN') {
      if (kind === 'OVERTURN') await this.#restore(found, post, activity);
      await this.notices.tell({ ...newsOf(found, post, { decision, activity }), kind: 'APPEAL' });
      return;
    }
    await this.#move(found, post, { decision, to: MOVES[kind][post.status], activity });
    await this.#tellReporters(found, post, { decision, activity });
  }

  async #move(
    found: StoredCase,
    post: StoredPost,
    {
      decision,
      to,
      activity,
    }: { decision: StoredDecision; to?: StoredPostStatus | undefined; activity: number },
  ): Promise<void> {
    if (to === undefined) return;
    await this.posts.moveTo(post, shownAs(post, to), activity);
    const news = newsOf(found, post, { decision, activity });
    await this.notices.tell({ ...news, kind: 'DECISION' }, decision.kind !== 'KEEP');
  }

  /** Undoes what the decision did that is appealed against, unless something else has happened since. */
  async #restore(found: StoredCase, post: StoredPost, activity: number): Promise<void> {
    const decided = found.appeal && (await this.cases.find(found.appeal.of));
    const { before, kind } = decided?.decision ?? {};
    if (before == null || (kind !== 'HIDE' && kind !== 'REMOVE')) return;
    if (post.status !== MOVES[kind][before]) return;
    // What was held only waited for somebody to look; somebody has.
    const status = before === 'HELD' ? 'PUBLISHED' : before;
    await this.posts.moveTo(post, shownAs(post, status), activity);
  }

  /** Each reporter learns once what came of it: not why, and not from whom. */
  async #tellReporters(
    found: StoredCase,
    post: StoredPost,
    context: { decision: StoredDecision; activity: number },
  ): Promise<void> {
    const untold = await this.reports.findUntold(post._id, found.kind === 'CARE');
    if (untold.length === 0) return;
    await this.reports.noteTold(untold.map(({ _id }) => _id));
    const news = {
      ...newsOf(found, post, context),
      kind: 'REPORT',
      reason: null,
      words: null,
    } as const;
    for (const { reporter, revision } of untold)
      await this.notices.tell({ ...news, persona: reporter, revision });
  }
}

/** Deleted by its author meanwhile: there are no words to show, the place remains. */
function shownAs(post: StoredPost, status: StoredPostStatus): StoredPostStatus {
  return status === 'PUBLISHED' && post.body === null ? 'DELETED' : status;
}

function newsOf(
  found: StoredCase,
  post: StoredPost,
  { decision, activity }: { decision: StoredDecision; activity: number },
): Omit<News, 'kind'> {
  return {
    persona: post.author,
    group: post.group,
    thread: post.thread,
    post: post._id,
    postNumber: post.number,
    revision: post.revision,
    case: found._id,
    decision: decision.kind,
    reason: decision.reason,
    words: decision.words,
    activity,
  };
}
