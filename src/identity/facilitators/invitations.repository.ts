import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { isDuplicateKey } from '../../database/transactions.js';
import { StoredInvitation } from './invitation.schema.js';

@Injectable()
export class InvitationsRepository {
  constructor(
    @InjectModel(StoredInvitation.name) private readonly invitations: Model<StoredInvitation>,
  ) {}

  /** Does nothing when it is there already: the same request was sent again. */
  async insert(invitation: StoredInvitation): Promise<void> {
    try {
      await this.invitations.insertMany([invitation]);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async find(id: string): Promise<StoredInvitation | null> {
    return this.invitations.findOne({ _id: id }).lean();
  }

  /** Whether it was there; of several at once, one is told so. */
  async use(id: string): Promise<boolean> {
    return (await this.invitations.deleteOne({ _id: id })).deletedCount === 1;
  }
}
