import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { IsId } from '../common/is-id.js';
import { type WeekFigures } from './week-figures.js';

const MOST_WEEKS = 12;

@ArgsType()
export class ServiceFiguresArgs {
  @Field(() => ID)
  @IsId()
  groupId!: string;

  @Field(() => Int, { description: `How many weeks, this one and back; 1 to ${MOST_WEEKS}.` })
  @IsInt()
  @Min(1)
  @Max(MOST_WEEKS)
  weeks!: number;
}

@ObjectType({ description: 'How many cases of each severity were raised.' })
export class CasesBySeverity {
  @Field(() => Int)
  crisis!: number;

  @Field(() => Int)
  red!: number;

  @Field(() => Int)
  amber!: number;

  @Field(() => Int)
  other!: number;
}

@ObjectType({ description: 'How much of the work one of the staff did.' })
export class FacilitatorLoad {
  @Field({ description: 'Role name.' })
  name!: string;

  @Field(() => Int)
  decisions!: number;
}

@ObjectType({
  description: 'How the cases fared that were raised in a week (Monday to Sunday, UTC).',
})
export class ServiceWeek {
  @Field({ description: 'The Monday.' })
  startsOn!: Date;

  @Field(() => CasesBySeverity)
  cases!: CasesBySeverity;

  @Field(() => Int, { nullable: true, description: 'Half were looked at within; quarter hours.' })
  firstLookP50Minutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Nine of ten were looked at within.' })
  firstLookP90Minutes!: number | null;

  @Field(() => Int, { description: 'Looked at too late, or due and still waiting.' })
  overdue!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Of decided posts that rules alone flagged, the share that was all right, 0 to 1.',
  })
  overFlagging!: number | null;

  @Field(() => Int)
  appeals!: number;

  @Field(() => Int)
  overturnedAppeals!: number;

  @Field(() => [FacilitatorLoad], { description: 'Most first.' })
  load!: FacilitatorLoad[];
}

@ObjectType({
  description:
    'How a group is looked after. Withheld for small groups: a figure could be a person.',
})
export class ServiceFigures {
  @Field({ description: 'True below 10 members; then there are no weeks.' })
  isWithheld!: boolean;

  @Field(() => [ServiceWeek], { description: 'Newest first.' })
  weeks!: ServiceWeek[];
}

export function toServiceWeek(
  startsOn: Date,
  figures: WeekFigures,
  nameOf: (id: string) => string,
): ServiceWeek {
  const { bySeverity, firstLook, flaggedByRules, clearedOfRules } = figures;
  return {
    startsOn,
    cases: {
      crisis: bySeverity.CRISIS,
      red: bySeverity.RED,
      amber: bySeverity.AMBER,
      other: bySeverity.OTHER,
    },
    firstLookP50Minutes: firstLook.p50,
    firstLookP90Minutes: firstLook.p90,
    overdue: figures.overdue,
    overFlagging: flaggedByRules === 0 ? null : clearedOfRules / flaggedByRules,
    appeals: figures.appeals,
    overturnedAppeals: figures.overturned,
    load: [...figures.load]
      .map(([id, decisions]) => ({ name: nameOf(id), decisions }))
      .sort((a, b) => b.decisions - a.decisions),
  };
}
