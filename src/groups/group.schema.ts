import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { CONTENT_RULES, type ContentRule } from '../screening/phase.js';

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
}

export const GroupSchema = SchemaFactory.createForClass(StoredGroup);
GroupSchema.index({ slug: 1 }, { unique: true });
GroupSchema.index({ position: 1 }, { unique: true });
