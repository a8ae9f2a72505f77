import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readById } from '../database/reads.js';
import { isNew } from '../database/transactions.js';
import { StoredWorkload } from './workload.schema.js';

@Injectable()
export class WorkloadRepository {
  constructor(
    @InjectModel(StoredWorkload.name) private readonly workloads: Model<StoredWorkload>,
  ) {}

  async find(id: string): Promise<StoredWorkload | null> {
    return readById(this.workloads, id);
  }

  /** Whether nobody else was quicker since it was found, and it is stored now with the next version. */
  async replace(workload: StoredWorkload): Promise<boolean> {
    const { _id, version } = workload;
    const next = { ...workload, version: version + 1 };
    if (version === 0) return this.#insert(next);
    const { modifiedCount } = await this.workloads.replaceOne({ _id, version }, next);
    return modifiedCount === 1;
  }

  /** Who of them has a break due on a day. */
  async findOnBreak(ids: readonly string[], day: Date): Promise<string[]> {
    const filter = { _id: trusted({ $in: ids }), day, breakSince: trusted({ $ne: null }) };
    return (await this.workloads.find(filter, { _id: 1 }).lean()).map(({ _id }) => _id);
  }

  async #insert(workload: StoredWorkload): Promise<boolean> {
    return isNew(this.workloads.insertMany([workload]));
  }
}
