import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type HelpCard as PureHelpCard } from '../screening/help/help-card.js';
import {
  type Helpline as PureHelpline,
  type HelplineDirectory as PureDirectory,
} from '../screening/help/helpline.js';
import { type HelplinesForCountry } from '../screening/help/helplines-for.js';

export enum HelplineKind {
  EMERGENCY = 'EMERGENCY',
  SUICIDE = 'SUICIDE',
  EMOTIONAL_SUPPORT = 'EMOTIONAL_SUPPORT',
  TEXT = 'TEXT',
  YOUNG_PEOPLE = 'YOUNG_PEOPLE',
  DOMESTIC_ABUSE = 'DOMESTIC_ABUSE',
}
const KINDS: Record<PureHelpline['kind'], HelplineKind> = {
  emergency: HelplineKind.EMERGENCY,
  suicide: HelplineKind.SUICIDE,
  'emotional-support': HelplineKind.EMOTIONAL_SUPPORT,
  text: HelplineKind.TEXT,
  'young-people': HelplineKind.YOUNG_PEOPLE,
  'domestic-abuse': HelplineKind.DOMESTIC_ABUSE,
};
registerEnumType(HelplineKind, { name: 'HelplineKind', description: 'What a service is for.' });

@ObjectType({ description: 'People who listen or help now. Numbers are checked by the operator.' })
export class Helpline {
  @Field()
  service!: string;

  @Field(() => HelplineKind)
  kind!: HelplineKind;

  @Field(() => String, { nullable: true, description: 'As it is dialled inside the country.' })
  phone!: string | null;

  @Field(() => [String])
  otherNumbers!: string[];

  @Field(() => String, { nullable: true, description: 'How to write instead of speaking.' })
  text!: string | null;

  @Field(() => String, { nullable: true })
  web!: string | null;

  @Field(() => String, { nullable: true, description: 'Null: not confirmed.' })
  hours!: string | null;

  @Field(() => [String], { description: 'BCP 47.' })
  languages!: string[];

  @Field(() => String, { nullable: true })
  goodToKnow!: string | null;
}

@ObjectType({ description: 'A site that lists helplines of many countries.' })
export class HelplineDirectory {
  @Field()
  service!: string;

  @Field()
  web!: string;

  @Field()
  about!: string;
}

@ObjectType()
export class Helplines {
  @Field(() => String, { nullable: true, description: 'Null when we know none there.' })
  country!: string | null;

  @Field({ description: 'What to do when somebody is in danger now.' })
  emergencyAdvice!: string;

  @Field(() => [Helpline], { description: 'Emergency number first.' })
  helplines!: Helpline[];

  @Field(() => [HelplineDirectory])
  directories!: HelplineDirectory[];
}

@ObjectType({
  description:
    'For the author of a post that speaks of great distress, and for nobody else. Nothing of it is kept.',
})
export class HelpCard extends Helplines {
  @Field()
  title!: string;

  @Field(() => [String])
  words!: string[];

  @Field(() => [String], { description: 'To think about, not to answer here.' })
  bridgeQuestions!: string[];

  @Field({ description: 'Whether somebody of the staff is around.' })
  staffNote!: string;
}

export function toHelplines(found: HelplinesForCountry): Helplines {
  return {
    country: found.country,
    emergencyAdvice: found.emergencyAdvice,
    helplines: found.helplines.map(toHelpline),
    directories: found.directories.map(toDirectory),
  };
}

export function toHelpCard(card: PureHelpCard, country: string | null): HelpCard {
  return {
    country,
    emergencyAdvice: card.emergencyAdvice,
    helplines: card.helplines.map(toHelpline),
    directories: card.directories.map(toDirectory),
    title: card.title,
    words: [...card.words],
    bridgeQuestions: [...card.bridgeQuestions],
    staffNote: card.staffNote,
  };
}

function toHelpline(line: PureHelpline): Helpline {
  return {
    service: line.service,
    kind: KINDS[line.kind],
    phone: line.phone,
    otherNumbers: [...(line.phoneAlternatives ?? [])],
    text: line.text,
    web: line.web,
    hours: line.hours,
    languages: [...line.languages],
    goodToKnow: line.goodToKnow ?? null,
  };
}

function toDirectory({ service, web, about }: PureDirectory): HelplineDirectory {
  return { service, web, about };
}

@ObjectType({ description: 'An entry of the helplines file whose last check was long ago.' })
export class StaleHelpline {
  @Field(() => String, { nullable: true, description: 'Null for a directory of many countries.' })
  country!: string | null;

  @Field()
  service!: string;

  @Field({ description: 'The day of the last check: `2026-01-31`.' })
  checkedOn!: string;

  @Field({ description: 'The page on which it was seen.' })
  source!: string;
}

export function toStaleHelpline(entry: PureHelpline | PureDirectory): StaleHelpline {
  return {
    country: 'country' in entry ? entry.country : null,
    service: entry.service,
    checkedOn: entry.checked,
    source: entry.source,
  };
}
