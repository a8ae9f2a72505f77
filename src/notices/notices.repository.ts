import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { StoredNotice } from './notice.schema.js';

/** A place in an inbox. */
export interface NoticePlace {
  createdAt: Date;
  activity: number;
  id: string;
}

@Injectable()
export class NoticesRepository {
  constructor(@InjectModel(StoredNotice.name) private readonly notices: Model<StoredNotice>) {}

  async insert(notice: StoredNotice): Promise<void> {
    await this.notices.insertMany([notice]);
  }

  async find(id: string): Promise<StoredNotice | null> {
    return this.notices.findOne({ _id: id }).lean();
  }

  /** Whether no appeal was made before, and this one is noted now. */
  async noteAppeal(id: string, print: string): Promise<boolean> {
    const result = await this.notices.updateOne({ _id: id, appeal: null }, { appeal: print });
    return result.modifiedCount === 1;
  }

  async closeAppeal(id: string): Promise<void> {
    await this.notices.updateOne({ _id: id }, { appealUntil: null });
  }

  /** Newest first, after a place in that order. */
  async list(
    personas: readonly string[],
    { after, limit }: { after: NoticePlace | null; limit: number },
  ): Promise<StoredNotice[]> {
    const beyond = after === null ? {} : { $or: placesAfter(after) };
    return this.notices
      .find({ persona: trusted({ $in: personas }), ...beyond })
      .sort({ createdAt: -1, activity: -1, _id: -1 })
      .limit(limit)
      .lean();
  }
}

function placesAfter({ createdAt, activity, id }: NoticePlace) {
  return [
    { createdAt: trusted({ $lt: createdAt }) },
    { createdAt, activity: trusted({ $lt: activity }) },
    { createdAt, activity, _id: trusted({ $lt: id }) },
  ];
}
