import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { isDuplicateKey } from '../../database/transactions.js';
import { StoredFacilitator } from './facilitator.schema.js';

@Injectable()
export class FacilitatorsRepository {
  constructor(
    @InjectModel(StoredFacilitator.name) private readonly facilitators: Model<StoredFacilitator>,
  ) {}

  /** False when the name, or a look-alike, is taken. */
  async insert(facilitator: StoredFacilitator): Promise<boolean> {
    try {
      await this.facilitators.insertMany([facilitator]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async find(id: string): Promise<StoredFacilitator | null> {
    return this.facilitators.findOne({ _id: id }).lean();
  }

  async findLookingAfter(group: string, among: readonly string[]): Promise<string | null> {
    const filter = {
      _id: trusted({ $in: among }),
      $or: [{ groups: group }, { coordinator: true }],
    };
    const found = await this.facilitators.findOne(filter, { _id: 1 }).lean();
    return found?._id ?? null;
  }

  async findByLookup(lookup: string): Promise<StoredFacilitator | null> {
    return this.facilitators.findOne({ lookup }).lean();
  }

  async nameIsTaken(nameKey: string): Promise<boolean> {
    return (await this.facilitators.findOne({ nameKey }, { _id: 1 }).lean()) !== null;
  }

  /** Whether anybody coordinates who has signed in at least once. */
  async hasCoordinator(): Promise<boolean> {
    const filter = { coordinator: true, lastTimeStep: trusted({ $gt: 0 }) };
    return (await this.facilitators.findOne(filter, { _id: 1 }).lean()) !== null;
  }

  /** Whether the step is newer than the last one used, and is noted now. */
  async useTimeStep(id: string, seen: number, timeStep: number): Promise<boolean> {
    const result = await this.facilitators.updateOne(
      { _id: id, lastTimeStep: seen },
      { lastTimeStep: timeStep },
    );
    return result.modifiedCount === 1;
  }
}
