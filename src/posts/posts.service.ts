import { Injectable } from '@nestjs/common';
import { notFound } from '../common/domain-error.js';
import { type Connection } from '../graphql/connection.type.js';
import { cursorNumbers, encodeCursor } from '../graphql/cursor.js';
import { numberedPage } from '../graphql/numbered-list.js';
import { type PageRequest } from '../graphql/page.args.js';
import { type Viewer } from '../identity/viewer/viewer.js';
import { type Thread } from '../threads/thread.type.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { type SeenThreadOfGroup, ThreadsService } from '../threads/threads.service.js';
import { type StoredPostStatus } from '../common/post-status.js';
import { isPublic, maySee } from '../threads/visibility.js';
import { type StoredPost } from './post.schema.js';
import { type Post, toPost } from './post.type.js';
import { PostsRepository } from './posts.repository.js';

/** A post as one reader sees it, with its thread. */
export interface SeenPost extends SeenThreadOfGroup {
  post: StoredPost;
}

@Injectable()
export class PostsService {
  constructor(
    private readonly repository: PostsRepository,
    private readonly threads: ThreadsService,
    private readonly threadsRepository: ThreadsRepository,
  ) {}

  /** The posts of a thread in the order of their numbers. */
  async page({ id, inside }: Thread, page: PageRequest): Promise<Connection<Post>> {
    return numberedPage({
      page,
      cursor: cursorNumbers(page, 1)?.[0],
      bounds: { from: 1, to: inside.lastNumber },
      read: async (range, order) => {
        const stored = await this.repository.listRange(id, range, order);
        return stored.filter((post) => maySee(inside.eyes, post));
      },
      toEdge: (post) => ({ cursor: encodeCursor(post.number), node: toPost(post, inside.eyes) }),
    });
  }

  /** @throws DomainError NOT_FOUND also when the post is not for the viewer to see */
  async requireSeen(viewer: Viewer, id: string): Promise<SeenPost> {
    const post = await this.repository.find(id);
    if (post === null) throw notFound('post');
    const seen = await this.threads.requireSeen(viewer, post.thread);
    if (!maySee(seen.eyes, post)) throw notFound('post');
    return { ...seen, post };
  }

  /**
   * Moves a post to another status, with everything that counts it. Inside a transaction, with the post as
   * it is there.
   * @param activity a new number of the group: a reply that was held and is shown now moves its thread up
   */
  async moveTo(post: StoredPost, wanted: StoredPostStatus, activity: number): Promise<void> {
    const status = shownAs(post, wanted);
    await this.repository.setStatus(post._id, status);
    await this.noteMove(post, status);
    if (post.status === 'HELD' && status === 'PUBLISHED')
      await this.threadsRepository.moveUp(post.thread, activity, post.createdAt);
  }

  /** Takes a post out of sight until somebody looks, or until a time. Inside a transaction. */
  async holdUntil(post: StoredPost, until: Date): Promise<void> {
    await this.repository.setStatus(post._id, 'HELD', until);
    await this.noteMove(post, 'HELD');
  }

  /** What follows in the thread from a post's new status. */
  async noteMove(post: StoredPost, status: StoredPostStatus): Promise<void> {
    if (post.number === 1) return this.threadsRepository.setStatus(post.thread, status);
    const difference = Number(isPublic(status)) - Number(isPublic(post.status));
    if (difference !== 0) await this.threadsRepository.countReplies(post.thread, difference);
  }
}

/** Deleted by its author meanwhile: there are no words to show, the place remains. */
function shownAs({ body }: StoredPost, status: StoredPostStatus): StoredPostStatus {
  return status === 'PUBLISHED' && body === null ? 'DELETED' : status;
}
