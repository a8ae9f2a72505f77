import { Injectable } from '@nestjs/common';
import { type Marks } from '../cases/decision.schema.js';
import { type StoredPostStatus } from '../common/post-status.js';
import { TimeWindow } from '../identity/keys/time-window.js';
import { type StoredPost } from '../posts/post.schema.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService } from '../posts/posts.service.js';
import { type StoredThread } from '../threads/thread.schema.js';
import { ThreadsRepository } from '../threads/threads.repository.js';

/** Puts marks on a post and its thread. Inside the transaction of what does. */
@Injectable()
export class MarkedPosts {
  constructor(
    private readonly posts: PostsService,
    private readonly repository: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly windows: TimeWindow,
  ) {}

  /** @param activity a new number of the group: a post that was held and is shown now moves its thread up */
  async apply(post: StoredPost, marks: Partial<Marks>, activity: number): Promise<void> {
    const { status, masks, contentNotes, isLocked, slowUntil } = marks;
    if (status !== undefined) await this.posts.moveTo(post, shownAs(post, status), activity);
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

/** Deleted by its author meanwhile: there are no words to show, the place remains. */
function shownAs(post: StoredPost, status: StoredPostStatus): StoredPostStatus {
  return status === 'PUBLISHED' && post.body === null ? 'DELETED' : status;
}
