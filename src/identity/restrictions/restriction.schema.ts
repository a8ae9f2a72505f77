import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/**
 * From mild to severe. SLOWED: one post a day. READ_ONLY: no posts and no empathy. REMOVED: no part in the group
 * at all. None makes a post look different to the staff: that would tell them which names belong together.
 */
export const RESTRICTION_LEVELS = ['SLOWED', 'READ_ONLY', 'REMOVED'] as const;
export type StoredRestrictionLevel = (typeof RESTRICTION_LEVELS)[number];

/** In place of a group's id: the restriction holds in every group. */
export const EVERYWHERE = 'everywhere';

/**
 * What a persona's member may not do for a while. It names one persona only; that it holds for the member's
 * other personas too is found out while the member acts, with their own keyring, and is stored nowhere.
 */
@Schema({ collection: 'restrictions', versionKey: false })
export class StoredRestriction {
  /** The case that was decided so: one decision, one restriction. */
  @Prop({ type: String })
  _id!: string;

  /** The group's id, or EVERYWHERE. */
  @Prop({ type: String, required: true })
  scope!: string;

  @Prop({ type: String, required: true })
  persona!: string;

  @Prop({ type: String, enum: RESTRICTION_LEVELS, required: true })
  level!: StoredRestrictionLevel;

  /** Null: until somebody undoes it. */
  @Prop({ type: Date, default: null })
  until!: Date | null;
}

export const RestrictionSchema = SchemaFactory.createForClass(StoredRestriction);
RestrictionSchema.index({ scope: 1 });
RestrictionSchema.index({ until: 1 }, { expireAfterSeconds: 0 });
