import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readById, readRange } from '../database/reads.js';
import { type NumberRange } from '../common/range-walk.js';
import { isDuplicateKey } from '../database/transactions.js';
import { DEFAULT_DUE_MINUTES, type DueMinutes } from './due-minutes.js';
import { StoredGroupCounter } from './group-counter.schema.js';
import { StoredGroup, type StoredHouseRules } from './group.schema.js';

@Injectable()
export class GroupsRepository {
  constructor(
    @InjectModel(StoredGroup.name) private readonly groups: Model<StoredGroup>,
    @InjectModel(StoredGroupCounter.name) private readonly counters: Model<StoredGroupCounter>,
  ) {}

  /** Does nothing when another process was quicker with the same slug. */
  async insert(group: StoredGroup): Promise<void> {
    try {
      // The counter first: a group without one could take no posts.
      await this.counters.insertMany([{ _id: group._id, activity: 0 }]);
      await this.groups.insertMany([group]);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async find(id: string): Promise<StoredGroup | null> {
    return readById(this.groups, id);
  }

  async findBySlug(slug: string): Promise<StoredGroup | null> {
    return this.groups.findOne({ slug }).lean();
  }

  async findAmong(ids: readonly string[]): Promise<StoredGroup[]> {
    return this.groups
      .find({ _id: trusted({ $in: ids }) })
      .sort({ position: 1 })
      .lean();
  }

  async allIds(): Promise<string[]> {
    return (await this.groups.find({}, { _id: 1 }).lean()).map(({ _id }) => _id);
  }

  async lastPosition(): Promise<number> {
    const last = await this.groups.findOne().sort({ position: -1 }).lean();
    return last?.position ?? 0;
  }

  async listRange(range: NumberRange, order: 1 | -1): Promise<StoredGroup[]> {
    return readRange(this.groups, {}, { by: 'position', range, order });
  }

  /** Whether the rules were still at the `seen` version and are replaced now. */
  async replaceHouseRules(id: string, seen: number, next: StoredHouseRules): Promise<boolean> {
    const result = await this.groups.updateOne(
      { _id: id, 'houseRules.version': seen },
      { houseRules: next },
    );
    return result.modifiedCount === 1;
  }

  /** Trained facilitators look after it now. That is never forgotten. */
  async noteCover(id: string): Promise<void> {
    await this.groups.updateOne({ _id: id }, { hadCover: true });
  }

  /** How soon somebody should look at a case of the group, in minutes. */
  async dueMinutesOf(id: string): Promise<DueMinutes> {
    const group = await this.groups.findOne({ _id: id }, { dueMinutes: 1 }).lean();
    return group?.dueMinutes ?? DEFAULT_DUE_MINUTES;
  }

  async changeSettings(
    id: string,
    settings: Partial<Pick<StoredGroup, 'dueMinutes' | 'country'>>,
  ): Promise<void> {
    await this.groups.updateOne({ _id: id }, settings);
  }

  /** The next number of the group's activity. Outside transactions: a gap does no harm, a conflict would. */
  async nextActivity(id: string): Promise<number> {
    const counter = await this.counters
      .findOneAndUpdate({ _id: id }, { $inc: { activity: 1 } }, { returnDocument: 'after' })
      .lean();
    if (counter === null) throw new Error('The group has no counter.');
    return counter.activity;
  }

  async lastActivity(id: string): Promise<number> {
    const counter = await readById(this.counters, id);
    return counter?.activity ?? 0;
  }
}
