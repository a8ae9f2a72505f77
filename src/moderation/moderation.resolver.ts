import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Facilitator, type Participant } from '../identity/viewer/viewer.js';
import { AppealsService } from './appeals.service.js';
import {
  AppealDecisionInput,
  DecideCaseInput,
  DecideCasesInput,
  DecideCasesPayload,
} from './decision.inputs.js';
import { DecisionsService } from './decisions.service.js';
import { CasePayload } from './queue.inputs.js';

/** What is decided, and what is asked to be looked at again. */
@Resolver()
export class ModerationResolver {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly appeals: AppealsService,
  ) {}

  @Mutation(() => CasePayload, {
    description:
      'Decides a case as it was seen. Of several decisions on one version, one wins. Within an hour you can decide your own case anew, a coordinator at any time: what was decided first is undone.',
  })
  @For('facilitator')
  async decideCase(
    @Args('input') input: DecideCaseInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CasePayload> {
    return { case: await this.decisions.decide(viewer, input) };
  }

  @Mutation(() => DecideCasesPayload, {
    description: 'The same decision on cases of one thread, or about one persona: each for itself.',
  })
  @For('facilitator')
  async decideCases(
    @Args('input') input: DecideCasesInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<DecideCasesPayload> {
    return { outcomes: await this.decisions.decideAll(viewer, input) };
  }

  @Mutation(() => Boolean, {
    description:
      'Asks for a decision about your post to be looked at again, once, within 20 days, by somebody else.',
  })
  @For('participant')
  async appealDecision(
    @Args('input') input: AppealDecisionInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<boolean> {
    await this.appeals.appeal(viewer, input);
    return true;
  }
}
