import { Injectable } from '@nestjs/common';
import { CareService } from '../care/care.service.js';
import { type StoredCase } from '../cases/case.schema.js';
import { type Marks, type StoredDecision } from '../cases/decision.schema.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { Clock, daysAfter, quarterHour } from '../common/clock.js';
import { inputInvalid } from '../common/domain-error.js';
import { EVERYWHERE } from '../identity/restrictions/restriction.schema.js';
import { RestrictionsService } from '../identity/restrictions/restrictions.service.js';
import { NoticesService } from '../notices/notices.service.js';
import { type StoredPost } from '../posts/post.schema.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { type StoredThread } from '../threads/thread.schema.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { MarkedPosts } from './marked-posts.service.js';
import { marksAfter, marksUndone, type Measure, pick } from './marks.js';
import { ReporterNews } from './reporter-news.service.js';

/** How long a thread that is slowed down stays so. */
const SLOW_DAYS = 1;

/** What goes with a decision: its measures, and the number of the group for a held post. */
export type Measures = Pick<Measure, 'redactions' | 'contentNotes'> & { place: number | null };

type Outcome = Pick<StoredDecision, 'changed' | 'notice'>;

interface Changes {
  /** Put back, of what an earlier decision changed. */
  undone: Partial<Marks>;
  /** The marks before this decision, with these put back. */
  before: Marks;
  after: Partial<Marks>;
}

/** What follows from a decision: what happens to the post, and who is told. Inside its transaction. */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly cases: CasesRepository,
    private readonly posts: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly marked: MarkedPosts,
    private readonly restrictions: RestrictionsService,
    private readonly care: CareService,
    private readonly notices: NoticesService,
    private readonly reporters: ReporterNews,
    private readonly clock: Clock,
  ) {}

  /** Whether nobody has appealed against it: then it is for somebody else to take back. */
  async mayTakeBack({ notice }: StoredDecision): Promise<boolean> {
    return notice === null || (await this.notices.isUnanswered(notice));
  }

  /**
   * Changes what the decision changes, and tells who is to be told.
   * @param found the case as it was before; what an earlier decision on it did is undone first
   * @returns what was changed, for the record and for undoing it
   */
  async carryOut(
    found: StoredCase,
    decision: StoredDecision,
    measures: Measures,
  ): Promise<Outcome> {
    const post = await this.posts.find(found.post);
    const thread = await this.threads.find(found.thread);
    if (post === null || thread === null) return { changed: null, notice: null };
    const changes = await this.#changes(found, decision, { ...measures, post, thread });
    await this.marked.apply(post, { ...changes.undone, ...changes.after }, measures.place);
    await this.#restrict(found, post, decision);
    const notice = await this.#tellAuthor(found, post, { decision, changes });
    await this.reporters.tell(found, post, decision);
    const { before, after } = changes;
    const changed = hasAny(after) ? { before: pick(before, after), after } : null;
    return { changed, notice };
  }

  async #changes(
    found: StoredCase,
    { kind }: StoredDecision,
    { post, thread, ...measures }: Measures & { post: StoredPost; thread: StoredThread },
  ): Promise<Changes> {
    const marks = marksOf(post, thread);
    const takenBack = await this.#takenBack(found, kind);
    const undone = takenBack?.changed == null ? {} : marksUndone(takenBack.changed, marks);
    const before = { ...marks, ...undone };
    const slowUntil = daysAfter(quarterHour(this.clock.now()), SLOW_DAYS);
    const after = marksAfter({ kind, slowUntil, ...measures }, before);
    return { undone, before, after };
  }

  /** The decision that this one takes back: an earlier one on the case, or one that an appeal overturns. */
  async #takenBack(found: StoredCase, kind: string): Promise<StoredDecision | null> {
    if (found.kind !== 'APPEAL') return this.#liftedOf(found);
    if (kind !== 'OVERTURN' || found.appeal === null) return null;
    const appealed = await this.cases.find(found.appeal.of);
    await this.cases.noteOverturned(found.appeal.of);
    return appealed && this.#liftedOf(appealed);
  }

  async #liftedOf({ _id, decision }: StoredCase): Promise<StoredDecision | null> {
    if (decision === null) return null;
    await this.restrictions.lift(_id);
    if (decision.notice !== null) await this.notices.closeAppeal(decision.notice);
    return decision;
  }

  /**
   * Through the post: who it is, is known to nobody.
   * @throws DomainError INPUT_INVALID for a post of the staff, whom no restriction holds
   */
  async #restrict(
    { _id, group }: StoredCase,
    { author, authorBadge }: StoredPost,
    { restriction }: StoredDecision,
  ): Promise<void> {
    if (restriction === null) return;
    if (authorBadge !== null)
      throw inputInvalid('input.decision', 'must be another one: a colleague can be suspended');
    const { level, until, everywhere } = restriction;
    const scope = everywhere ? EVERYWHERE : group;
    await this.restrictions.impose({ _id, scope, persona: author, level, until });
  }

  /** @returns the notice's id; null when there was nothing to tell */
  async #tellAuthor(
    found: StoredCase,
    post: StoredPost,
    { decision, changes }: { decision: StoredDecision; changes: Changes },
  ): Promise<string | null> {
    const news = { ...this.notices.about(found, post), ...decided(decision) };
    if (found.kind === 'APPEAL') return this.notices.tell({ ...news, kind: 'APPEAL' });
    if (found.kind === 'CARE') {
      if (decision.kind === 'KEEP') return null;
      if (decision.kind === 'REACHED_OUT')
        await this.care.reachOut(post._id, decision.words ?? '', decision.requestKey);
      return this.notices.tell({ ...news, kind: 'CARE' });
    }
    const isNews = hasAny(changes.after) || hasAny(changes.undone) || decision.restriction !== null;
    return isNews
      ? this.notices.tell({ ...news, kind: 'DECISION' }, decision.kind !== 'KEEP')
      : null;
  }
}

function marksOf(post: StoredPost, thread: StoredThread): Marks {
  return {
    status: post.status,
    masks: post.masks.map(({ start, end }) => ({ start, end })),
    contentNotes: thread.contentNotes,
    isLocked: thread.isLocked,
    slowUntil: thread.slowUntil ?? null,
  };
}

function decided({ kind, reason, words, restriction }: StoredDecision) {
  return { decision: kind, reason, words, restriction, isAutomatic: false };
}

function hasAny(marks: Partial<Marks>): boolean {
  return Object.keys(marks).length > 0;
}
