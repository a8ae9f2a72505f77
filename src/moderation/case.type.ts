import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SEVERITIES, type StoredCase } from '../cases/case.schema.js';
import { claimAt } from '../cases/case-filter.js';
import { CaseDecision, toCaseDecision } from '../cases/decision.type.js';
import { connectionOf } from '../graphql/connection.type.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { ReportReason } from '../reports/report.type.js';
import { snippetOf } from './snippet.js';

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
  ESCALATED = 'ESCALATED',
  DECIDED = 'DECIDED',
}
registerEnumType(CaseState, {
  name: 'CaseState',
  valuesMap: { ESCALATED: { description: 'Waits for a coordinator.' } },
});

export enum CaseSeverity {
  CRISIS = 'CRISIS',
  RED = 'RED',
  AMBER = 'AMBER',
  OTHER = 'OTHER',
}
registerEnumType(CaseSeverity, {
  name: 'CaseSeverity',
  description:
    'How soon to look: within 15 minutes, 1 hour, 8 hours, 24 hours, unless a group chose other times.',
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

@ObjectType({
  description: 'One thing to look at, in short: what was noticed about a post. See `caseDetail`.',
})
export class Case {
  @Field(() => ID)
  id!: string;

  @Field(() => CaseKind)
  kind!: CaseKind;

  @Field(() => CaseState)
  state!: CaseState;

  @Field(() => CaseSeverity)
  severity!: CaseSeverity;

  @Field({ description: 'Cut to the quarter hour, like every time of a case.' })
  raisedAt!: Date;

  @Field({ description: 'Somebody should have looked by then.' })
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

  @Field({
    description: 'Most of many who reported it are young personas: it may be a few people.',
  })
  isBrigadingSuspected!: boolean;

  @Field({ description: 'Whether you look at it now.' })
  isClaimedByYou!: boolean;

  @Field({ description: 'Whether somebody else looks at it now.' })
  isClaimedByOther!: boolean;

  @Field({ description: 'Whether a colleague asks for a second opinion.' })
  isOpinionWanted!: boolean;

  @Field(() => CaseDecision, { nullable: true })
  decision!: CaseDecision | null;
}

@ObjectType()
export class CaseConnection extends connectionOf(Case) {}

export function toCase(stored: StoredCase, viewer: Facilitator, now: Date): Case {
  const claim = claimAt(stored, now);
  return {
    id: stored._id,
    kind: CaseKind[stored.kind],
    state: CaseState[stored.state],
    severity: CaseSeverity[SEVERITIES[stored.severity] ?? 'OTHER'],
    raisedAt: stored.raisedAt,
    dueAt: stored.dueAt,
    version: stored.version,
    groupId: stored.group,
    threadId: stored.thread,
    postId: stored.post,
    postNumber: stored.postNumber,
    authorName: stored.authorName,
    snippet: snippetOf(stored.snapshots.at(-1)?.body ?? ''),
    signals: stored.signals.map(({ rule, reason }) => ({ rule, reason })),
    reports: Object.entries(stored.reports).map(([reason, count]) => ({
      reason: ReportReason[reason as keyof typeof ReportReason],
      count,
    })),
    isBrigadingSuspected: stored.reporting.brigading,
    isClaimedByYou: claim?.by === viewer.id,
    isClaimedByOther: claim !== null && claim.by !== viewer.id,
    isOpinionWanted: stored.opinionWantedBy !== null,
    decision: stored.decision && toCaseDecision(stored.decision, viewer),
  };
}
