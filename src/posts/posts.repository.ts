import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { readById, readRange } from '../database/reads.js';
import { type NumberRange } from '../common/range-walk.js';
import { type StoredPostStatus } from '../common/post-status.js';
import { type Span } from '../screening/verdict.js';
import { type StoredEmpathyKind, StoredPost } from './post.schema.js';

@Injectable()
export class PostsRepository {
  constructor(@InjectModel(StoredPost.name) private readonly posts: Model<StoredPost>) {}

  async insert(post: StoredPost): Promise<void> {
    await this.posts.insertMany([post], { lean: true });
  }

  async find(id: string): Promise<StoredPost | null> {
    return readById(this.posts, id);
  }

  async listRange(thread: string, range: NumberRange, order: 1 | -1): Promise<StoredPost[]> {
    return readRange(this.posts, { thread }, { by: 'number', range, order });
  }

  /** Whether everybody sees something that a persona wrote. */
  async hasPublished(author: string): Promise<boolean> {
    return (await this.posts.findOne({ author, status: 'PUBLISHED' }, { _id: 1 }).lean()) !== null;
  }

  async countOf(author: string): Promise<number> {
    return this.posts.countDocuments({ author });
  }

  /** What a persona wrote last, newest first. */
  async lastOf(author: string, limit: number): Promise<StoredPost[]> {
    return this.posts.find({ author }).sort({ createdAt: -1 }).limit(limit).lean();
  }

  /** Whether the post was still at the revision and status seen, and is changed now. */
  async replace(
    seen: Pick<StoredPost, '_id' | 'revision' | 'status'>,
    changes: Partial<StoredPost>,
  ): Promise<boolean> {
    const { _id, revision, status } = seen;
    const result = await this.posts.updateOne({ _id, revision, status }, changes);
    return result.matchedCount === 1;
  }

  /** Covers parts of the words for others, and ends the time for editing them. */
  async cover(id: string, masks: readonly Span[], editWindow: string): Promise<void> {
    await this.posts.updateOne({ _id: id }, { masks: [...masks], editWindow });
  }

  /** @param heldUntil until when at most, for what a rule holds; everything else waits for a person */
  async setStatus(
    id: string,
    status: StoredPostStatus,
    heldUntil: Date | null = null,
  ): Promise<void> {
    await this.posts.updateOne({ _id: id }, { status, heldUntil });
  }

  async countEmpathy(id: string, kind: StoredEmpathyKind, difference: 1 | -1): Promise<void> {
    await this.posts.updateOne({ _id: id }, { $inc: { [`empathy.${kind}`]: difference } });
  }
}
