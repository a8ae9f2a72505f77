import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { StoredAutomaticHold } from './automatic-hold.schema.js';

@Injectable()
export class AutomaticHoldsRepository {
  constructor(
    @InjectModel(StoredAutomaticHold.name) private readonly holds: Model<StoredAutomaticHold>,
  ) {}

  async insert(hold: StoredAutomaticHold): Promise<void> {
    await this.holds.insertMany([hold]);
  }

  /** Whether the post was held in a case, be it over or not. */
  async has(caseId: string): Promise<boolean> {
    return (await this.holds.findOne({ _id: caseId }, { _id: 1 }).lean()) !== null;
  }

  /** Those whose time is over. */
  async due(now: Date): Promise<StoredAutomaticHold[]> {
    return this.holds.find({ until: trusted({ $gt: new Date(0), $lte: now }) }).lean();
  }

  /** Whether it went on until now: of several processes, one ends it. */
  async end(_id: string): Promise<boolean> {
    const result = await this.holds.updateOne(
      { _id, until: trusted({ $ne: null }) },
      { until: null },
    );
    return result.modifiedCount === 1;
  }
}
