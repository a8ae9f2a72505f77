import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { readById, readRange } from '../database/reads.js';
import { type ChainState } from './audit-chain.js';
import { StoredAuditEntry } from './audit-entry.schema.js';
import { StoredAuditHead } from './audit-head.schema.js';

/** How many entries are read at a time: a sorted read of a whole chain is dear on the embedded engine. */
const RANGE = 1_000;

@Injectable()
export class AuditRepository {
  constructor(
    @InjectModel(StoredAuditEntry.name) private readonly entries: Model<StoredAuditEntry>,
    @InjectModel(StoredAuditHead.name) private readonly heads: Model<StoredAuditHead>,
  ) {}

  async head(chain: string): Promise<StoredAuditHead | null> {
    return readById(this.heads, chain);
  }

  /** Inside a transaction, after `head`: of two at once, one runs again. */
  async append(entry: StoredAuditEntry, head: StoredAuditHead): Promise<void> {
    const { _id, ...rest } = head;
    await this.heads.updateOne({ _id }, rest, { upsert: true });
    await this.entries.insertMany([entry]);
  }

  /** Every chain that has a head or an entry. */
  async chains(): Promise<string[]> {
    const heads: unknown[] = await this.heads.distinct('_id');
    const chains: unknown[] = await this.entries.distinct('chain');
    return [...new Set([...heads, ...chains].map(String))];
  }

  /** Inside a transaction, so that head and length are of one moment. */
  async state(chain: string): Promise<ChainState> {
    const head = await this.head(chain);
    return { head, length: await this.entries.countDocuments({ chain }) };
  }

  /** Those with the numbers 1 to `last`, in order; ends at a gap of a whole range. */
  async *entriesUpTo(chain: string, last: number): AsyncIterable<StoredAuditEntry> {
    for (let from = 1; from <= last; from += RANGE) {
      const range = { from, to: Math.min(from + RANGE - 1, last) };
      const found = await readRange(this.entries, { chain }, { by: 'number', range, order: 1 });
      if (found.length === 0) return;
      yield* found;
    }
  }
}
