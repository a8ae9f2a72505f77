import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { DecisionKind, DecisionReason } from '../notices/notice.type.js';
import { ContentNote } from '../threads/thread.type.js';
import { Case } from './case.type.js';

@ArgsType()
export class CaseQueueArgs extends ForwardPageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this group’s; otherwise all of yours.' })
  @IsOptional()
  @IsId()
  groupId?: string;
}

@ArgsType()
export class ClaimNextCaseArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only of this group; otherwise of all of yours.',
  })
  @IsOptional()
  @IsId()
  groupId?: string | null;
}

@InputType()
export class CaseInput {
  @Field(() => ID)
  @IsId()
  caseId!: string;
}

@InputType({ description: 'From `start` up to, not including, `end`, in UTF-16 units.' })
export class TextRangeInput {
  @Field(() => Int)
  @IsInt()
  @Min(0)
  start!: number;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  end!: number;
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

  @Field(() => [TextRangeInput], {
    defaultValue: [],
    description: 'For REDACT: what to cover in the body of the newest snapshot.',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TextRangeInput)
  redactions!: TextRangeInput[];

  @Field(() => [ContentNote], { defaultValue: [], description: 'For ADD_CONTENT_NOTE.' })
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsEnum(ContentNote, { each: true })
  contentNotes!: ContentNote[];

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
