import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** What the staff and the author of a post say to each other, out of care. Nobody else reads it. */
@Schema({ collection: 'careMessages', versionKey: false })
export class StoredCareMessage {
  /** An answer's follows from who wrote it and the request. */
  @Prop({ type: String })
  _id!: string;

  /** The post that somebody worried about. */
  @Prop({ type: String, required: true })
  post!: string;

  /** From 1, in the order they were written. */
  @Prop({ type: Number, required: true })
  number!: number;

  @Prop({ type: Boolean, required: true })
  byStaff!: boolean;

  @Prop({ type: String, required: true })
  words!: string;

  /** HMAC of the input under its `requestId`; of the decision's, for the staff. */
  @Prop({ type: String, required: true })
  requestPrint!: string;

  @Prop({ type: Date, required: true })
  at!: Date;
}

export const CareMessageSchema = SchemaFactory.createForClass(StoredCareMessage);
CareMessageSchema.index({ post: 1, number: 1 }, { unique: true });
