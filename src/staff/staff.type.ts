import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { type StaffRecord } from '../identity/facilitators/facilitators.repository.js';

/** So that what groups are told, which is cut to the quarter hour, is exact. */
const QUARTER_HOUR = /^([01]\d|2[0-3]):(00|15|30|45)$/;
const QUARTER_HOUR_MESSAGE = 'must be HH:MM, on a quarter hour: 09:00, 21:45';

@ObjectType({ description: 'A training somebody has had. Days are in UTC: `2026-11-27`.' })
export class Training {
  @Field()
  name!: string;

  @Field()
  completedOn!: string;

  @Field({ description: 'From this day on it does not count any more.' })
  expiresOn!: string;
}

@ObjectType({ description: 'A stretch of time each week, as clocks on the wall show it.' })
export class DutyWindow {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday (ISO 8601).' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday!: number;

  @Field({ description: '`HH:MM`, on a quarter hour.' })
  @Matches(QUARTER_HOUR, { message: QUARTER_HOUR_MESSAGE })
  from!: string;

  @Field({ description: '`HH:MM`, on a quarter hour; when not after `from`, on the next day.' })
  @Matches(QUARTER_HOUR, { message: QUARTER_HOUR_MESSAGE })
  to!: string;
}

@ObjectType({ description: 'When somebody of the staff is there each week.' })
export class DutyHours {
  @Field({ description: 'IANA name: `Europe/Berlin`. Summer and winter time are followed.' })
  timeZone!: string;

  @Field(() => [DutyWindow])
  hours!: DutyWindow[];
}

@ObjectType({ description: 'Somebody of the staff, as coordinators see them.' })
export class StaffMember {
  @Field(() => ID, { description: 'The role id, by which the audit names them.' })
  id!: string;

  @Field({ description: 'The role name, as members see it.' })
  name!: string;

  @Field()
  isCoordinator!: boolean;

  @Field({ description: 'Whoever is suspended cannot sign in.' })
  isSuspended!: boolean;

  @Field({ description: 'After many hard texts. What they read is for them alone to know.' })
  isOnBreak!: boolean;

  @Field(() => [ID], { description: 'The groups they are assigned to.' })
  groupIds!: string[];

  @Field(() => [Training])
  trainings!: Training[];

  @Field(() => DutyHours)
  dutyHours!: DutyHours;
}

export function toStaffMember(record: StaffRecord, isOnBreak: boolean): StaffMember {
  return {
    id: record.id,
    name: record.name,
    isCoordinator: record.coordinator,
    isSuspended: record.suspended,
    isOnBreak,
    groupIds: record.groups,
    trainings: record.trainings.map(({ name, completedOn, expiresOn }) => ({
      name,
      completedOn: toDay(completedOn),
      expiresOn: toDay(expiresOn),
    })),
    dutyHours: toDutyHours(record),
  };
}

export function toDutyHours({ timeZone, dutyHours }: StaffRecord): DutyHours {
  return {
    timeZone,
    hours: dutyHours.map(({ weekday, from, to }) => ({ weekday, from, to })),
  };
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
