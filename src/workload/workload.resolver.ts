import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import {
  DeclineTopicsInput,
  RemoveSavedReplyInput,
  SaveReplyInput,
  WorkloadPayload,
} from './workload.inputs.js';
import { WorkloadService } from './workload.service.js';
import { Workload } from './workload.type.js';

/** Always about the viewer: nobody can ask about somebody else. */
@Resolver()
export class WorkloadResolver {
  constructor(private readonly workloads: WorkloadService) {}

  @Query(() => Workload, { description: 'What you have read today, and how you choose to work.' })
  @For('facilitator')
  async myWorkload(@CurrentViewer() viewer: Facilitator): Promise<Workload> {
    return this.workloads.of(viewer.id);
  }

  @Mutation(() => WorkloadPayload, {
    description:
      'Asks for CRISIS and RED cases again after a break. Too early, nothing changes, and `severeAgainAt` says when.',
  })
  @For('facilitator')
  async goOnAfterBreak(@CurrentViewer() viewer: Facilitator): Promise<WorkloadPayload> {
    return { workload: await this.workloads.goOn(viewer.id) };
  }

  @Mutation(() => WorkloadPayload, { description: 'Says what you are not to be handed.' })
  @For('facilitator')
  async declineTopics(
    @Args('input') input: DeclineTopicsInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<WorkloadPayload> {
    return { workload: await this.workloads.decline(viewer.id, input) };
  }

  @Mutation(() => WorkloadPayload, { description: 'Keeps a text for answers like it; at most 50.' })
  @For('facilitator')
  async saveReply(
    @Args('input') input: SaveReplyInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<WorkloadPayload> {
    return { workload: await this.workloads.saveReply(viewer.id, input) };
  }

  @Mutation(() => WorkloadPayload, {
    description: 'Throws a kept text away; nothing happens when it is gone already.',
  })
  @For('facilitator')
  async removeSavedReply(
    @Args('input') { id }: RemoveSavedReplyInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<WorkloadPayload> {
    return { workload: await this.workloads.removeSavedReply(viewer.id, id) };
  }
}
