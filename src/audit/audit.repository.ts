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

  async head(chain: string): Promise<StoredAuditHead | null> {
    return this.heads.findOne({ _id: chain }).lean();
  }

  /** Inside a transaction, after `head`: of two at once, one runs again. */
  async append(entry: StoredAuditEntry, head: StoredAuditHead): Promise<void> {
    const { _id, ...rest } = head;
    await this.heads.updateOne({ _id }, rest, { upsert: true });
    await this.entries.insertMany([entry]);
  }

  /** Every chain that has a head or an entry. */
  async chains(): Promise<string[]> {
    const heads = await this.heads.distinct('_id');
    const chains = await this.entries.distinct('chain');
    return [...new Set([...heads, ...chains])];
  }

  entriesOf(chain: string): AsyncIterable<StoredAuditEntry> {
    return this.entries.find({ chain }).sort({ number: 1 }).lean().cursor();
  }
}
