import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { BADGES, type StoredBadge } from '../identity/personas/persona.schema.js';
import { MaskSchema, type StoredMask } from './mask.schema.js';
import { POST_STATUSES, type StoredPostStatus } from '../common/post-status.js';

export const THREAD_KINDS = ['STRUGGLE', 'QUESTION', 'STRATEGY', 'MILESTONE', 'GRATITUDE'] as const;
export const NEEDS = ['LISTENING', 'IDEAS', 'INFORMATION', 'CELEBRATION'] as const;
export const CONTENT_NOTES = [
  'SUICIDE',
  'SELF_HARM',
  'ABUSE',
  'SEXUAL_VIOLENCE',
  'VIOLENCE',
  'EATING',
  'SUBSTANCE_USE',
  'DEATH',
  'ILLNESS',
  'PREGNANCY_LOSS',
] as const;

/** How many earlier places a thread remembers, for walks that began before its last posts. */
export const EARLIER_KEPT = 100;

/** A thread without its posts. */
@Schema({ collection: 'threads', versionKey: false })
export class StoredThread {
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  group!: string;

  @Prop({ type: String, enum: THREAD_KINDS, required: true })
  kind!: (typeof THREAD_KINDS)[number];

  @Prop({ type: String, enum: NEEDS, required: true })
  need!: (typeof NEEDS)[number];

  @Prop({ type: [String], enum: CONTENT_NOTES, required: true })
  contentNotes!: (typeof CONTENT_NOTES)[number][];

  /** Null once its author deleted it. */
  @Prop({ type: String, default: null })
  title!: string | null;

  @Prop({ type: [MaskSchema], required: true })
  titleMasks!: StoredMask[];

  /** The persona that started it, its name and badge as they were then. */
  @Prop({ type: String, required: true })
  author!: string;

  @Prop({ type: String, required: true })
  authorName!: string;

  @Prop({ type: String, enum: [...BADGES, null], default: null })
  authorBadge!: StoredBadge | null;

  @Prop({ type: String, enum: POST_STATUSES, required: true })
  status!: StoredPostStatus;

  /** Whether a facilitator closed it for replies. */
  @Prop({ type: Boolean, required: true })
  isLocked!: boolean;

  /** Until when each persona can reply once in ten minutes only; null or past: as often as they like. */
  @Prop({ type: Date, default: null })
  slowUntil!: Date | null;

  /** The number of the last post, seen by everybody or not. */
  @Prop({ type: Number, required: true })
  lastNumber!: number;

  /** Replies that everybody sees. Kept, not counted. */
  @Prop({ type: Number, required: true })
  replyCount!: number;

  /** The thread's place in its group: the number that its newest post took. */
  @Prop({ type: Number, required: true })
  activity!: number;

  /** The places it had before, oldest first. */
  @Prop({ type: [Number], required: true })
  earlierActivity!: number[];

  @Prop({ type: Date, required: true })
  startedAt!: Date;

  @Prop({ type: Date, required: true })
  lastPostAt!: Date;
}

export const ThreadSchema = SchemaFactory.createForClass(StoredThread);
ThreadSchema.index({ group: 1, activity: -1 });
