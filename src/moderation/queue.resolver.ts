import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { CaseCounts } from './case-counts.type.js';
import { CaseDetail, PastDecision } from './case-detail.type.js';
import { CaseDetails } from './case-details.service.js';
import { Case, CaseConnection } from './case.type.js';
import { ClaimsService } from './claims.service.js';
import {
  AddCaseNoteInput,
  CaseCountsArgs,
  CaseInput,
  CasePayload,
  CaseQueueArgs,
  ClaimNextCaseArgs,
  ClaimNextCasePayload,
  PrecedentsArgs,
  ReleaseCaseInput,
} from './queue.inputs.js';
import { QueueService } from './queue.service.js';

/** What waits, and who looks at it. */
@Resolver()
export class QueueResolver {
  constructor(
    private readonly queue: QueueService,
    private readonly claims: ClaimsService,
    private readonly details: CaseDetails,
  ) {}

  @Query(() => CaseConnection, { description: 'Waiting cases of your groups, most urgent first.' })
  @For('facilitator')
  async caseQueue(
    @Args() args: CaseQueueArgs,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CaseConnection> {
    return this.queue.page(viewer, args);
  }

  @Query(() => [CaseCounts], { description: 'How much waits in your groups, counted now.' })
  @For('facilitator')
  async caseCounts(
    @Args() { groupId }: CaseCountsArgs,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CaseCounts[]> {
    return this.queue.counts(viewer, groupId ?? undefined);
  }

  @Query(() => Case, { name: 'case', description: 'One case of your groups, waiting or decided.' })
  @For('facilitator')
  async one(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<Case> {
    return this.queue.one(viewer, id);
  }

  @Query(() => CaseDetail, {
    description: 'A case in full. One that is CRISIS or RED counts towards a break.',
  })
  @For('facilitator')
  async caseDetail(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CaseDetail> {
    return this.details.open(viewer, id);
  }

  @Query(() => [PastDecision], {
    description: 'Earlier decisions of a group for a reason, newest first.',
  })
  @For('facilitator')
  async precedents(
    @Args() args: PrecedentsArgs,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<PastDecision[]> {
    return this.details.precedents(viewer, args);
  }

  @Mutation(() => ClaimNextCasePayload, {
    description:
      'Hands out the most urgent case that nobody else looks at, for ten minutes; the same one again until it is decided or released. Nothing of the topics you declined.',
  })
  @For('facilitator')
  async claimNextCase(
    @Args() args: ClaimNextCaseArgs,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<ClaimNextCasePayload> {
    return { case: await this.claims.claimNext(viewer, args) };
  }

  @Mutation(() => CasePayload, {
    description: 'Claims a case, renews the claim, or takes over one whose claim has ended.',
  })
  @For('facilitator')
  async claimCase(
    @Args('input') { caseId }: CaseInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CasePayload> {
    return { case: await this.claims.claim(viewer, caseId) };
  }

  @Mutation(() => CasePayload, {
    description: 'Gives a claimed case back to the queue, with a note to who goes on with it.',
  })
  @For('facilitator')
  async releaseCase(
    @Args('input') input: ReleaseCaseInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CasePayload> {
    return { case: await this.claims.release(viewer, input) };
  }

  @Mutation(() => CasePayload, { description: 'Notes something for colleagues.' })
  @For('facilitator')
  async addCaseNote(
    @Args('input') input: AddCaseNoteInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<CasePayload> {
    return { case: await this.details.addNote(viewer, input) };
  }
}
