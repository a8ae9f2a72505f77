import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** A proof of work that was used, kept until its challenge would be too old anyway. */
@Schema({ collection: 'spentProofs', versionKey: false })
export class StoredSpentProof {
  /** Hash of the challenge's signature. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: Date, required: true })
  endsAt!: Date;
}

export const SpentProofSchema = SchemaFactory.createForClass(StoredSpentProof);
SpentProofSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
