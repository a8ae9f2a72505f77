import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { type StoredPostStatus } from '../common/post-status.js';
import {
  RESTRICTION_LEVELS,
  type StoredRestrictionLevel,
} from '../identity/restrictions/restriction.schema.js';
import { type Span } from '../screening/verdict.js';

export const DECISIONS = [
  'KEEP',
  'ADD_CONTENT_NOTE',
  'REDACT',
  'HIDE',
  'REMOVE',
  'LOCK_THREAD',
  'SLOW_MODE',
  'RESTRICT_AUTHOR',
  'REMOVE_FROM_GROUP',
  'REACHED_OUT',
  'RESOURCES_SENT',
  'ESCALATED',
  'UPHOLD',
  'OVERTURN',
] as const;
export type StoredDecisionKind = (typeof DECISIONS)[number];

export const DECISION_REASONS = [
  'WITHIN_THE_RULES',
  'CARE',
  'PERSONAL_DETAILS',
  'ABUSE',
  'HATE',
  'THREAT',
  'ENCOURAGES_HARM',
  'METHODS',
  'SEXUAL',
  'SOURCING',
  'SPAM',
  'CONTENT_NOTE_NEEDED',
  'HEATED',
  'AGAINST_HOUSE_RULES',
] as const;
export type StoredDecisionReason = (typeof DECISION_REASONS)[number];

/** What decisions can change of a post and its thread. */
export interface Marks {
  status: StoredPostStatus;
  masks: Span[];
  contentNotes: string[];
  isLocked: boolean;
  slowUntil: Date | null;
}

/** What the author of the post may not do for a while. */
@Schema({ _id: false })
export class StoredRestrictionOfAuthor {
  @Prop({ type: String, enum: RESTRICTION_LEVELS, required: true })
  level!: StoredRestrictionLevel;

  /** Null: until somebody undoes it. */
  @Prop({ type: Date, default: null })
  until!: Date | null;

  @Prop({ type: Boolean, required: true })
  everywhere!: boolean;
}
export const RestrictionOfAuthorSchema = SchemaFactory.createForClass(StoredRestrictionOfAuthor);

@Schema({ _id: false })
export class StoredDecision {
  @Prop({ type: String, enum: DECISIONS, required: true })
  kind!: StoredDecisionKind;

  @Prop({ type: String, enum: DECISION_REASONS, required: true })
  reason!: StoredDecisionReason;

  @Prop({ type: String, default: null })
  words!: string | null;

  /** Role id of who decided. */
  @Prop({ type: String, required: true })
  by!: string;

  @Prop({ type: Date, required: true })
  at!: Date;

  /** Until when who decided can decide anew, to the second, sealed. */
  @Prop({ type: String, required: true })
  undoWindow!: string;

  /** The revision of the post that was judged. */
  @Prop({ type: Number, required: true })
  revision!: number;

  /** What the decision changed: each mark as it was before, and as it became. Null: nothing. */
  @Prop({ type: Object, default: null })
  changed!: { before: Partial<Marks>; after: Partial<Marks> } | null;

  @Prop({ type: RestrictionOfAuthorSchema, default: null })
  restriction!: StoredRestrictionOfAuthor | null;

  /** The notice to the author, if there was something to tell. */
  @Prop({ type: String, default: null })
  notice!: string | null;

  /** Whether an appeal against it was right. */
  @Prop({ type: Boolean, required: true })
  overturned!: boolean;

  /** Tells the same decision sent again from another one. */
  @Prop({ type: String, required: true })
  requestKey!: string;
}
export const DecisionSchema = SchemaFactory.createForClass(StoredDecision);
