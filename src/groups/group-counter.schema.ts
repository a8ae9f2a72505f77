import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** The group's running number: each post takes the next one. Written outside transactions only. */
@Schema({ collection: 'groupCounters', versionKey: false })
export class StoredGroupCounter {
  /** The group's id. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: Number, required: true })
  activity!: number;
}

export const GroupCounterSchema = SchemaFactory.createForClass(StoredGroupCounter);
