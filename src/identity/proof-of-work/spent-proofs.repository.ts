import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { isNew } from '../../database/transactions.js';
import { StoredSpentProof } from './spent-proof.schema.js';

@Injectable()
export class SpentProofsRepository {
  constructor(
    @InjectModel(StoredSpentProof.name) private readonly proofs: Model<StoredSpentProof>,
  ) {}

  /** Whether this is the first time it is spent. */
  async spend(id: string, endsAt: Date): Promise<boolean> {
    return isNew(this.proofs.insertMany([{ _id: id, endsAt }]));
  }
}
