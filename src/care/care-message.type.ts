import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCountry } from '../common/is-country.js';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { HelpCard } from '../help/help.type.js';
import { type StoredCareMessage } from './care-message.schema.js';

@ObjectType({
  description: 'A message between the author of a post and the staff. Nobody else reads it.',
})
export class CareMessage {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'From “a facilitator”; otherwise from the author of the post.' })
  isFromStaff!: boolean;

  @Field()
  words!: string;

  @Field({ description: 'Cut to the quarter hour.' })
  writtenAt!: Date;
}

@InputType()
export class AnswerCareMessageInput {
  @Field({ description: 'A UUID; the same answer sent again is the same answer.' })
  @IsUUID()
  requestId!: string;

  @Field(() => ID, { description: 'The CARE notice that is answered.' })
  @IsId()
  noticeId!: string;

  @Field({ description: 'Up to 2,000 characters, read by the facilitators of the group only.' })
  @IsPlainText({ max: 2_000, lines: true })
  words!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Your country (ISO 3166-1 alpha-2), for the helplines on a help card. Not kept.',
  })
  @IsOptional()
  @IsCountry()
  country?: string | null;
}

@ArgsType()
export class NoticeHelpCardArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Your country (ISO 3166-1 alpha-2). Not kept, never guessed.',
  })
  @IsOptional()
  @IsCountry()
  country?: string | null;
}

@ObjectType()
export class AnswerCareMessagePayload {
  @Field(() => CareMessage)
  message!: CareMessage;

  @Field(() => HelpCard, { nullable: true, description: 'When the words speak of great distress.' })
  helpCard!: HelpCard | null;
}

export function toCareMessage(stored: StoredCareMessage): CareMessage {
  return {
    id: stored._id,
    isFromStaff: stored.byStaff,
    words: stored.words,
    writtenAt: stored.at,
  };
}
