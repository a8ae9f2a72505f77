import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { keepInRandomOrder } from '../database/random-order.js';
import { EMPATHY_KINDS, type StoredEmpathyKind } from '../posts/post.schema.js';

/** What one member shows for one post. The id is all there is: not the post, not the member, not when. */
@Schema({ collection: 'reactions', versionKey: false })
export class StoredReaction {
  /** HMAC(member key, post id). */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: [String], enum: EMPATHY_KINDS, required: true })
  kinds!: StoredEmpathyKind[];
}

export const ReactionSchema = SchemaFactory.createForClass(StoredReaction);
keepInRandomOrder(ReactionSchema);
