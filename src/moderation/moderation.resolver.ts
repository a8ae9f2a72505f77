import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { pageRequest } from '../graphql/page.args.js';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Facilitator, type Participant } from '../identity/viewer/viewer.js';
import { AppealsService } from './appeals.service.js';
import {
  AppealDecisionInput,
  CaseInput,
  CasePayload,
  CaseQueueArgs,
  ClaimNextCaseArgs,
  ClaimNextCasePayload,
  DecideCaseInput,
} from './case.inputs.js';
import { Case, CaseConnection } from './case.type.js';
import { DecisionsService } from './decisions.service.js';
import { QueueService } from './queue.service.js';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly queue: QueueService,
    private readonly decisions: DecisionsService,
    private readonly appeals: AppealsService,
  ) {}

  @Query(() => CaseConnection, { description: 'Open cases of your groups, most urgent first.' })
  @For('facilitator')
  async caseQueue(
    @Args() { groupId, ...args }: CaseQueueArgs,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CaseConnection> {
    return this.queue.page(viewer, groupId ?? undefined, pageRequest(args));
  }

  @Query(() => Case, { name: 'case', description: 'One case of your groups, open or decided.' })
  @For('facilitator')
  async one(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<Case> {
    return this.queue.one(viewer, id);
  }

  @Mutation(() => ClaimNextCasePayload, {
    description:
      'Hands out the most urgent case that nobody else looks at, for ten minutes; the same one again until it is decided or released.',
  })
  @For('facilitator')
  async claimNextCase(
    @Args() { groupId }: ClaimNextCaseArgs,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<ClaimNextCasePayload> {
    return { case: await this.queue.claimNext(viewer, groupId ?? undefined) };
  }

  @Mutation(() => CasePayload, { description: 'Claims a case, or renews the claim.' })
  @For('facilitator')
  async claimCase(
    @Args('input') { caseId }: CaseInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CasePayload> {
    return { case: await this.queue.claim(viewer, caseId) };
  }

  @Mutation(() => CasePayload, { description: 'Gives a claimed case back to the queue.' })
  @For('facilitator')
  async releaseCase(
    @Args('input') { caseId }: CaseInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CasePayload> {
    return { case: await this.queue.release(viewer, caseId) };
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

  @Mutation(() => CasePayload, {
    description: 'Decides a case as it was seen. Of several decisions on one version, one wins.',
  })
  @For('facilitator')
  async decideCase(
    @Args('input') input: DecideCaseInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CasePayload> {
    return { case: await this.decisions.decide(viewer, input) };
  }
}
