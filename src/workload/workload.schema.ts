import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { CONTENT_NOTES } from '../threads/thread.schema.js';

/** A text that a facilitator keeps for answers like it. */
@Schema({ _id: false })
export class StoredSavedReply {
  @Prop({ type: String, required: true })
  id!: string;

  @Prop({ type: String, required: true })
  title!: string;

  @Prop({ type: String, required: true })
  words!: string;
}
const SavedReplySchema = SchemaFactory.createForClass(StoredSavedReply);

/** What one facilitator has read today, and how they choose to work. Theirs alone. */
@Schema({ collection: 'workloads', versionKey: false })
export class StoredWorkload {
  /** The role id. */
  @Prop({ type: String })
  _id!: string;

  /** The UTC day that the counts are of. */
  @Prop({ type: Date, required: true })
  day!: Date;

  /** Full texts of CRISIS and RED cases that were opened on that day, since the last break. */
  @Prop({ type: Number, required: true })
  severeSeen!: number;

  /** All such cases of that day: one that is opened again counts once. */
  @Prop({ type: [String], required: true })
  seenCases!: string[];

  /**
   * When a break was due, until the facilitator goes on. To the minute, unlike other times about what people
   * do: a quarter hour is too coarse for a break that is as long, and only the facilitator is shown it.
   */
  @Prop({ type: Date, default: null })
  breakSince!: Date | null;

  @Prop({ type: [String], enum: CONTENT_NOTES, required: true })
  declinedTopics!: (typeof CONTENT_NOTES)[number][];

  @Prop({ type: [SavedReplySchema], required: true })
  savedReplies!: StoredSavedReply[];

  /** Grows with each change; 0 is not stored yet. */
  @Prop({ type: Number, required: true })
  version!: number;
}

export const WorkloadSchema = SchemaFactory.createForClass(StoredWorkload);
