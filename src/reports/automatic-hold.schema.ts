import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** That a rule took a post out of sight until somebody looks, and until when at most. Once per case. */
@Schema({ collection: 'automaticHolds', versionKey: false })
export class StoredAutomaticHold {
  /** The case's id. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  post!: string;

  /** Null once it has ended: the row remains, so that further reports do not begin anew. */
  @Prop({ type: Date, default: null })
  until!: Date | null;
}

export const AutomaticHoldSchema = SchemaFactory.createForClass(StoredAutomaticHold);
AutomaticHoldSchema.index({ until: 1 });
