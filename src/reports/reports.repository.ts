import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
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

  async findOf(post: string, reporter: string): Promise<StoredReport | null> {
    return this.reports.findOne({ post, reporter }).lean();
  }
}
