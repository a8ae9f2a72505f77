import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { keepInRandomOrder } from '../../database/random-order.js';

/**
 * Who can sign in, and nothing about what they do. Only `lookup` (HMAC of the phrase) finds it; both boxes
 * open with the phrase alone.
 */
@Schema({ collection: 'accounts', versionKey: false })
export class StoredAccount {
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  lookup!: string;

  /** The member key under the phrase. */
  @Prop({ type: String, required: true })
  sealedKey!: string;

  /** The member's personas under the member key, padded; replaced by compare-and-set. */
  @Prop({ type: String, required: true })
  keyring!: string;
}

export const AccountSchema = SchemaFactory.createForClass(StoredAccount);
keepInRandomOrder(AccountSchema);
AccountSchema.index({ lookup: 1 }, { unique: true });
