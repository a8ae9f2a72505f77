import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readById } from '../database/reads.js';
import { StoredReport } from './report.schema.js';

@Injectable()
export class ReportsRepository {
  constructor(@InjectModel(StoredReport.name) private readonly reports: Model<StoredReport>) {}

  /** @throws MongoDB's duplicate key error when the persona has reported the post before */
  async insert(report: StoredReport): Promise<void> {
    await this.reports.insertMany([report]);
  }

  async find(id: string): Promise<StoredReport | null> {
    return readById(this.reports, id);
  }

  /** The reports of a post whose personas were not told yet, of worry or of the other reasons. */
  async findUntold(post: string, worried: boolean): Promise<StoredReport[]> {
    const untold = await this.reports.find({ post, told: false }).lean();
    return untold.filter(({ reason }) => (reason === 'WORRIED') === worried);
  }

  /** @param cleared whether nothing was found wrong with the post */
  async noteTold(ids: readonly string[], cleared: boolean): Promise<void> {
    await this.reports.updateMany({ _id: trusted({ $in: ids }) }, { told: true, cleared });
  }

  /** What was decided first about the reports of a post was taken back. Worry is never weighed. */
  async noteOutcome(post: string, cleared: boolean): Promise<void> {
    const told = { post, told: true, reason: trusted({ $ne: 'WORRIED' as const }) };
    await this.reports.updateMany(told, { cleared });
  }

  /**
   * The persona's last reports that came to something or nothing, newest first; of the last months only. Worry
   * is not among them: that somebody was all right after all speaks against nobody.
   */
  async lastOutcomes(
    reporter: string,
    { from, to, limit }: { from: Date; to: Date; limit: number },
  ): Promise<StoredReport[]> {
    const all = await this.reports
      .find({ reporter, createdAt: trusted({ $gte: from, $lte: to }) })
      .sort({ createdAt: -1 })
      .lean();
    return all.filter(({ told, reason }) => told && reason !== 'WORRIED').slice(0, limit);
  }

  async findOf(post: string, reporter: string): Promise<StoredReport | null> {
    return this.reports.findOne({ post, reporter }).lean();
  }
}
