import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { DecisionSchema, StoredDecision } from './decision.schema.js';

/**
 * REVIEW: is this post all right? CARE: is its author all right? (never hides, never counts against anyone)
 * APPEAL: was a decision right? (looked at by somebody who had no part in it)
 */
export const CASE_KINDS = ['REVIEW', 'CARE', 'APPEAL'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Most severe first; the position is what is stored and sorted by. */
export const SEVERITIES = ['CRISIS', 'RED', 'AMBER', 'OTHER'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** ESCALATED: waits for a coordinator. */
export const CASE_STATES = ['OPEN', 'ESCALATED', 'DECIDED'] as const;
export type StoredCaseState = (typeof CASE_STATES)[number];

@Schema({ _id: false })
export class StoredCaseSignal {
  @Prop({ type: String, required: true })
  rule!: string;

  @Prop({ type: String, required: true })
  reason!: string;
}
const CaseSignalSchema = SchemaFactory.createForClass(StoredCaseSignal);

/** The words as they were when the case was raised; they stay when the post changes. */
@Schema({ _id: false })
export class StoredSnapshot {
  @Prop({ type: Number, required: true })
  revision!: number;

  @Prop({ type: String, default: null })
  title!: string | null;

  @Prop({ type: String, required: true })
  body!: string;
}
const SnapshotSchema = SchemaFactory.createForClass(StoredSnapshot);

/** Who looks at the case now; ends by itself. */
@Schema({ _id: false })
export class StoredClaim {
  @Prop({ type: String, required: true })
  by!: string;

  @Prop({ type: Date, required: true })
  until!: Date;
}
const ClaimSchema = SchemaFactory.createForClass(StoredClaim);

/** How many reported, and how much that weighs (`reports/report-weight.ts`). Who they are is not here. */
@Schema({ _id: false })
export class StoredReporting {
  @Prop({ type: Number, required: true })
  reporters!: number;

  /** Of these, personas too young to be sure of. */
  @Prop({ type: Number, required: true })
  fresh!: number;

  @Prop({ type: Number, required: true })
  weight!: number;

  /** Whether it looks like many young personas of few people: for coordinators to look into. */
  @Prop({ type: Boolean, required: true })
  brigading!: boolean;
}
const ReportingSchema = SchemaFactory.createForClass(StoredReporting);

/** What an appeal case is about: the decided case, and the author's words. */
@Schema({ _id: false })
export class StoredAppeal {
  @Prop({ type: String, required: true })
  of!: string;

  @Prop({ type: String, required: true })
  words!: string;
}
const AppealSchema = SchemaFactory.createForClass(StoredAppeal);

/** What facilitators look at: one open case of a kind per post, gathering signals and reports. */
@Schema({ collection: 'cases', versionKey: false })
export class StoredCase {
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, enum: CASE_KINDS, required: true })
  kind!: CaseKind;

  @Prop({ type: String, required: true })
  group!: string;

  @Prop({ type: String, required: true })
  thread!: string;

  @Prop({ type: String, required: true })
  post!: string;

  @Prop({ type: Number, required: true })
  postNumber!: number;

  /** The persona that wrote the post, and its name. */
  @Prop({ type: String, required: true })
  author!: string;

  @Prop({ type: String, required: true })
  authorName!: string;

  @Prop({ type: String, enum: CASE_STATES, required: true })
  state!: StoredCaseState;

  @Prop({ type: Number, required: true })
  severity!: number;

  @Prop({ type: Date, required: true })
  dueAt!: Date;

  @Prop({ type: Date, required: true })
  raisedAt!: Date;

  /** When somebody of the staff claimed or opened it for the first time. */
  @Prop({ type: Date, default: null })
  firstLookAt!: Date | null;

  @Prop({ type: [CaseSignalSchema], required: true })
  signals!: StoredCaseSignal[];

  /** What the words may speak of (content notes), for facilitators who declined a topic. */
  @Prop({ type: [String], required: true })
  topics!: string[];

  /** Number of reports by reason. Who reported is not here. */
  @Prop({ type: Map, of: Number, default: {} })
  reports!: Record<string, number>;

  @Prop({ type: ReportingSchema, required: true })
  reporting!: StoredReporting;

  @Prop({ type: [SnapshotSchema], required: true })
  snapshots!: StoredSnapshot[];

  @Prop({ type: ClaimSchema, default: null })
  claim!: StoredClaim | null;

  /** Role id of who would like somebody else to look at it. */
  @Prop({ type: String, default: null })
  opinionWantedBy!: string | null;

  /** Grows with everything a decision must know of: signals, reports, edits, the decision itself. */
  @Prop({ type: Number, required: true })
  version!: number;

  @Prop({ type: DecisionSchema, default: null })
  decision!: StoredDecision | null;

  /** Decisions that a later one took the place of, oldest first. */
  @Prop({ type: [DecisionSchema], required: true })
  undone!: StoredDecision[];

  @Prop({ type: AppealSchema, default: null })
  appeal!: StoredAppeal | null;

  /** Role ids of who may not see it: they had a part in what is appealed against. */
  @Prop({ type: [String], required: true })
  excluded!: string[];
}

export const CaseSchema = SchemaFactory.createForClass(StoredCase);
CaseSchema.index({ group: 1, state: 1, severity: 1, dueAt: 1, _id: 1 });
CaseSchema.index({ 'claim.by': 1 });
CaseSchema.index({ post: 1 });
CaseSchema.index({ author: 1, 'decision.at': -1 });
CaseSchema.index({ group: 1, 'decision.reason': 1, 'decision.at': -1 });
CaseSchema.index({ group: 1, raisedAt: 1 });
