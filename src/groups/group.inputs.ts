import { Field, ID, InputType, Int, ObjectType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCountry } from '../common/is-country.js';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { GroupDueMinutes } from './group.type.js';

@InputType()
export class JoinGroupInput {
  @Field(() => ID)
  @IsId()
  groupId!: string;

  @Field(() => Int, { description: 'The version of the house rules that was shown.' })
  @IsInt()
  @Min(1)
  houseRulesVersion!: number;
}

@InputType()
export class LeaveGroupInput {
  @Field(() => ID)
  @IsId()
  groupId!: string;
}

@InputType()
export class ChangeHouseRulesInput {
  @Field(() => ID)
  @IsId()
  groupId!: string;

  @Field(() => Int, {
    description: 'The version that is changed; CONFLICT when it is not the last.',
  })
  @IsInt()
  @Min(1)
  seenVersion!: number;

  @Field(() => [String], { description: '1 to 20 sentences.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsPlainText({ max: 500, each: true })
  rules!: string[];
}

@InputType({ description: 'How soon somebody should look, in minutes: a quarter hour to a week.' })
export class DueMinutesInput extends PickType(
  GroupDueMinutes,
  ['crisis', 'red', 'amber', 'other'],
  InputType,
) {}

@InputType({ description: 'What is not given stays as it is.' })
export class ChangeGroupSettingsInput {
  @Field(() => ID)
  @IsId()
  groupId!: string;

  @Field(() => DueMinutesInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => DueMinutesInput)
  dueMinutes?: DueMinutesInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose helplines are shown to who names no country (ISO 3166-1 alpha-2).',
  })
  @IsOptional()
  @IsCountry()
  country?: string | null;
}

@InputType({ description: 'Whom to invite, and to which groups.' })
export class InviteFacilitatorInput {
  @Field({ description: 'A UUID; the same one again gives the same link.' })
  @IsUUID()
  requestId!: string;

  @Field(() => [ID], { description: 'The groups to look after; none for a coordinator.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsId({ each: true })
  groupIds!: string[];

  @Field({
    defaultValue: false,
    description: 'A coordinator looks after all groups and invites others.',
  })
  @IsBoolean()
  coordinator!: boolean;
}

@ObjectType({ description: 'A single-use link, good for seven days.' })
export class InviteFacilitatorPayload {
  @Field()
  link!: string;
}
