import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import {
  AssignFacilitatorInput,
  DutyHoursPayload,
  RecordTrainingInput,
  SetDutyHoursInput,
  StaffPayload,
  SuspendFacilitatorInput,
} from './staff.inputs.js';
import { StaffService } from './staff.service.js';
import { DutyHours, StaffMember } from './staff.type.js';

@Resolver()
export class StaffResolver {
  constructor(private readonly staff: StaffService) {}

  @Query(() => [StaffMember], { name: 'staff', description: 'All of the staff, by name.' })
  @For('coordinator')
  async list(): Promise<StaffMember[]> {
    return this.staff.list();
  }

  @Mutation(() => StaffPayload, { description: 'Says which groups somebody looks after.' })
  @For('coordinator')
  async assignFacilitator(
    @Args('input') input: AssignFacilitatorInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<StaffPayload> {
    return { facilitator: await this.staff.assign(viewer, input) };
  }

  @Mutation(() => StaffPayload, {
    description:
      'Records a training. A group is covered while somebody with one that has not expired is assigned to it.',
  })
  @For('coordinator')
  async recordTraining(
    @Args('input') input: RecordTrainingInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<StaffPayload> {
    return { facilitator: await this.staff.recordTraining(viewer, input) };
  }

  @Mutation(() => StaffPayload, {
    description:
      'Suspends somebody, or takes it back. Their sessions end, and the cases they look at go back to the queue, at once.',
  })
  @For('coordinator')
  async suspendFacilitator(
    @Args('input') input: SuspendFacilitatorInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<StaffPayload> {
    return { facilitator: await this.staff.suspend(viewer, input) };
  }

  @Query(() => DutyHours, { description: 'When you are there each week.' })
  @For('facilitator')
  async myDutyHours(@CurrentViewer() viewer: Facilitator): Promise<DutyHours> {
    return this.staff.dutyHoursOf(viewer);
  }

  @Mutation(() => DutyHoursPayload, {
    description: 'Says when you are there each week. Your groups are told when, not who.',
  })
  @For('facilitator')
  async setDutyHours(
    @Args('input') input: SetDutyHoursInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<DutyHoursPayload> {
    return { dutyHours: await this.staff.setDutyHours(viewer, input) };
  }
}
