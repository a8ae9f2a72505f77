import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsUUID } from 'class-validator';
import { IsId } from '../common/is-id.js';

export enum ReportReason {
  WORRIED = 'WORRIED',
  ENCOURAGES_HARM = 'ENCOURAGES_HARM',
  THREAT = 'THREAT',
  ABUSE = 'ABUSE',
  HATE = 'HATE',
  SEXUAL = 'SEXUAL',
  PERSONAL_DETAILS = 'PERSONAL_DETAILS',
  SOURCING = 'SOURCING',
  SPAM = 'SPAM',
  AGAINST_HOUSE_RULES = 'AGAINST_HOUSE_RULES',
  OTHER = 'OTHER',
}
registerEnumType(ReportReason, {
  name: 'ReportReason',
  description: 'Why a facilitator should look.',
  valuesMap: {
    WORRIED: {
      description:
        'I am worried about this person. It never hides the post and never counts against them.',
    },
    ENCOURAGES_HARM: { description: 'Encourages somebody to harm themselves.' },
    PERSONAL_DETAILS: { description: 'Shows who or where somebody is.' },
    SOURCING: { description: 'Where to get drugs or medicines.' },
  },
});

@InputType()
export class ReportPostInput {
  @Field({ description: 'A UUID that the client makes for this report.' })
  @IsUUID()
  requestId!: string;

  @Field(() => ID)
  @IsId()
  postId!: string;

  @Field(() => ReportReason)
  @IsEnum(ReportReason)
  reason!: ReportReason;
}

@ObjectType({ description: 'Nobody but the facilitators learns of it, and they not from whom.' })
export class ReportPostPayload {
  @Field(() => ReportReason, { description: 'The reason that counts: of your first report.' })
  reason!: ReportReason;

  @Field({ description: 'Whether you had reported this post before; one report each counts.' })
  alreadyReported!: boolean;
}
