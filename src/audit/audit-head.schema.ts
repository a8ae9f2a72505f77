import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** How long a chain is, and its last `mac`, under a seal of its own: a cut tail shows. */
@Schema({ collection: 'auditHeads', versionKey: false })
export class StoredAuditHead {
  /** The chain. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: Number, required: true })
  number!: number;

  @Prop({ type: String, required: true })
  mac!: string;

  /** HMAC over chain, number and `mac`: whoever cuts the tail off cannot write a shorter head. */
  @Prop({ type: String, required: true })
  seal!: string;
}

export const AuditHeadSchema = SchemaFactory.createForClass(StoredAuditHead);
