import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import {
  DECISION_REASONS,
  DECISIONS,
  type StoredDecisionKind,
  type StoredDecisionReason,
} from '../cases/case.schema.js';

/** What a persona is told: the decision on something it wrote, and why. Names nobody of the staff. */
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

  @Prop({ type: String, enum: DECISIONS, required: true })
  decision!: StoredDecisionKind;

  @Prop({ type: String, enum: DECISION_REASONS, required: true })
  reason!: StoredDecisionReason;

  @Prop({ type: String, default: null })
  words!: string | null;

  @Prop({ type: Date, required: true })
  createdAt!: Date;

  /** The group's number of then: the order within a quarter hour. */
  @Prop({ type: Number, required: true })
  activity!: number;
}

export const NoticeSchema = SchemaFactory.createForClass(StoredNotice);
NoticeSchema.index({ persona: 1, createdAt: -1, activity: -1, _id: -1 });
