import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs, pageRequest } from '../graphql/page.args.js';
import { InvitationsService } from '../identity/facilitators/invitations.service.js';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import {
  type Facilitator,
  type Member,
  type Participant,
  type Viewer,
} from '../identity/viewer/viewer.js';
import {
  ChangeGroupSettingsInput,
  ChangeHouseRulesInput,
  InviteFacilitatorInput,
  InviteFacilitatorPayload,
  JoinGroupInput,
  LeaveGroupInput,
} from './group.inputs.js';
import {
  Group,
  GroupConnection,
  GroupPayload,
  MembershipPayload,
  OwnPersona,
  toGroup,
  toOwnPersona,
} from './group.type.js';
import { GroupsService, type Membership } from './groups.service.js';

@Resolver(() => Group)
export class GroupsResolver {
  constructor(
    private readonly groups: GroupsService,
    private readonly invitations: InvitationsService,
  ) {}

  @Query(() => GroupConnection, { name: 'groups', description: 'All groups.' })
  @For('anyone')
  async list(@Args() args: PageArgs): Promise<GroupConnection> {
    return this.groups.page(pageRequest(args));
  }

  @Query(() => Group, { nullable: true, description: 'A group by its slug; null when unknown.' })
  @For('anyone')
  async group(@Args('slug') slug: string): Promise<Group | null> {
    return this.groups.findBySlug(slug);
  }

  @Query(() => [Group], { description: 'The groups that you take part in, or look after.' })
  @For('participant')
  async myGroups(@CurrentViewer() viewer: Participant): Promise<Group[]> {
    return this.groups.ofParticipant(viewer);
  }

  @ResolveField(() => OwnPersona, {
    nullable: true,
    description: 'Who you are in this group; null unless you joined it at some time.',
  })
  async myPersona(
    @Parent() group: Group,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OwnPersona | null> {
    return this.groups.ownPersona(viewer, group.id);
  }

  @Mutation(() => MembershipPayload, {
    description:
      'Joins a group under a new name, or again under the old one; also accepts changed house rules.',
  })
  @For('member')
  async joinGroup(
    @Args('input') { groupId, houseRulesVersion }: JoinGroupInput,
    @CurrentViewer() viewer: Member,
  ): Promise<MembershipPayload> {
    return toMembership(await this.groups.join(viewer, groupId, houseRulesVersion));
  }

  @Mutation(() => MembershipPayload, { description: 'Leaves a group. What you wrote stays.' })
  @For('member')
  async leaveGroup(
    @Args('input') { groupId }: LeaveGroupInput,
    @CurrentViewer() viewer: Member,
  ): Promise<MembershipPayload> {
    return toMembership(await this.groups.leave(viewer, groupId));
  }

  @Mutation(() => GroupPayload, {
    description: 'Replaces the house rules; members are asked again before their next post.',
  })
  @For('coordinator')
  async changeHouseRules(
    @Args('input') { groupId, seenVersion, rules }: ChangeHouseRulesInput,
  ): Promise<GroupPayload> {
    return { group: await this.groups.changeHouseRules(groupId, seenVersion, rules) };
  }

  @Mutation(() => GroupPayload, {
    description: 'Changes how soon cases are due, and which country’s helplines are shown.',
  })
  @For('coordinator')
  async changeGroupSettings(@Args('input') input: ChangeGroupSettingsInput): Promise<GroupPayload> {
    return { group: await this.groups.changeSettings(input) };
  }

  @Mutation(() => InviteFacilitatorPayload, {
    description: 'A link that makes one facilitator or coordinator.',
  })
  @For('coordinator')
  async inviteFacilitator(
    @Args('input') { requestId, coordinator, groupIds }: InviteFacilitatorInput,
    @CurrentViewer() viewer: Facilitator,
  ): Promise<InviteFacilitatorPayload> {
    await Promise.all(groupIds.map((id) => this.groups.require(id)));
    const role = { coordinator, groups: groupIds };
    return { link: await this.invitations.invite(viewer.id, requestId, role) };
  }
}

function toMembership({ group, persona }: Membership): MembershipPayload {
  return { group: toGroup(group), persona: toOwnPersona(persona) };
}
