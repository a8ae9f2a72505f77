import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { StoredRestriction } from './restriction.schema.js';

@Injectable()
export class RestrictionsRepository {
  constructor(
    @InjectModel(StoredRestriction.name) private readonly restrictions: Model<StoredRestriction>,
  ) {}

  async insert(restriction: StoredRestriction): Promise<void> {
    await this.restrictions.insertMany([restriction]);
  }

  async delete(id: string): Promise<void> {
    await this.restrictions.deleteOne({ _id: id });
  }

  /** All of these scopes, also those that have ended and are not cleared away yet. */
  async ofScopes(scopes: readonly string[]): Promise<StoredRestriction[]> {
    return this.restrictions.find({ scope: trusted({ $in: scopes }) }).lean();
  }
}
