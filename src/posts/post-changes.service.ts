import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { DomainError, notFound } from '../common/domain-error.js';
import { Transactions } from '../database/transactions.js';
import { TimeWindow } from '../identity/keys/time-window.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import {
  requireMayWrite,
  RestrictionsService,
} from '../identity/restrictions/restrictions.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { higher, isUrgent, type Verdict } from '../screening/verdict.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { type EditPostInput } from './post.inputs.js';
import { type StoredPost } from './post.schema.js';
import { Safeguards } from './safeguards.service.js';
import { masksOf, PostWriter, subjectOf } from './post-writer.js';
import { type WrittenPost } from './posting.service.js';
import { PostsRepository } from './posts.repository.js';
import { PostsService, type SeenPost } from './posts.service.js';

/** What authors do with their own posts afterwards. */
@Injectable()
export class PostChangesService {
  constructor(
    private readonly posts: PostsService,
    private readonly repository: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly cases: CasesService,
    private readonly writer: PostWriter,
    private readonly safeguards: Safeguards,
    private readonly restrictions: RestrictionsService,
    private readonly windows: TimeWindow,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Replaces the words. They are judged anew: a level may rise, and what is held stays held.
   * @throws DomainError NOT_FOUND, FORBIDDEN, RESTRICTED, EDIT_WINDOW_CLOSED; CONFLICT when `seenRevision` is not the last
   */
  async edit(viewer: Participant, input: EditPostInput): Promise<WrittenPost> {
    const { seen, author } = await this.#requireOwn(viewer, input.postId);
    const { post, thread, group } = seen;
    const title = post.number === 1 ? thread.title : null;
    const verdict = this.writer.judge(group, { title, body: input.body });
    if (!isSameEdit(post, input)) {
      this.#requireEditable(post, input.seenRevision);
      requireMayWrite(await this.restrictions.inForce(viewer, group._id));
      const judged = await this.safeguards.judge({ viewer, group, author, verdict });
      await this.transactions.run(async () =>
        this.#replace(seen, { ...input, title, verdict: judged }),
      );
    }
    return { ...(await this.posts.requireSeen(viewer, input.postId)), verdict };
  }

  /**
   * Takes the words away; the place in the thread stays. Deleting twice is deleting once.
   * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT
   */
  async delete(viewer: Participant, postId: string): Promise<SeenPost> {
    const {
      seen: { post },
    } = await this.#requireOwn(viewer, postId);
    if (post.body !== null)
      await this.transactions.run(async () => {
        const status = post.status === 'PUBLISHED' ? 'DELETED' : post.status;
        await this.#change(post, { body: null, masks: [], status });
        if (post.number === 1) await this.threads.forgetTitle(post.thread);
        await this.posts.noteMove(post, status);
      });
    return this.posts.requireSeen(viewer, postId);
  }

  async #replace(
    { post, thread }: SeenPost,
    { body, title, verdict }: { body: string; title: string | null; verdict: Verdict },
  ): Promise<void> {
    const standing = standingAfter(post, verdict);
    const revision = post.revision + 1;
    await this.#change(post, {
      body,
      masks: masksOf(verdict, title).body,
      revision,
      ...standing,
      level: higher(post.level, verdict.level),
    });
    await this.posts.noteMove(post, standing.status);
    const snapshot = { revision, title, body };
    await this.cases.noteRevision(post._id, snapshot);
    await this.cases.fromScreening(subjectOf(post, thread.contentNotes), verdict, snapshot);
  }

  async #change(post: StoredPost, changes: Partial<StoredPost>): Promise<void> {
    if (!(await this.repository.replace(post, changes)))
      throw new DomainError('CONFLICT', 'The post has changed meanwhile. Load it again.');
  }

  #requireEditable(post: StoredPost, seenRevision: number): void {
    if (post.body === null || (post.status !== 'PUBLISHED' && post.status !== 'HELD'))
      throw notFound('post to edit');
    if (!this.windows.isOpen(post.editWindow))
      throw new DomainError('EDIT_WINDOW_CLOSED', 'A post can be edited for 15 minutes.');
    if (post.revision !== seenRevision)
      throw new DomainError('CONFLICT', 'The post has changed meanwhile. Load it again.');
  }

  async #requireOwn(viewer: Participant, id: string): Promise<{ seen: SeenPost; author: Persona }> {
    const seen = await this.posts.requireSeen(viewer, id);
    const author = seen.eyes.own.get(seen.post.author);
    if (author === undefined)
      throw new DomainError('FORBIDDEN', 'Only its author can change a post.');
    return { seen, author };
  }
}

/**
 * Where an edited post stands: what is held stays held. What is out of sight because several reported it waits
 * for a person from now on when its new words are to be held, and is shown when they are a cry for help.
 */
function standingAfter(
  { status, heldUntil }: StoredPost,
  { disposition, level }: Verdict,
): Pick<StoredPost, 'status' | 'heldUntil'> {
  if (disposition === 'HOLD') return { status: 'HELD', heldUntil: null };
  const isHeldByReports = status === 'HELD' && heldUntil != null;
  if (isHeldByReports && isUrgent(level)) return { status: 'PUBLISHED', heldUntil: null };
  return { status, heldUntil: heldUntil ?? null };
}

/** Whether the edit is in force already: its answer got lost, and it was sent again. */
function isSameEdit(post: StoredPost, { seenRevision, body }: EditPostInput): boolean {
  return post.revision === seenRevision + 1 && post.body === body;
}
