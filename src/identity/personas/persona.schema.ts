import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { keepInRandomOrder } from '../../database/random-order.js';

export const BADGES = ['FACILITATOR'] as const;
export type StoredBadge = (typeof BADGES)[number];

/**
 * What others see of somebody in one scope. `ownerTag` is recognised with the member's key alone; nothing
 * here leads to an account or to another persona.
 */
@Schema({ collection: 'personas', versionKey: false })
export class StoredPersona {
  @Prop({ type: String })
  _id!: string;

  /** The group's id, or a thread's for a persona that lives in that thread only. */
  @Prop({ type: String, required: true })
  scope!: string;

  @Prop({ type: String, required: true })
  group!: string;

  @Prop({ type: String, required: true, select: false })
  ownerTag!: string;

  @Prop({ type: String, required: true })
  name!: string;

  /** The name with look-alikes folded: unique in the group. */
  @Prop({ type: String, required: true })
  nameKey!: string;

  @Prop({ type: String, enum: [...BADGES, null], default: null })
  badge!: StoredBadge | null;

  /** The version of the house rules that was accepted last. */
  @Prop({ type: Number, required: true })
  rulesVersion!: number;

  @Prop({ type: Boolean, required: true })
  left!: boolean;

  /** Whole days. */
  @Prop({ type: Date, required: true })
  createdOn!: Date;
}

export const PersonaSchema = SchemaFactory.createForClass(StoredPersona);
keepInRandomOrder(PersonaSchema);
PersonaSchema.index({ scope: 1, ownerTag: 1 }, { unique: true });
PersonaSchema.index({ group: 1, nameKey: 1 }, { unique: true });
