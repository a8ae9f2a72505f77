import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REASON_WORDS } from '../cases/decision-reasons.js';
import {
  AuthorRestriction,
  DecisionKind,
  DecisionReason,
  toAuthorRestriction,
} from '../cases/decision.type.js';
import { connectionOf } from '../graphql/connection.type.js';
import { type StoredNotice } from './notice.schema.js';

export enum NoticeKind {
  DECISION = 'DECISION',
  APPEAL = 'APPEAL',
  REPORT = 'REPORT',
  CARE = 'CARE',
}
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  valuesMap: {
    DECISION: { description: 'What was decided about something you wrote, and why.' },
    APPEAL: { description: 'What somebody else of the staff made of your appeal.' },
    REPORT: { description: 'What came of a post that you reported. You are told once.' },
    CARE: { description: 'A facilitator writes to you, because somebody cares how you are.' },
  },
});

@ObjectType({
  description: 'What you are told, and why. It does not say who decided.',
})
export class Notice {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKind)
  kind!: NoticeKind;

  @Field(() => DecisionKind)
  decision!: DecisionKind;

  @Field(() => DecisionReason, {
    nullable: true,
    description: 'Null for REPORT, and for what a rule did.',
  })
  reason!: DecisionReason | null;

  @Field(() => String, { nullable: true, description: 'What the reason means, in plain words.' })
  reasonMeans!: string | null;

  @Field(() => String, { nullable: true, description: 'What may be said instead.' })
  instead!: string | null;

  @Field({ description: 'Whether a rule did it, and no person has looked yet.' })
  isAutomatic!: boolean;

  @Field(() => AuthorRestriction, {
    nullable: true,
    description: 'What you may not do for a while, under none of your names.',
  })
  restriction!: AuthorRestriction | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when `appealDecision` can be used, once; null when it cannot.',
  })
  appealUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'The facilitator’s words to you.' })
  words!: string | null;

  @Field(() => ID)
  groupId!: string;

  @Field(() => ID)
  threadId!: string;

  @Field(() => ID)
  postId!: string;

  @Field(() => Int)
  postNumber!: number;

  @Field(() => Int, { description: 'The revision of your post that was judged.' })
  revision!: number;

  @Field({ description: 'Cut to the quarter hour.' })
  createdAt!: Date;
}

@ObjectType()
export class NoticeConnection extends connectionOf(Notice) {}

export function toNotice(stored: StoredNotice): Notice {
  return {
    id: stored._id,
    kind: NoticeKind[stored.kind],
    decision: DecisionKind[stored.decision],
    reason: stored.reason && DecisionReason[stored.reason],
    reasonMeans: stored.reason && REASON_WORDS[stored.reason].about,
    instead: stored.reason && REASON_WORDS[stored.reason].instead,
    isAutomatic: stored.isAutomatic,
    restriction: stored.restriction && toAuthorRestriction(stored.restriction),
    appealUntil: stored.appeal === null ? stored.appealUntil : null,
    words: stored.words,
    groupId: stored.group,
    threadId: stored.thread,
    postId: stored.post,
    postNumber: stored.postNumber,
    revision: stored.revision,
    createdAt: stored.createdAt,
  };
}
