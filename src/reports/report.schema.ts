import { type ReportReasonCode } from '../cases/report-severity.js';
import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** One persona's report of one post. Facilitators see reasons and counts, never this. */
@Schema({ collection: 'reports', versionKey: false })
export class StoredReport {
  /** Follows from the persona and the request that reported. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  post!: string;

  /** The persona that reported. */
  @Prop({ type: String, required: true })
  reporter!: string;

  @Prop({ type: Number, required: true })
  revision!: number;

  /** The words as they were. */
  @Prop({ type: String, required: true })
  text!: string;

  @Prop({ type: String, required: true })
  reason!: ReportReasonCode;

  @Prop({ type: String, required: true })
  requestPrint!: string;

  /** Whether its persona was told what came of it. */
  @Prop({ type: Boolean, required: true })
  told!: boolean;

  /** Whether nothing was found wrong with the post; false until somebody looked. */
  @Prop({ type: Boolean, required: true })
  cleared!: boolean;

  @Prop({ type: Date, required: true })
  createdAt!: Date;
}

export const ReportSchema = SchemaFactory.createForClass(StoredReport);
ReportSchema.index({ post: 1, reporter: 1 }, { unique: true });
ReportSchema.index({ reporter: 1, createdAt: -1 });
