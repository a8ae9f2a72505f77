import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsUUID, Min, ValidateIf } from 'class-validator';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { DecisionKind, DecisionReason } from '../notices/notice.type.js';
import { Case } from './case.type.js';

@ArgsType()
export class CaseQueueArgs extends ForwardPageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this group’s; otherwise all of yours.' })
  @IsOptional()
  @IsId()
  groupId?: string;
}

@InputType()
export class CaseInput {
  @Field(() => ID)
  @IsId()
  caseId!: string;
}

@InputType()
export class DecideCaseInput {
  @Field({ description: 'A UUID; the same decision sent again is the same decision.' })
  @IsUUID()
  requestId!: string;

  @Field(() => ID)
  @IsId()
  caseId!: string;

  @Field(() => Int, { description: 'The version you saw; CONFLICT when it is not the last.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => DecisionKind)
  @IsEnum(DecisionKind)
  decision!: DecisionKind;

  @Field(() => DecisionReason)
  @IsEnum(DecisionReason)
  reason!: DecisionReason;

  @Field(() => String, {
    nullable: true,
    description:
      'To the author, up to 1,000 characters: what it was about, and what may be said instead. Required unless KEEP.',
  })
  @ValidateIf(
    (input: DecideCaseInput) => input.decision !== DecisionKind.KEEP || input.words != null,
  )
  @IsPlainText({ max: 1_000, lines: true })
  words?: string | null;
}

@InputType()
export class AppealDecisionInput {
  @Field({ description: 'A UUID; the same appeal sent again is the same appeal.' })
  @IsUUID()
  requestId!: string;

  @Field(() => ID)
  @IsId()
  noticeId!: string;

  @Field({ description: 'Why it should be looked at again, up to 2,000 characters.' })
  @IsPlainText({ max: 2_000, lines: true })
  words!: string;
}

@ObjectType()
export class CasePayload {
  @Field(() => Case)
  case!: Case;
}

@ObjectType()
export class ClaimNextCasePayload {
  @Field(() => Case, { nullable: true, description: 'Null when nothing waits.' })
  case!: Case | null;
}
