import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { readAmong } from '../database/reads.js';
import { type Secret } from '../common/secret.js';
import { type StoredEmpathyKind } from '../posts/post.schema.js';
import { StoredReaction } from './reaction.schema.js';

@Injectable()
export class ReactionsRepository {
  constructor(
    @InjectModel(StoredReaction.name) private readonly reactions: Model<StoredReaction>,
  ) {}

  /** The kinds shown, in the order of the ids; none where there is no reaction. */
  async kindsOf(ids: readonly Secret<string>[]): Promise<StoredEmpathyKind[][]> {
    const keys = ids.map((id) => id.reveal());
    const found = await readAmong(this.reactions, keys);
    const byId = new Map(found.map(({ _id, kinds }) => [_id, kinds]));
    return keys.map((key) => byId.get(key) ?? []);
  }

  /** Inside a transaction, after `kindsOf`. */
  async replace(id: Secret<string>, kinds: readonly StoredEmpathyKind[]): Promise<void> {
    const filter = { _id: id.reveal() };
    if (kinds.length === 0) await this.reactions.deleteOne(filter);
    else await this.reactions.updateOne(filter, { kinds: [...kinds] }, { upsert: true });
  }
}
