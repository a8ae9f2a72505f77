import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { IsCountry } from '../common/is-country.js';
import { For } from '../identity/viewer/access.js';
import { Helplines, StaleHelpline } from './help.type.js';
import { HelpService } from './help.service.js';

@ArgsType()
class HelplinesArgs {
  @Field({ description: 'ISO 3166-1 alpha-2, as the person chose it.' })
  @IsCountry()
  country!: string;
}

@Resolver()
export class HelpResolver {
  constructor(private readonly help: HelpService) {}

  @Query(() => [StaleHelpline], {
    description: 'Helplines that nobody has checked for 180 days, oldest first: please look.',
  })
  @For('coordinator')
  staleHelplines(): StaleHelpline[] {
    return this.help.stale();
  }

  @Query(() => Helplines, {
    description: 'Helplines of a country; where none is known, what to do anyway.',
  })
  @For('anyone')
  helplines(@Args() { country }: HelplinesArgs): Helplines {
    return this.help.helplines(country);
  }
}
