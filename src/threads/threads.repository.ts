import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { readById, readRange } from '../database/reads.js';
import { type NumberRange } from '../common/range-walk.js';
import { EARLIER_KEPT, StoredThread } from './thread.schema.js';
import { type StoredPostStatus } from '../common/post-status.js';

@Injectable()
export class ThreadsRepository {
  constructor(@InjectModel(StoredThread.name) private readonly threads: Model<StoredThread>) {}

  async insert(thread: StoredThread): Promise<void> {
    await this.threads.insertMany([thread], { lean: true });
  }

  async find(id: string): Promise<StoredThread | null> {
    return readById(this.threads, id);
  }

  async listRange(group: string, range: NumberRange, order: 1 | -1): Promise<StoredThread[]> {
    return readRange(this.threads, { group }, { by: 'activity', range, order });
  }

  /**
   * Takes the next number in the thread, and leaves the post's activity on it when everybody may see the
   * post. Inside a transaction.
   */
  async takeNumber(
    id: string,
    { activity, at, isPublic }: { activity: number; at: Date; isPublic: boolean },
  ): Promise<number> {
    await this.threads.updateOne(
      { _id: id },
      isPublic
        ? { $inc: { lastNumber: 1, replyCount: 1 }, ...movedUp(activity, at) }
        : { $inc: { lastNumber: 1 } },
    );
    const thread = await this.threads.findOne({ _id: id }, { lastNumber: 1 }).lean();
    if (thread === null) throw new Error('The thread is gone.');
    return thread.lastNumber;
  }

  /** A post that was held is shown now: the thread moves up as if it were new. */
  async moveUp(id: string, activity: number, at: Date): Promise<void> {
    await this.threads.updateOne({ _id: id }, movedUp(activity, at));
  }

  async countReplies(id: string, difference: number): Promise<void> {
    await this.threads.updateOne({ _id: id }, { $inc: { replyCount: difference } });
  }

  async setStatus(id: string, status: StoredPostStatus): Promise<void> {
    await this.threads.updateOne({ _id: id }, { status });
  }

  async mark(
    id: string,
    marks: Partial<Pick<StoredThread, 'contentNotes' | 'isLocked' | 'slowUntil'>>,
  ): Promise<void> {
    await this.threads.updateOne({ _id: id }, marks);
  }

  async forgetTitle(id: string): Promise<void> {
    await this.threads.updateOne({ _id: id }, { title: null });
  }
}

function movedUp(activity: number, at: Date) {
  return {
    $max: { activity, lastPostAt: at },
    $push: { earlierActivity: { $each: [activity], $sort: 1 as const, $slice: -EARLIER_KEPT } },
  };
}
