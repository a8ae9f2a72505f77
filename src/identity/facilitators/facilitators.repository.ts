import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readById } from '../../database/reads.js';
import { isNew } from '../../database/transactions.js';
import {
  StoredFacilitator,
  type StoredDutyWindow,
  type StoredTraining,
  UNTRAINED,
} from './facilitator.schema.js';

/** Somebody of the staff as the rest of the house sees them: without what opens their account. */
export type StaffRecord = Pick<
  StoredFacilitator,
  'name' | 'coordinator' | 'groups' | 'suspended' | 'trainings' | 'dutyHours' | 'timeZone'
> & { id: string };

/** More than any forum has; the list is for people to look at. */
const MAX_LISTED = 1_000;

@Injectable()
export class FacilitatorsRepository {
  constructor(
    @InjectModel(StoredFacilitator.name) private readonly facilitators: Model<StoredFacilitator>,
  ) {}

  /** False when the name, or a look-alike, is taken. */
  async insert(facilitator: StoredFacilitator): Promise<boolean> {
    return isNew(this.facilitators.insertMany([facilitator]));
  }

  async find(id: string): Promise<StoredFacilitator | null> {
    return completed(await readById(this.facilitators, id));
  }

  async findRecord(id: string): Promise<StaffRecord | null> {
    const found = await this.find(id);
    return found && toRecord(found);
  }

  /** By name. */
  async list(): Promise<StaffRecord[]> {
    const found = await this.facilitators.find().sort({ nameKey: 1 }).limit(MAX_LISTED).lean();
    return found.map(toRecord);
  }

  /** Everybody who is assigned to one of the groups; a coordinator too when assigned. */
  async findAssigned(groups: readonly string[]): Promise<StaffRecord[]> {
    return (await this.facilitators.find({ groups: trusted({ $in: groups }) }).lean()).map(
      toRecord,
    );
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
    return completed(await this.facilitators.findOne({ lookup }).lean());
  }

  async nameIsTaken(nameKey: string): Promise<boolean> {
    return (await this.facilitators.findOne({ nameKey }, { _id: 1 }).lean()) !== null;
  }

  /** Whether anybody coordinates who has signed in at least once, and still can. */
  async hasCoordinator(): Promise<boolean> {
    const filter = {
      coordinator: true,
      lastTimeStep: trusted({ $gt: 0 }),
      suspended: trusted({ $ne: true }),
    };
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

  async assign(id: string, groups: string[]): Promise<void> {
    await this.facilitators.updateOne({ _id: id }, { groups });
  }

  async addTraining(id: string, training: StoredTraining): Promise<void> {
    await this.facilitators.updateOne({ _id: id }, { $push: { trainings: training } });
  }

  async setSuspended(id: string, suspended: boolean): Promise<void> {
    await this.facilitators.updateOne({ _id: id }, { suspended });
  }

  async setDutyHours(
    id: string,
    timeZone: string,
    dutyHours: readonly StoredDutyWindow[],
  ): Promise<void> {
    await this.facilitators.updateOne({ _id: id }, { timeZone, dutyHours });
  }
}

function completed(found: StoredFacilitator | null): StoredFacilitator | null {
  return found && { ...UNTRAINED, ...found };
}

function toRecord(found: StoredFacilitator): StaffRecord {
  const { _id, name, coordinator, groups } = found;
  const { suspended, trainings, dutyHours, timeZone } = { ...UNTRAINED, ...found };
  return { id: _id, name, coordinator, groups, suspended, trainings, dutyHours, timeZone };
}
