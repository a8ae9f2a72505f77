import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { readById } from '../../database/reads.js';
import { isNew } from '../../database/transactions.js';
import { StoredInvitation } from './invitation.schema.js';

@Injectable()
export class InvitationsRepository {
  constructor(
    @InjectModel(StoredInvitation.name) private readonly invitations: Model<StoredInvitation>,
  ) {}

  /** Does nothing when it is there already: the same request was sent again. */
  async insert(invitation: StoredInvitation): Promise<void> {
    await isNew(this.invitations.insertMany([invitation]));
  }

  /** Makes it good again, or new. */
  async renew(invitation: StoredInvitation): Promise<void> {
    const { _id, ...rest } = invitation;
    await this.invitations.updateOne({ _id }, rest, { upsert: true });
  }

  async find(id: string): Promise<StoredInvitation | null> {
    return readById(this.invitations, id);
  }

  /** Takes out of use what somebody invited to. */
  async withdrawOf(by: string): Promise<void> {
    await this.invitations.updateMany({ by, used: false }, { used: true });
  }

  /** Whether it was good; of several at once, one is told so. */
  async use(id: string): Promise<boolean> {
    const result = await this.invitations.updateOne({ _id: id, used: false }, { used: true });
    return result.modifiedCount === 1;
  }
}
