import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { StoredAuditEntry } from './audit-entry.schema.js';
import { StoredAuditHead } from './audit-head.schema.js';

@Injectable()
export class AuditRepository {
  constructor(
    @InjectModel(StoredAuditEntry.name) private readonly entries: Model<StoredAuditEntry>,
    @InjectModel(StoredAuditHead.name) private readonly heads: Model<StoredAuditHead>,
  ) {}

  async head(chain: string): Promise<Pick<StoredAuditHead, 'number' | 'mac'>> {
    return (await this.heads.findOne({ _id: chain }).lean()) ?? { number: 0, mac: '' };
  }

  /** Inside a transaction, after `head`: of two at once, one runs again. */
  async append(entry: StoredAuditEntry): Promise<void> {
    const { chain, number, mac } = entry;
    await this.heads.updateOne({ _id: chain }, { number, mac }, { upsert: true });
    await this.entries.insertMany([entry]);
  }
}
