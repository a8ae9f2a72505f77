import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.type.js';
import { type StoredNotice } from './notice.schema.js';

export enum DecisionKind {
  KEEP = 'KEEP',
  ADD_CONTENT_NOTE = 'ADD_CONTENT_NOTE',
  REDACT = 'REDACT',
  HIDE = 'HIDE',
  REMOVE = 'REMOVE',
  LOCK_THREAD = 'LOCK_THREAD',
  UPHOLD = 'UPHOLD',
  OVERTURN = 'OVERTURN',
}
registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What a facilitator can decide.',
  valuesMap: {
    KEEP: { description: 'The post stays, or is shown now if it was held.' },
    ADD_CONTENT_NOTE: { description: 'The thread says what it speaks of; the post stays.' },
    REDACT: { description: 'Chosen parts are covered for others; the rest stays.' },
    LOCK_THREAD: { description: 'The thread takes no more replies.' },
    HIDE: { description: 'Nobody but its author and the facilitators sees it.' },
    REMOVE: { description: 'Nobody but the facilitators reads it.' },
    UPHOLD: { description: 'On an appeal: the decision stays.' },
    OVERTURN: { description: 'On an appeal: what the decision did is undone.' },
  },
});

export enum DecisionReason {
  WITHIN_THE_RULES = 'WITHIN_THE_RULES',
  PERSONAL_DETAILS = 'PERSONAL_DETAILS',
  ABUSE = 'ABUSE',
  HATE = 'HATE',
  THREAT = 'THREAT',
  ENCOURAGES_HARM = 'ENCOURAGES_HARM',
  METHODS = 'METHODS',
  SEXUAL = 'SEXUAL',
  SOURCING = 'SOURCING',
  SPAM = 'SPAM',
  CONTENT_NOTE_NEEDED = 'CONTENT_NOTE_NEEDED',
  HEATED = 'HEATED',
  AGAINST_HOUSE_RULES = 'AGAINST_HOUSE_RULES',
}
registerEnumType(DecisionReason, {
  name: 'DecisionReason',
  description: 'Why it was decided; its author reads it.',
  valuesMap: {
    WITHIN_THE_RULES: { description: 'For KEEP and OVERTURN, and for these only.' },
    HEATED: { description: 'A conversation that hurts more than it helps.' },
    METHODS: { description: 'Says how to harm or kill oneself, or how much of something.' },
  },
});

export enum NoticeKind {
  DECISION = 'DECISION',
  APPEAL = 'APPEAL',
  REPORT = 'REPORT',
}
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  valuesMap: {
    DECISION: { description: 'What was decided about something you wrote, and why.' },
    APPEAL: { description: 'What somebody else of the staff made of your appeal.' },
    REPORT: { description: 'What came of a post that you reported. You are told once.' },
  },
});

@ObjectType({
  description: 'What you are told. A person of the staff decided; it does not say who.',
})
export class Notice {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKind)
  kind!: NoticeKind;

  @Field(() => DecisionKind)
  decision!: DecisionKind;

  @Field(() => DecisionReason, { nullable: true, description: 'Null for REPORT.' })
  reason!: DecisionReason | null;

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
