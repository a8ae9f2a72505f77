import { Args, Query, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { AdviceService } from './advice.service.js';
import { DraftAdviceInput, DraftHint } from './draft-hint.type.js';

@Resolver()
export class AdviceResolver {
  constructor(private readonly advice: AdviceService) {}

  @Query(() => [DraftHint], {
    description:
      'Private hints on a draft; the same draft gets the same ones. A client may leave it out.',
  })
  @For('participant')
  async draftAdvice(
    @Args('input') input: DraftAdviceInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<DraftHint[]> {
    return this.advice.hints(viewer, input);
  }
}
