import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { BADGES, type StoredBadge } from '../identity/personas/persona.schema.js';
import { LEVELS, type Level } from '../screening/verdict.js';
import { MaskSchema, type StoredMask } from '../threads/mask.schema.js';
import { POST_STATUSES, type StoredPostStatus } from '../common/post-status.js';

export const EMPATHY_KINDS = [
  'FEEL_FOR_YOU',
  'HEAR_YOU',
  'BEEN_THERE',
  'YOU_MATTER',
  'THIS_HELPED',
  'CELEBRATE',
] as const;
export type StoredEmpathyKind = (typeof EMPATHY_KINDS)[number];

/** One post of a thread, all that a page of replies shows: no second query for its author. */
@Schema({ collection: 'posts', versionKey: false })
export class StoredPost {
  /** Follows from the persona and the request that wrote it: the same request cannot write two. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  thread!: string;

  @Prop({ type: String, required: true })
  group!: string;

  @Prop({ type: Number, required: true })
  number!: number;

  @Prop({ type: String, required: true })
  author!: string;

  @Prop({ type: String, required: true })
  authorName!: string;

  @Prop({ type: String, enum: [...BADGES, null], default: null })
  authorBadge!: StoredBadge | null;

  @Prop({ type: Boolean, required: true })
  byThreadStarter!: boolean;

  /** Null once its author deleted it. */
  @Prop({ type: String, default: null })
  body!: string | null;

  /** Contact details that others see covered, in UTF-16 units of the body. */
  @Prop({ type: [MaskSchema], required: true })
  masks!: StoredMask[];

  /** From 1; grows with each edit. */
  @Prop({ type: Number, required: true })
  revision!: number;

  @Prop({ type: String, enum: POST_STATUSES, required: true })
  status!: StoredPostStatus;

  /** Until when at most it is HELD because several reported it; null when it waits for a person, or is not held. */
  @Prop({ type: Date, default: null })
  heldUntil!: Date | null;

  /** The number of the post that it answers. */
  @Prop({ type: Number, default: null })
  replyTo!: number | null;

  /** How many showed what. */
  @Prop({ type: Map, of: Number, required: true })
  empathy!: Partial<Record<StoredEmpathyKind, number>>;

  /** What screening made of it; people may lower it, screening never does. */
  @Prop({ type: String, enum: LEVELS, required: true })
  level!: Level;

  @Prop({ type: Date, required: true })
  createdAt!: Date;

  /** Until when it can be edited, to the second, sealed: a copy of the database keeps quarter hours only. */
  @Prop({ type: String, required: true })
  editWindow!: string;

  /** HMAC of the input under its `requestId`: tells the same request sent again from another one. */
  @Prop({ type: String, required: true })
  requestPrint!: string;
}

export const PostSchema = SchemaFactory.createForClass(StoredPost);
PostSchema.index({ thread: 1, number: 1 }, { unique: true });
PostSchema.index({ author: 1, createdAt: -1 });
