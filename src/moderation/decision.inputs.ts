import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DecisionKind, DecisionReason, RestrictionLevel } from '../cases/decision.type.js';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { ContentNote } from '../threads/thread.type.js';
import { Case } from './case.type.js';

/** The longest restriction, in days. */
const MAX_RESTRICTION_DAYS = 90;
const MAX_AT_ONCE = 20;

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
export class RestrictionInput {
  @Field(() => RestrictionLevel, { description: 'SLOWED or READ_ONLY.' })
  @IsEnum(RestrictionLevel)
  level!: RestrictionLevel;

  @Field(() => Int, { description: `For how long, 1 to ${MAX_RESTRICTION_DAYS} days.` })
  @IsInt()
  @Min(1)
  @Max(MAX_RESTRICTION_DAYS)
  days!: number;

  @Field({ defaultValue: false, description: 'In all groups. For coordinators.' })
  @IsBoolean()
  everywhere!: boolean;
}

/** What is decided, and why. */
@InputType({ isAbstract: true })
export abstract class DecisionInput {
  @Field({ description: 'A UUID; the same decision sent again is the same decision.' })
  @IsUUID()
  requestId!: string;

  @Field(() => DecisionKind)
  @IsEnum(DecisionKind)
  decision!: DecisionKind;

  @Field(() => DecisionReason)
  @IsEnum(DecisionReason)
  reason!: DecisionReason;

  @Field(() => String, {
    nullable: true,
    description:
      'To the author, up to 1,000 characters: what it was about, and what may be said instead. Needed unless KEEP, RESOURCES_SENT or ESCALATED. With KEEP they are read only when something changes.',
  })
  @IsOptional()
  @IsPlainText({ max: 1_000, lines: true })
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'To colleagues only, kept with the case.' })
  @IsOptional()
  @IsPlainText({ max: 2_000, lines: true })
  note?: string | null;

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

  @Field(() => RestrictionInput, { nullable: true, description: 'For RESTRICT_AUTHOR.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RestrictionInput)
  restriction?: RestrictionInput | null;
}

@InputType()
export class DecideCaseInput extends DecisionInput {
  @Field(() => ID)
  @IsId()
  caseId!: string;

  @Field(() => Int, { description: 'The version you saw; CONFLICT when it is not the last.' })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: 'A case at the version that you saw.' })
export class SeenCaseInput {
  @Field(() => ID)
  @IsId()
  caseId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType()
export class DecideCasesInput extends DecisionInput {
  @Field(() => [SeenCaseInput], {
    description: `Up to ${MAX_AT_ONCE}, all of one thread or all about one persona.`,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_AT_ONCE)
  @ArrayUnique(({ caseId }: SeenCaseInput) => caseId)
  @ValidateNested({ each: true })
  @Type(() => SeenCaseInput)
  cases!: SeenCaseInput[];
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

@ObjectType({ description: 'What came of one of several cases.' })
export class CaseOutcome {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Case, { nullable: true, description: 'As it is now; null when it was refused.' })
  case!: Case | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the error that refused it: `CONFLICT`.',
  })
  code!: string | null;
}

@ObjectType()
export class DecideCasesPayload {
  @Field(() => [CaseOutcome], { description: 'In the order they were sent.' })
  outcomes!: CaseOutcome[];
}
