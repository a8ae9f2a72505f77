import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** NOTE: a word to colleagues. HAND_OVER: with giving it back. SECOND_OPINION: please look too. DECISION: beside one. */
export const CASE_NOTE_KINDS = ['NOTE', 'HAND_OVER', 'SECOND_OPINION', 'DECISION'] as const;
export type StoredCaseNoteKind = (typeof CASE_NOTE_KINDS)[number];

/** What the staff say to each other about a case. Nobody else ever reads it. */
@Schema({ collection: 'caseNotes', versionKey: false })
export class StoredCaseNote {
  /** Follows from who wrote it and the request. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true })
  case!: string;

  /** From 1, in the order they were written. */
  @Prop({ type: Number, required: true })
  number!: number;

  @Prop({ type: String, enum: CASE_NOTE_KINDS, required: true })
  kind!: StoredCaseNoteKind;

  /** Role id, and the role name as it was. */
  @Prop({ type: String, required: true })
  by!: string;

  @Prop({ type: String, required: true })
  byName!: string;

  @Prop({ type: String, required: true })
  words!: string;

  @Prop({ type: Date, required: true })
  at!: Date;
}

export const CaseNoteSchema = SchemaFactory.createForClass(StoredCaseNote);
CaseNoteSchema.index({ case: 1, number: 1 }, { unique: true });
