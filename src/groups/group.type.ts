import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { connectionOf } from '../graphql/connection.type.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { type ContentRule as ContentRuleCode } from '../screening/phase.js';
import { DEFAULT_DUE_MINUTES, DUE_MINUTES_RANGE, type DueMinutes } from './due-minutes.js';
import { type StoredGroup } from './group.schema.js';

export enum ReadBy {
  EVERYONE = 'EVERYONE',
  MEMBERS = 'MEMBERS',
}
registerEnumType(ReadBy, { name: 'ReadBy', description: 'Who may read a group’s threads.' });

export enum ContentRule {
  NO_SOURCING = 'NO_SOURCING',
  NO_DOSES = 'NO_DOSES',
  NO_WEIGHTS_OR_CALORIES = 'NO_WEIGHTS_OR_CALORIES',
  NO_METHODS = 'NO_METHODS',
}
registerEnumType(ContentRule, {
  name: 'ContentRule',
  description: 'What a group asks to leave out, beside its house rules. Screening watches for it.',
  valuesMap: {
    NO_SOURCING: { description: 'Nothing about where to get drugs or medicines.' },
    NO_DOSES: { description: 'No doses.' },
    NO_WEIGHTS_OR_CALORIES: { description: 'No weights, sizes or calories.' },
    NO_METHODS: { description: 'No ways to harm or kill oneself.' },
  },
});

@ObjectType()
export class HouseRules {
  @Field(() => Int, { description: 'Grows with each change; `joinGroup` names the version shown.' })
  version!: number;

  @Field(() => [String])
  rules!: string[];
}

@ObjectType({
  description: 'Who you are in a group. Nobody can tell that two personas are the same member.',
})
export class OwnPersona {
  @Field({ description: 'The name that others see.' })
  name!: string;

  @Field({ description: 'False after leaving; joining again brings the same persona back.' })
  isMember!: boolean;

  @Field(() => Int, { description: 'The version of the house rules that was accepted last.' })
  acceptedHouseRules!: number;

  @Field({ description: 'The day of the first joining (UTC).' })
  joinedOn!: Date;
}

/** Property rule: minutes within {@link DUE_MINUTES_RANGE}. */
function IsDueMinutes(): PropertyDecorator {
  const { min, max } = DUE_MINUTES_RANGE;
  return applyDecorators(IsInt(), Min(min), Max(max));
}

@ObjectType({
  description: 'How soon a facilitator should look at a post of a severity, in minutes.',
})
export class GroupDueMinutes {
  @Field(() => Int)
  @IsDueMinutes()
  crisis!: number;

  @Field(() => Int)
  @IsDueMinutes()
  red!: number;

  @Field(() => Int)
  @IsDueMinutes()
  amber!: number;

  @Field(() => Int)
  @IsDueMinutes()
  other!: number;
}

@ObjectType({ description: 'A place for people with the same kind of trouble.' })
export class Group {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'For addresses: `grief`.' })
  slug!: string;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => HouseRules)
  houseRules!: HouseRules;

  @Field(() => [ContentRule])
  contentRules!: ContentRule[];

  @Field(() => ReadBy)
  readBy!: ReadBy;

  @Field(() => GroupDueMinutes)
  dueMinutes!: GroupDueMinutes;

  @Field(() => String, {
    nullable: true,
    description: 'Whose helplines a help card shows to who names no country.',
  })
  country!: string | null;

  /** For the fields that other folders add; not part of the API. */
  readonly inside!: StoredGroup;
}

@ObjectType()
export class GroupConnection extends connectionOf(Group) {}

@ObjectType()
export class GroupPayload {
  @Field(() => Group)
  group!: Group;
}

@ObjectType()
export class MembershipPayload extends GroupPayload {
  @Field(() => OwnPersona)
  persona!: OwnPersona;
}

export function toGroup(stored: StoredGroup): Group {
  return {
    id: stored._id,
    slug: stored.slug,
    title: stored.title,
    description: stored.description,
    houseRules: { version: stored.houseRules.version, rules: stored.houseRules.rules },
    contentRules: stored.contentRules.map((rule: ContentRuleCode) => ContentRule[rule]),
    readBy: ReadBy[stored.readBy],
    dueMinutes: toDueMinutes(stored.dueMinutes ?? DEFAULT_DUE_MINUTES),
    country: stored.country ?? null,
    inside: stored,
  };
}

function toDueMinutes({ CRISIS, RED, AMBER, OTHER }: DueMinutes): GroupDueMinutes {
  return { crisis: CRISIS, red: RED, amber: AMBER, other: OTHER };
}

export function toOwnPersona(persona: Persona): OwnPersona {
  return {
    name: persona.name,
    isMember: !persona.left,
    acceptedHouseRules: persona.rulesVersion,
    joinedOn: persona.createdOn,
  };
}
