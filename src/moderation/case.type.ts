import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SEVERITIES, type StoredCase } from '../cases/case.schema.js';
import { connectionOf } from '../graphql/connection.type.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { DecisionKind, DecisionReason } from '../notices/notice.type.js';
import { ReportReason } from '../reports/report.type.js';

const SNIPPET_CHARACTERS = 140;

export enum CaseKind {
  REVIEW = 'REVIEW',
  CARE = 'CARE',
  APPEAL = 'APPEAL',
}
registerEnumType(CaseKind, {
  name: 'CaseKind',
  valuesMap: {
    REVIEW: { description: 'Is this post all right?' },
    CARE: {
      description: 'Is its author all right? Never hides, never counts against anybody.',
    },
    APPEAL: { description: 'Was a decision right? For who had no part in it.' },
  },
});

export enum CaseState {
  OPEN = 'OPEN',
  DECIDED = 'DECIDED',
}
registerEnumType(CaseState, { name: 'CaseState' });

export enum CaseSeverity {
  CRISIS = 'CRISIS',
  RED = 'RED',
  AMBER = 'AMBER',
  OTHER = 'OTHER',
}
registerEnumType(CaseSeverity, {
  name: 'CaseSeverity',
  description: 'How soon to look: within 15 minutes, 1 hour, 8 hours, 24 hours.',
});

@ObjectType({ description: 'Something that screening noticed.' })
export class CaseSignal {
  @Field({ description: 'Stable id of the rule.' })
  rule!: string;

  @Field()
  reason!: string;
}

@ObjectType({ description: 'How many reported it for a reason. Who they are is not known here.' })
export class ReportCount {
  @Field(() => ReportReason)
  reason!: ReportReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'The words as they were when something was noticed or reported.' })
export class CaseSnapshot {
  @Field(() => Int)
  revision!: number;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field()
  body!: string;
}

@ObjectType()
export class CaseDecision {
  @Field(() => DecisionKind)
  decision!: DecisionKind;

  @Field(() => DecisionReason)
  reason!: DecisionReason;

  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field({ description: 'Whether you decided it.' })
  isYours!: boolean;
}

@ObjectType({ description: 'One thing to look at: a post, what was noticed about it, what to do.' })
export class Case {
  @Field(() => ID)
  id!: string;

  @Field(() => CaseKind)
  kind!: CaseKind;

  @Field(() => CaseState)
  state!: CaseState;

  @Field(() => CaseSeverity)
  severity!: CaseSeverity;

  @Field({ description: 'Somebody should have looked by then. Cut to the quarter hour.' })
  dueAt!: Date;

  @Field(() => Int, { description: 'Name it with your decision: it is what you saw.' })
  version!: number;

  @Field(() => ID)
  groupId!: string;

  @Field(() => ID)
  threadId!: string;

  @Field(() => ID)
  postId!: string;

  @Field(() => Int)
  postNumber!: number;

  @Field({ description: 'The name its author has in this group.' })
  authorName!: string;

  @Field({ description: 'The beginning of the newest words.' })
  snippet!: string;

  @Field(() => [CaseSignal])
  signals!: CaseSignal[];

  @Field(() => [ReportCount])
  reports!: ReportCount[];

  @Field(() => [CaseSnapshot], { description: 'Oldest first. They stay when the post changes.' })
  snapshots!: CaseSnapshot[];

  @Field({ description: 'Whether you look at it now.' })
  isClaimedByYou!: boolean;

  @Field({ description: 'Whether somebody else looks at it now.' })
  isClaimedByOther!: boolean;

  @Field(() => CaseDecision, { nullable: true })
  decision!: CaseDecision | null;

  @Field(() => String, { nullable: true, description: 'The author’s words, for APPEAL.' })
  appeal!: string | null;
}

@ObjectType()
export class CaseConnection extends connectionOf(Case) {}

export function toCase(stored: StoredCase, viewer: Facilitator, now: Date): Case {
  const claim = stored.claim !== null && stored.claim.until > now ? stored.claim : null;
  return {
    id: stored._id,
    kind: CaseKind[stored.kind],
    state: CaseState[stored.state],
    severity: CaseSeverity[SEVERITIES[stored.severity] ?? 'OTHER'],
    dueAt: stored.dueAt,
    version: stored.version,
    groupId: stored.group,
    threadId: stored.thread,
    postId: stored.post,
    postNumber: stored.postNumber,
    authorName: stored.authorName,
    snippet: snippetOf(stored),
    signals: stored.signals.map(({ rule, reason }) => ({ rule, reason })),
    reports: Object.entries(stored.reports).map(([reason, count]) => ({
      reason: ReportReason[reason as keyof typeof ReportReason],
      count,
    })),
    snapshots: stored.snapshots.map(({ revision, title, body }) => ({ revision, title, body })),
    isClaimedByYou: claim?.by === viewer.id,
    isClaimedByOther: claim !== null && claim.by !== viewer.id,
    decision: toDecision(stored, viewer),
    appeal: stored.appeal?.words ?? null,
  };
}

function toDecision({ decision }: StoredCase, viewer: Facilitator): CaseDecision | null {
  if (decision === null) return null;
  return {
    decision: DecisionKind[decision.kind],
    reason: DecisionReason[decision.reason],
    words: decision.words,
    isYours: decision.by === viewer.id,
  };
}

function snippetOf({ snapshots }: StoredCase): string {
  const body = snapshots.at(-1)?.body ?? '';
  const letters = [...body];
  if (letters.length <= SNIPPET_CHARACTERS) return body;
  return `${letters.slice(0, SNIPPET_CHARACTERS).join('')}…`;
}
