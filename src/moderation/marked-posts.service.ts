import { Injectable } from '@nestjs/common';
import { type StoredCase } from '../cases/case.schema.js';
import { type Marks } from '../cases/decision.schema.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { TimeWindow } from '../identity/keys/time-window.js';
import { type StoredPost } from '../posts/post.schema.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService } from '../posts/posts.service.js';
import { type StoredThread } from '../threads/thread.schema.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { caseChanged } from './conflicts.js';

/** Puts marks on a post and its thread. Inside the transaction of what does. */
@Injectable()
export class MarkedPosts {
  constructor(
    private readonly posts: PostsService,
    private readonly repository: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly groups: GroupsRepository,
    private readonly windows: TimeWindow,
  ) {}

  /**
   * A new number of the group for a held post, which moves its thread up when it is shown; null for every other:
   * cursors carry the number, and nobody is to see in it that something was decided. Outside the transaction, like
   * every number of a group.
   */
  async placeFor({ group, post }: StoredCase): Promise<number | null> {
    const isHeld = (await this.repository.find(post))?.status === 'HELD';
    return isHeld ? this.groups.nextActivity(group) : null;
  }

  /** @throws DomainError CONFLICT when the post was held in the meantime, and its thread needs a new place */
  async apply(post: StoredPost, marks: Partial<Marks>, place: number | null): Promise<void> {
    const { status, masks, contentNotes, isLocked, slowUntil } = marks;
    if (status !== undefined) {
      if (post.status === 'HELD' && place === null) throw caseChanged();
      await this.posts.moveTo(post, status, place ?? 0);
    }
    // Its author's own edits must not uncover what was covered.
    if (masks !== undefined) await this.repository.cover(post._id, masks, this.windows.closed());
    const ofThread: Partial<Pick<StoredThread, 'contentNotes' | 'isLocked' | 'slowUntil'>> = {
      ...(contentNotes === undefined
        ? {}
        : { contentNotes: contentNotes as StoredThread['contentNotes'] }),
      ...(isLocked === undefined ? {} : { isLocked }),
      ...(slowUntil === undefined ? {} : { slowUntil }),
    };
    if (Object.keys(ofThread).length > 0) await this.threads.mark(post.thread, ofThread);
  }
}
