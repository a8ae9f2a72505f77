import { Args, Query, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { ServiceFigures, ServiceFiguresArgs } from './figures.type.js';
import { FiguresService } from './figures.service.js';

@Resolver()
export class FiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @Query(() => ServiceFigures, {
    description: 'How the cases of a group fared, week by week: speed, load, what was overturned.',
  })
  @For('coordinator')
  async serviceFigures(@Args() args: ServiceFiguresArgs): Promise<ServiceFigures> {
    return this.figures.of(args);
  }
}
