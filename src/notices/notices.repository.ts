import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readById } from '../database/reads.js';
import { StoredNotice } from './notice.schema.js';

/** A place in an inbox. */
export interface NoticePlace {
  createdAt: Date;
  number: number;
  id: string;
}

@Injectable()
export class NoticesRepository {
  constructor(@InjectModel(StoredNotice.name) private readonly notices: Model<StoredNotice>) {}

  async insert(notice: StoredNotice): Promise<void> {
    await this.notices.insertMany([notice]);
  }

  async find(id: string): Promise<StoredNotice | null> {
    return readById(this.notices, id);
  }

  /** Whether no appeal was made before, and this one is noted now. */
  async noteAppeal(id: string, print: string): Promise<boolean> {
    const result = await this.notices.updateOne({ _id: id, appeal: null }, { appeal: print });
    return result.modifiedCount === 1;
  }

  async closeAppeal(id: string): Promise<void> {
    await this.notices.updateOne({ _id: id }, { appealUntil: null });
  }

  /** The number of a persona's last notice; 0 when there is none. */
  async lastNumber(persona: string): Promise<number> {
    const last = await this.notices
      .findOne({ persona }, { number: 1 })
      .sort({ createdAt: -1, number: -1 })
      .lean();
    return last?.number ?? 0;
  }

  /** Newest first, after a place in that order. */
  async list(
    personas: readonly string[],
    { after, limit }: { after: NoticePlace | null; limit: number },
  ): Promise<StoredNotice[]> {
    const beyond = after === null ? {} : { $or: placesAfter(after) };
    return this.notices
      .find({ persona: trusted({ $in: personas }), ...beyond })
      .sort({ createdAt: -1, number: -1, _id: -1 })
      .limit(limit)
      .lean();
  }
}

function placesAfter({ createdAt, number, id }: NoticePlace) {
  return [
    { createdAt: trusted({ $lt: createdAt }) },
    { createdAt, number: trusted({ $lt: number }) },
    { createdAt, number, _id: trusted({ $lt: id }) },
  ];
}
