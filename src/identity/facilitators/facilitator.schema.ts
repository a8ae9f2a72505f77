import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** Somebody of the staff. Known to members and in the audit by role name and id, to nobody by more. */
@Schema({ collection: 'facilitators', versionKey: false })
export class StoredFacilitator {
  /** The role id. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  lookup!: string;

  /** As others see it: `Rowan, facilitator`. */
  @Prop({ type: String, required: true })
  name!: string;

  /** The name with look-alikes folded. */
  @Prop({ type: String, required: true })
  nameKey!: string;

  @Prop({ type: String, required: true })
  sealedKey!: string;

  /** The TOTP secret under the phrase. */
  @Prop({ type: String, required: true })
  sealedTotp!: string;

  /** The last 30-second step whose code was used: a code works once. */
  @Prop({ type: Number, required: true })
  lastTimeStep!: number;

  @Prop({ type: Boolean, required: true })
  coordinator!: boolean;

  @Prop({ type: [String], required: true })
  groups!: string[];
}

export const FacilitatorSchema = SchemaFactory.createForClass(StoredFacilitator);
FacilitatorSchema.index({ lookup: 1 }, { unique: true });
FacilitatorSchema.index({ nameKey: 1 }, { unique: true });
FacilitatorSchema.index({ coordinator: 1 });
