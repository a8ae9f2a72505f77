import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { StoredReport } from './report.schema.js';

@Injectable()
export class ReportsRepository {
  constructor(@InjectModel(StoredReport.name) private readonly reports: Model<StoredReport>) {}

  /** @throws MongoDB's duplicate key error when the persona has reported the post before */
  async insert(report: StoredReport): Promise<void> {
    await this.reports.insertMany([report]);
  }

  async find(id: string): Promise<StoredReport | null> {
    return this.reports.findOne({ _id: id }).lean();
  }

  /** The reports of a post whose personas were not told yet, of worry or of the other reasons. */
  async findUntold(post: string, worried: boolean): Promise<StoredReport[]> {
    const filter = { post, told: false };
    return worried
      ? this.reports.find({ ...filter, reason: 'WORRIED' }).lean()
      : this.reports.find({ ...filter, reason: trusted({ $ne: 'WORRIED' }) }).lean();
  }

  async noteTold(ids: readonly string[]): Promise<void> {
    await this.reports.updateMany({ _id: trusted({ $in: ids }) }, { told: true });
  }

  async findOf(post: string, reporter: string): Promise<StoredReport | null> {
    return this.reports.findOne({ post, reporter }).lean();
  }
}
