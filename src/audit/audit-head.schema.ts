import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** How long a chain is, and its last `mac`: a cut tail shows. */
@Schema({ collection: 'auditHeads', versionKey: false })
export class StoredAuditHead {
  /** The chain. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: Number, required: true })
  number!: number;

  @Prop({ type: String, required: true })
  mac!: string;
}

export const AuditHeadSchema = SchemaFactory.createForClass(StoredAuditHead);
