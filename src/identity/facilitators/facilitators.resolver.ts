import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../../graphql/request-context.js';
import { AddressLimits } from '../limits/address-limits.service.js';
import { SignInPayload } from '../members/member.type.js';
import { For } from '../viewer/access.js';
import { CurrentRequest } from '../viewer/current-viewer.js';
import { SessionDelivery } from '../viewer/session-delivery.js';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  SignInAsFacilitatorInput,
} from './facilitator.type.js';
import { FacilitatorsService } from './facilitators.service.js';

@Resolver()
export class FacilitatorsResolver {
  constructor(
    private readonly facilitators: FacilitatorsService,
    private readonly limits: AddressLimits,
    private readonly delivery: SessionDelivery,
  ) {}

  @Mutation(() => AcceptInvitationPayload, {
    description: 'Makes the facilitator that an invitation is for. The invitation works once.',
  })
  @For('anyone')
  async acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @CurrentRequest() http: RequestContext,
  ): Promise<AcceptInvitationPayload> {
    await this.limits.count('signUps', http.request.ip);
    return this.facilitators.accept(input.token, input.name);
  }

  @Mutation(() => SignInPayload, { description: 'Opens a facilitator’s session: phrase and code.' })
  @For('anyone')
  async signInAsFacilitator(
    @Args('input') input: SignInAsFacilitatorInput,
    @CurrentRequest() http: RequestContext,
  ): Promise<SignInPayload> {
    await this.limits.count('signIns', http.request.ip);
    const session = await this.facilitators.signIn(input.recoveryPhrase, input.code);
    return this.delivery.deliver(http, session, input.cookie);
  }
}
