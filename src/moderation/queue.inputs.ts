import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { DecisionReason } from '../cases/decision.type.js';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { ReportReason } from '../reports/report.type.js';
import { Case, CaseKind, CaseSeverity } from './case.type.js';

@ArgsType()
export class CaseQueueArgs extends ForwardPageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this group’s; otherwise all of yours.' })
  @IsOptional()
  @IsId()
  groupId?: string | null;

  @Field(() => CaseKind, { nullable: true, description: 'CARE: who somebody worries about.' })
  @IsOptional()
  @IsEnum(CaseKind)
  kind?: CaseKind | null;

  @Field(() => CaseSeverity, { nullable: true })
  @IsOptional()
  @IsEnum(CaseSeverity)
  severity?: CaseSeverity | null;

  @Field(() => ReportReason, { nullable: true, description: 'Only what was reported for this.' })
  @IsOptional()
  @IsEnum(ReportReason)
  reportedFor?: ReportReason | null;

  @Field(() => Int, { nullable: true, description: 'Only what has waited at least so long.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  waitingMinutes?: number | null;

  @Field({ defaultValue: false, description: 'Only what nobody looks at now.' })
  @IsBoolean()
  unclaimed!: boolean;

  @Field({ defaultValue: false, description: 'Only what many young personas reported at once.' })
  @IsBoolean()
  brigading!: boolean;
}

@ArgsType()
export class CaseCountsArgs {
  @Field(() => ID, { nullable: true, description: 'Only this group’s; otherwise all of yours.' })
  @IsOptional()
  @IsId()
  groupId?: string | null;
}

@ArgsType()
export class ClaimNextCaseArgs extends CaseCountsArgs {
  @Field(() => CaseKind, { nullable: true, description: 'Only of this kind.' })
  @IsOptional()
  @IsEnum(CaseKind)
  kind?: CaseKind | null;
}

@ArgsType()
export class PrecedentsArgs {
  @Field(() => ID)
  @IsId()
  groupId!: string;

  @Field(() => DecisionReason)
  @IsEnum(DecisionReason)
  reason!: DecisionReason;

  @Field(() => Int, { description: 'How many, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(50)
  first!: number;
}

@InputType()
export class CaseInput {
  @Field(() => ID)
  @IsId()
  caseId!: string;
}

@InputType()
export class AddCaseNoteInput extends CaseInput {
  @Field({ description: 'A UUID; the same note sent again is the same note.' })
  @IsUUID()
  requestId!: string;

  @Field({ description: 'For colleagues only, up to 2,000 characters.' })
  @IsPlainText({ max: 2_000, lines: true })
  words!: string;
}

@InputType()
export class ReleaseCaseInput extends CaseInput {
  @Field(() => String, {
    nullable: true,
    description: 'For who goes on with it, up to 2,000 characters. Needed for a second opinion.',
  })
  @ValidateIf((input: ReleaseCaseInput) => input.wantsSecondOpinion || input.note != null)
  @IsPlainText({ max: 2_000, lines: true })
  note?: string | null;

  @Field({ defaultValue: false, description: 'Somebody else should look: you are not offered it.' })
  @IsBoolean()
  wantsSecondOpinion!: boolean;
}

@ObjectType()
export class CasePayload {
  @Field(() => Case)
  case!: Case;
}

@ObjectType()
export class ClaimNextCasePayload {
  @Field(() => Case, { nullable: true, description: 'Null when nothing waits for you.' })
  case!: Case | null;
}
