import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** A training somebody has had. Days are whole, in UTC. */
@Schema({ _id: false })
export class StoredTraining {
  /** What the request that recorded it made, and its print: sent again, it finds this. */
  @Prop({ type: String, required: true })
  id!: string;

  @Prop({ type: String, required: true })
  requestPrint!: string;

  @Prop({ type: String, required: true })
  name!: string;

  @Prop({ type: Date, required: true })
  completedOn!: Date;

  /** From this day on it does not count any more. */
  @Prop({ type: Date, required: true })
  expiresOn!: Date;
}
const TrainingSchema = SchemaFactory.createForClass(StoredTraining);

/** When somebody is there each week, as the clocks of their time zone show it. */
@Schema({ _id: false })
export class StoredDutyWindow {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  @Prop({ type: Number, required: true })
  weekday!: number;

  /** `HH:MM`. */
  @Prop({ type: String, required: true })
  from!: string;

  /** `HH:MM`; not after `from`: on the next day. */
  @Prop({ type: String, required: true })
  to!: string;
}
const DutyWindowSchema = SchemaFactory.createForClass(StoredDutyWindow);

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

  /** Whoever is suspended cannot sign in, and covers nothing. */
  @Prop({ type: Boolean, required: true })
  suspended!: boolean;

  @Prop({ type: [TrainingSchema], required: true })
  trainings!: StoredTraining[];

  @Prop({ type: [DutyWindowSchema], required: true })
  dutyHours!: StoredDutyWindow[];

  /** IANA: `Europe/Berlin`. */
  @Prop({ type: String, required: true })
  timeZone!: string;
}

/** What a new facilitator starts with, and what somebody has whose document is older than these fields. */
export const UNTRAINED: Pick<
  StoredFacilitator,
  'suspended' | 'trainings' | 'dutyHours' | 'timeZone'
> = { suspended: false, trainings: [], dutyHours: [], timeZone: 'UTC' };

export const FacilitatorSchema = SchemaFactory.createForClass(StoredFacilitator);
FacilitatorSchema.index({ lookup: 1 }, { unique: true });
FacilitatorSchema.index({ nameKey: 1 }, { unique: true });
FacilitatorSchema.index({ coordinator: 1 });
FacilitatorSchema.index({ groups: 1 });
