import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { quarterHour } from '../common/clock.js';
import { type Cover } from './cover.service.js';

export enum GroupCoverState {
  STAFFED_NOW = 'STAFFED_NOW',
  OFF_DUTY = 'OFF_DUTY',
  UNCOVERED = 'UNCOVERED',
}
registerEnumType(GroupCoverState, {
  name: 'GroupCoverState',
  description: 'Whether trained facilitators look after a group.',
  valuesMap: {
    STAFFED_NOW: { description: 'Somebody is on duty now, or was here in the last half hour.' },
    OFF_DUTY: { description: 'There are some, but nobody is there now.' },
    UNCOVERED: { description: 'There are none.' },
  },
});

@ObjectType({ description: 'Whether somebody trained looks after the group, and when.' })
export class GroupCover {
  @Field(() => GroupCoverState)
  state!: GroupCoverState;

  @Field(() => Date, {
    nullable: true,
    description:
      'For OFF_DUTY: when somebody is on duty next. Null when nobody gave hours. Cut to the quarter hour.',
  })
  nextAt!: Date | null;

  @Field({
    description:
      'The group had trained facilitators and lost the last one: until somebody looks after it again, more is held back.',
  })
  isProtected!: boolean;
}

export function toGroupCover({ state, nextAt, isProtected }: Cover): GroupCover {
  return {
    state: GroupCoverState[state],
    nextAt: nextAt && quarterHour(nextAt),
    isProtected,
  };
}
