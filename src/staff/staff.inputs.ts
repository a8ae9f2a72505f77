import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, ObjectType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsISO8601,
  IsTimeZone,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { DutyHours, DutyWindow, StaffMember } from './staff.type.js';

/** Six a day. */
const MAX_WINDOWS = 42;

@InputType()
export class AssignFacilitatorInput {
  @Field(() => ID)
  @IsId()
  facilitatorId!: string;

  @Field(() => [ID], { description: 'All the groups to look after from now on; none: `[]`.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsId({ each: true })
  groupIds!: string[];
}

@InputType({ description: 'Days are in UTC: `2026-11-27`.' })
export class RecordTrainingInput {
  @Field({ description: 'A UUID; the same training sent again is the same training.' })
  @IsUUID()
  requestId!: string;

  @Field(() => ID)
  @IsId()
  facilitatorId!: string;

  @Field({ description: 'What it was, up to 100 characters.' })
  @IsPlainText({ max: 100 })
  name!: string;

  @Field()
  @IsDay()
  completedOn!: string;

  @Field({ description: 'From this day on it does not count any more.' })
  @IsDay()
  expiresOn!: string;
}

@InputType()
export class SuspendFacilitatorInput {
  @Field(() => ID)
  @IsId()
  facilitatorId!: string;

  @Field({ description: 'False takes a suspension back.' })
  @IsBoolean()
  suspended!: boolean;
}

@InputType()
export class DutyWindowInput extends PickType(DutyWindow, ['weekday', 'from', 'to'], InputType) {}

@InputType()
export class SetDutyHoursInput {
  @Field({ description: 'IANA name: `Europe/Berlin`.' })
  @IsNamedTimeZone()
  timeZone!: string;

  @Field(() => [DutyWindowInput], { description: 'All of a week, at most 42; none: `[]`.' })
  @IsArray()
  @ArrayMaxSize(MAX_WINDOWS)
  @ValidateNested({ each: true })
  @Type(() => DutyWindowInput)
  hours!: DutyWindowInput[];
}

@ObjectType()
export class StaffPayload {
  @Field(() => StaffMember)
  facilitator!: StaffMember;
}

@ObjectType()
export class DutyHoursPayload {
  @Field(() => DutyHours)
  dutyHours!: DutyHours;
}

/** A day of the calendar. */
function IsDay(): PropertyDecorator {
  const message = 'must be a day: 2026-11-27';
  return applyDecorators(
    Matches(/^\d{4}-\d\d-\d\d$/, { message }),
    IsISO8601({ strict: true }, { message }),
  );
}

/** Not an offset (`+01:00`), which some engines take for a time zone: it knows no summer time. */
function IsNamedTimeZone(): PropertyDecorator {
  const message = 'must be the IANA name of a time zone: Europe/Berlin';
  return applyDecorators(Matches(/^[A-Za-z]/, { message }), IsTimeZone({ message }));
}
