import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { isDuplicateKey } from '../../database/transactions.js';
import { StoredSpentProof } from './spent-proof.schema.js';

@Injectable()
export class SpentProofsRepository {
  constructor(
    @InjectModel(StoredSpentProof.name) private readonly proofs: Model<StoredSpentProof>,
  ) {}

  /** Whether this is the first time it is spent. */
  async spend(id: string, endsAt: Date): Promise<boolean> {
    try {
      await this.proofs.insertMany([{ _id: id, endsAt }]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
