import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/**
 * Below which due time a group has no open case, by severity: where looking for the most urgent one begins.
 * A hint that is too low costs a few queries; it is never too high (`QueueRepository`).
 */
@Schema({ collection: 'queueFloors', versionKey: false })
export class StoredQueueFloor {
  /** The group's id. */
  @Prop({ type: String })
  _id!: string;

  /** Quarter hours since 1970, in the order of SEVERITIES. */
  @Prop({ type: [Number], required: true })
  from!: number[];
}

export const QueueFloorSchema = SchemaFactory.createForClass(StoredQueueFloor);
