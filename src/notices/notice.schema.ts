import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import {
  DECISION_REASONS,
  DECISIONS,
  RestrictionOfAuthorSchema,
  type StoredDecisionKind,
  type StoredDecisionReason,
  type StoredRestrictionOfAuthor,
} from '../cases/decision.schema.js';

/**
 * DECISION: on something you wrote. APPEAL: what came of your appeal. REPORT: what came of your report.
 * CARE: somebody of the staff reaches out to you.
 */
export const NOTICE_KINDS = ['DECISION', 'APPEAL', 'REPORT', 'CARE'] as const;
export type StoredNoticeKind = (typeof NOTICE_KINDS)[number];

/** What a persona is told, and why. Names nobody of the staff. */
@Schema({ collection: 'notices', versionKey: false })
export class StoredNotice {
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  persona!: string;

  @Prop({ type: String, required: true })
  group!: string;

  @Prop({ type: String, required: true })
  thread!: string;

  @Prop({ type: String, required: true })
  post!: string;

  @Prop({ type: Number, required: true })
  postNumber!: number;

  /** The revision that was judged. */
  @Prop({ type: Number, required: true })
  revision!: number;

  @Prop({ type: String, enum: NOTICE_KINDS, required: true })
  kind!: StoredNoticeKind;

  @Prop({ type: String, enum: DECISIONS, required: true })
  decision!: StoredDecisionKind;

  /** Null in the notice to somebody who reported. */
  @Prop({ type: String, enum: [...DECISION_REASONS, null], default: null })
  reason!: StoredDecisionReason | null;

  @Prop({ type: String, default: null })
  words!: string | null;

  /** Whether a rule did it, and no person yet. */
  @Prop({ type: Boolean, required: true })
  isAutomatic!: boolean;

  @Prop({ type: RestrictionOfAuthorSchema, default: null })
  restriction!: StoredRestrictionOfAuthor | null;

  /** The case that was decided. */
  @Prop({ type: String, required: true })
  case!: string;

  /** Until when it can be appealed against; null when it cannot. */
  @Prop({ type: Date, default: null })
  appealUntil!: Date | null;

  /** Print of the appeal that was made. */
  @Prop({ type: String, default: null })
  appeal!: string | null;

  @Prop({ type: Date, required: true })
  createdAt!: Date;

  /** Counts the notices of the persona: the order within a quarter hour. */
  @Prop({ type: Number, required: true })
  number!: number;
}

export const NoticeSchema = SchemaFactory.createForClass(StoredNotice);
NoticeSchema.index({ persona: 1, createdAt: -1, number: -1, _id: -1 });
