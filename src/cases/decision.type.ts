import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { type StoredDecision, type StoredRestrictionOfAuthor } from './decision.schema.js';
import { REASON_WORDS } from './decision-reasons.js';

export enum DecisionKind {
  KEEP = 'KEEP',
  ADD_CONTENT_NOTE = 'ADD_CONTENT_NOTE',
  REDACT = 'REDACT',
  HIDE = 'HIDE',
  REMOVE = 'REMOVE',
  LOCK_THREAD = 'LOCK_THREAD',
  SLOW_MODE = 'SLOW_MODE',
  RESTRICT_AUTHOR = 'RESTRICT_AUTHOR',
  REMOVE_FROM_GROUP = 'REMOVE_FROM_GROUP',
  REACHED_OUT = 'REACHED_OUT',
  RESOURCES_SENT = 'RESOURCES_SENT',
  ESCALATED = 'ESCALATED',
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
    SLOW_MODE: { description: 'For a day, each persona can reply once in ten minutes.' },
    HIDE: { description: 'Nobody but its author and the facilitators sees it.' },
    REMOVE: { description: 'Nobody but the facilitators reads it.' },
    RESTRICT_AUTHOR: {
      description:
        'The post is hidden, and its author may not write (or one post a day) for some days. Nobody learns who it is.',
    },
    REMOVE_FROM_GROUP: {
      description:
        'The post is hidden, and its author takes no more part in the group, under no name. Nobody learns who it is.',
    },
    REACHED_OUT: { description: 'CARE: the words are a message to its author, who can answer.' },
    RESOURCES_SENT: { description: 'CARE: its author finds helplines in their inbox.' },
    ESCALATED: { description: 'CARE: a coordinator goes on with it.' },
    UPHOLD: { description: 'On an appeal: the decision stays.' },
    OVERTURN: { description: 'On an appeal: what the decision did is undone.' },
  },
});

export enum DecisionReason {
  WITHIN_THE_RULES = 'WITHIN_THE_RULES',
  CARE = 'CARE',
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
  valuesMap: Object.fromEntries(
    Object.entries(REASON_WORDS).map(([code, { about }]) => [code, { description: about }]),
  ),
});

export enum RestrictionLevel {
  SLOWED = 'SLOWED',
  READ_ONLY = 'READ_ONLY',
  REMOVED = 'REMOVED',
}
registerEnumType(RestrictionLevel, {
  name: 'RestrictionLevel',
  valuesMap: {
    SLOWED: { description: 'One post a day, under all names together; a cry for help always.' },
    READ_ONLY: { description: 'No posts and no empathy; reading, reporting and the inbox go on.' },
    REMOVED: { description: 'No part in the group, under no name.' },
  },
});

@ObjectType({ description: 'What somebody may not do for a while, under none of their names.' })
export class AuthorRestriction {
  @Field(() => RestrictionLevel)
  level!: RestrictionLevel;

  @Field(() => Date, { nullable: true, description: 'Null: until somebody undoes it.' })
  until!: Date | null;

  @Field({ description: 'Whether it holds in all groups.' })
  everywhere!: boolean;
}

@ObjectType({ description: 'What was decided, why, and in which words. Not by whom.' })
export class CaseDecision {
  @Field(() => DecisionKind)
  decision!: DecisionKind;

  @Field(() => DecisionReason)
  reason!: DecisionReason;

  @Field(() => String, { nullable: true, description: 'To the author.' })
  words!: string | null;

  @Field(() => Int, { description: 'The revision of the post that was judged.' })
  revision!: number;

  @Field({ description: 'Cut to the quarter hour.' })
  decidedAt!: Date;

  @Field(() => AuthorRestriction, { nullable: true })
  restriction!: AuthorRestriction | null;

  @Field({
    description: 'Whether an appeal against it was right: then it does not count any more.',
  })
  isOverturned!: boolean;

  @Field({ description: 'Whether you decided it.' })
  isYours!: boolean;
}

export function toCaseDecision(stored: StoredDecision, viewer: Facilitator): CaseDecision {
  return {
    decision: DecisionKind[stored.kind],
    reason: DecisionReason[stored.reason],
    words: stored.words,
    revision: stored.revision,
    decidedAt: stored.at,
    restriction: stored.restriction && toAuthorRestriction(stored.restriction),
    isOverturned: stored.overturned,
    isYours: stored.by === viewer.id,
  };
}

export function toAuthorRestriction(stored: StoredRestrictionOfAuthor): AuthorRestriction {
  return {
    level: RestrictionLevel[stored.level],
    until: stored.until,
    everywhere: stored.everywhere,
  };
}
