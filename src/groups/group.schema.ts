import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { CONTENT_RULES, type ContentRule } from '../screening/phase.js';
import { type DueMinutes } from './due-minutes.js';

export const READ_BY = ['EVERYONE', 'MEMBERS'] as const;
export type StoredReadBy = (typeof READ_BY)[number];

@Schema({ _id: false })
export class StoredHouseRules {
  @Prop({ type: Number, required: true })
  version!: number;

  @Prop({ type: [String], required: true })
  rules!: string[];
}
const HouseRulesSchema = SchemaFactory.createForClass(StoredHouseRules);

@Schema({ _id: false })
class StoredDueMinutes implements DueMinutes {
  @Prop({ type: Number, required: true })
  CRISIS!: number;

  @Prop({ type: Number, required: true })
  RED!: number;

  @Prop({ type: Number, required: true })
  AMBER!: number;

  @Prop({ type: Number, required: true })
  OTHER!: number;
}
const DueMinutesSchema = SchemaFactory.createForClass(StoredDueMinutes);

/** A group. What changes with each post is not here (`groupCounters`), so that posting never writes it. */
@Schema({ collection: 'groups', versionKey: false })
export class StoredGroup {
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  slug!: string;

  /** Place in the list of groups, from 1. */
  @Prop({ type: Number, required: true })
  position!: number;

  @Prop({ type: String, required: true })
  title!: string;

  @Prop({ type: String, required: true })
  description!: string;

  @Prop({ type: HouseRulesSchema, required: true })
  houseRules!: StoredHouseRules;

  @Prop({ type: [String], enum: CONTENT_RULES, required: true })
  contentRules!: ContentRule[];

  @Prop({ type: String, enum: READ_BY, required: true })
  readBy!: StoredReadBy;

  /** How soon somebody should look at a case; absent: `DEFAULT_DUE_MINUTES`. */
  @Prop({ type: DueMinutesSchema })
  dueMinutes?: DueMinutes;

  /** Whose helplines a help card shows to who names no country (ISO 3166-1 alpha-2). */
  @Prop({ type: String })
  country?: string;

  /** Whether trained facilitators ever looked after it; absent: never. */
  @Prop({ type: Boolean })
  hadCover?: boolean;
}

export const GroupSchema = SchemaFactory.createForClass(StoredGroup);
GroupSchema.index({ slug: 1 }, { unique: true });
GroupSchema.index({ position: 1 }, { unique: true });
