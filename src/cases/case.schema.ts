import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { type StoredPostStatus } from '../common/post-status.js';
import { type Span } from '../screening/verdict.js';

/**
 * REVIEW: is this post all right? CARE: is its author all right? (never hides, never counts against anyone)
 * APPEAL: was a decision right? (looked at by somebody who had no part in it)
 */
export const CASE_KINDS = ['REVIEW', 'CARE', 'APPEAL'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Most severe first; the position is what is stored and sorted by. */
export const SEVERITIES = ['CRISIS', 'RED', 'AMBER', 'OTHER'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const DECISIONS = [
  'KEEP',
  'ADD_CONTENT_NOTE',
  'REDACT',
  'HIDE',
  'REMOVE',
  'LOCK_THREAD',
  'UPHOLD',
  'OVERTURN',
] as const;
export type StoredDecisionKind = (typeof DECISIONS)[number];

export const DECISION_REASONS = [
  'WITHIN_THE_RULES',
  'PERSONAL_DETAILS',
  'ABUSE',
  'HATE',
  'THREAT',
  'ENCOURAGES_HARM',
  'METHODS',
  'SEXUAL',
  'SOURCING',
  'SPAM',
  'CONTENT_NOTE_NEEDED',
  'HEATED',
  'AGAINST_HOUSE_RULES',
] as const;
export type StoredDecisionReason = (typeof DECISION_REASONS)[number];

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

/** What decisions can change of a post and its thread. */
export interface Marks {
  status: StoredPostStatus;
  masks: Span[];
  contentNotes: string[];
  isLocked: boolean;
}

@Schema({ _id: false })
export class StoredDecision {
  @Prop({ type: String, enum: DECISIONS, required: true })
  kind!: StoredDecisionKind;

  @Prop({ type: String, enum: DECISION_REASONS, required: true })
  reason!: StoredDecisionReason;

  @Prop({ type: String, default: null })
  words!: string | null;

  /** Role id of who decided. */
  @Prop({ type: String, required: true })
  by!: string;

  /** What the decision changed: each mark as it was before, and as it became. Null: nothing. */
  @Prop({ type: Object, default: null })
  changed!: { before: Partial<Marks>; after: Partial<Marks> } | null;

  /** Tells the same decision sent again from another one. */
  @Prop({ type: String, required: true })
  requestKey!: string;
}
const DecisionSchema = SchemaFactory.createForClass(StoredDecision);

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

  @Prop({ type: String, enum: ['OPEN', 'DECIDED'], required: true })
  state!: 'OPEN' | 'DECIDED';

  @Prop({ type: Number, required: true })
  severity!: number;

  @Prop({ type: Date, required: true })
  dueAt!: Date;

  @Prop({ type: [CaseSignalSchema], required: true })
  signals!: StoredCaseSignal[];

  /** Number of reports by reason. Who reported is not here. */
  @Prop({ type: Map, of: Number, default: {} })
  reports!: Record<string, number>;

  @Prop({ type: [SnapshotSchema], required: true })
  snapshots!: StoredSnapshot[];

  @Prop({ type: ClaimSchema, default: null })
  claim!: StoredClaim | null;

  /** Grows with everything a decision must know of: signals, reports, edits, the decision itself. */
  @Prop({ type: Number, required: true })
  version!: number;

  @Prop({ type: DecisionSchema, default: null })
  decision!: StoredDecision | null;

  @Prop({ type: AppealSchema, default: null })
  appeal!: StoredAppeal | null;

  /** Role ids of who may not see it: they had a part in what is appealed against. */
  @Prop({ type: [String], required: true })
  excluded!: string[];
}

export const CaseSchema = SchemaFactory.createForClass(StoredCase);
CaseSchema.index({ group: 1, state: 1, severity: 1, dueAt: 1, _id: 1 });
