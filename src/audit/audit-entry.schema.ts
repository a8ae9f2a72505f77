import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** Who of the staff did what to which case, or to whom of the staff, when. Chained: an entry that is changed or missing shows. */
@Schema({ collection: 'audit', versionKey: false })
export class StoredAuditEntry {
  @Prop({ type: String })
  _id!: string;

  /** The group's id: each group has a chain of its own. `staff`: about somebody who is assigned to none. */
  @Prop({ type: String, required: true })
  chain!: string;

  /** From 1, without gaps. */
  @Prop({ type: Number, required: true })
  number!: number;

  /** Role id. */
  @Prop({ type: String, required: true })
  by!: string;

  @Prop({ type: String, required: true })
  act!: string;

  /** The case's id; the role id of whom an act about the staff (reason `STAFF`) is about. */
  @Prop({ type: String, required: true })
  case!: string;

  @Prop({ type: String, required: true })
  reason!: string;

  @Prop({ type: Date, required: true })
  at!: Date;

  /** HMAC over this entry and the `mac` before it. */
  @Prop({ type: String, required: true })
  mac!: string;
}

export const AuditEntrySchema = SchemaFactory.createForClass(StoredAuditEntry);
AuditEntrySchema.index({ chain: 1, number: 1 }, { unique: true });
