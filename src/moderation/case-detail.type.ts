import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareMessage } from '../care/care-message.type.js';
import { type StoredCase } from '../cases/case.schema.js';
import { CaseDecision, toCaseDecision } from '../cases/decision.type.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { Post } from '../posts/post.type.js';
import { type StoredCaseNote } from './case-note.schema.js';
import { Case } from './case.type.js';
import { snippetOf } from './snippet.js';

@ObjectType({ description: 'The words as they were when something was noticed or reported.' })
export class CaseSnapshot {
  @Field(() => Int)
  revision!: number;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field()
  body!: string;
}

export enum CaseNoteKind {
  NOTE = 'NOTE',
  HAND_OVER = 'HAND_OVER',
  SECOND_OPINION = 'SECOND_OPINION',
  DECISION = 'DECISION',
}
registerEnumType(CaseNoteKind, {
  name: 'CaseNoteKind',
  valuesMap: {
    HAND_OVER: { description: 'Written with giving the case back.' },
    SECOND_OPINION: { description: 'Asks somebody else to look.' },
    DECISION: { description: 'Written beside a decision.' },
  },
});

@ObjectType({ description: 'What a colleague noted. Only the staff read it.' })
export class CaseNote {
  @Field(() => ID)
  id!: string;

  @Field(() => CaseNoteKind)
  kind!: CaseNoteKind;

  @Field({ description: 'Role name of who wrote it.' })
  byName!: string;

  @Field()
  words!: string;

  @Field({ description: 'Cut to the quarter hour.' })
  writtenAt!: Date;
}

@ObjectType({ description: 'What was decided before about a post.' })
export class PastDecision {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  threadId!: string;

  @Field(() => Int)
  postNumber!: number;

  @Field()
  snippet!: string;

  @Field(() => CaseDecision)
  decision!: CaseDecision;
}

@ObjectType({
  description: 'What the persona did in this group. Of other groups and names nothing is known.',
})
export class AuthorHistory {
  @Field(() => Int)
  postCount!: number;

  @Field(() => [Post], { description: 'The last ten, newest first.' })
  recentPosts!: Post[];

  @Field(() => [PastDecision], { description: 'The last twenty, newest first.' })
  decisions!: PastDecision[];
}

@ObjectType({
  description: 'A case in full. Opening one that is CRISIS or RED counts towards a break.',
})
export class CaseDetail {
  @Field(() => Case)
  case!: Case;

  @Field(() => [CaseSnapshot], { description: 'Oldest first. They stay when the post changes.' })
  snapshots!: CaseSnapshot[];

  @Field(() => [Post], { description: 'The opening post, and the post between its neighbours.' })
  inThread!: Post[];

  @Field(() => AuthorHistory)
  history!: AuthorHistory;

  @Field(() => [CaseNote], { description: 'Oldest first.' })
  notes!: CaseNote[];

  @Field(() => [CareMessage], { description: 'Between its author and the staff, oldest first.' })
  messages!: CareMessage[];

  @Field(() => String, { nullable: true, description: 'The author’s words, for APPEAL.' })
  appeal!: string | null;

  @Field(() => CaseDecision, { nullable: true, description: 'What is appealed against.' })
  appealedDecision!: CaseDecision | null;
}

export function toSnapshots({ snapshots }: StoredCase): CaseSnapshot[] {
  return snapshots.map(({ revision, title, body }) => ({ revision, title, body }));
}

export function toCaseNote(stored: StoredCaseNote): CaseNote {
  return {
    id: stored._id,
    kind: CaseNoteKind[stored.kind],
    byName: stored.byName,
    words: stored.words,
    writtenAt: stored.at,
  };
}

/** None for a case that is not decided. */
export function toPastDecision(stored: StoredCase, viewer: Facilitator): PastDecision[] {
  if (stored.decision === null) return [];
  return [
    {
      caseId: stored._id,
      threadId: stored.thread,
      postNumber: stored.postNumber,
      snippet: snippetOf(stored.snapshots.at(-1)?.body ?? ''),
      decision: toCaseDecision(stored.decision, viewer),
    },
  ];
}
