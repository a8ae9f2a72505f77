import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../../graphql/request-context.js';
import { AddressLimits } from '../limits/address-limits.service.js';
import { ProofOfWork, ProofOfWorkAction } from '../proof-of-work/proof-of-work.service.js';
import { For } from '../viewer/access.js';
import { CurrentRequest, CurrentViewer } from '../viewer/current-viewer.js';
import { SessionDelivery } from '../viewer/session-delivery.js';
import { type Member, type Participant } from '../viewer/viewer.js';
import {
  ChangePhraseInput,
  ChangePhrasePayload,
  ProofOfWorkChallenge,
  SignInInput,
  SignInPayload,
  SignUpInput,
  SignUpPayload,
} from './member.type.js';
import { MembersService } from './members.service.js';

@Resolver()
export class MembersResolver {
  constructor(
    private readonly members: MembersService,
    private readonly proofs: ProofOfWork,
    private readonly limits: AddressLimits,
    private readonly delivery: SessionDelivery,
  ) {}

  @Query(() => ProofOfWorkChallenge, { description: 'A new challenge, good for ten minutes.' })
  @For('anyone')
  async proofOfWorkChallenge(
    @Args('action', { type: () => ProofOfWorkAction }) action: ProofOfWorkAction,
  ): Promise<ProofOfWorkChallenge> {
    return { json: JSON.stringify(await this.proofs.challenge(action)) };
  }

  @Mutation(() => SignUpPayload, {
    description:
      'Makes an account that knows nothing about you. If the answer gets lost, sign up again: nothing is tied to the lost one.',
  })
  @For('anyone')
  async signUp(
    @Args('input') input: SignUpInput,
    @CurrentRequest() http: RequestContext,
  ): Promise<SignUpPayload> {
    await this.limits.count('signUps', http.request.ip);
    await this.proofs.spend(ProofOfWorkAction.SIGN_UP, input.proofOfWork);
    const { phrase, session } = await this.members.signUp();
    return {
      recoveryPhrase: phrase,
      session: this.delivery.deliver(http, session, input.cookie),
    };
  }

  @Mutation(() => SignInPayload, { description: 'Opens a session with the recovery phrase.' })
  @For('anyone')
  async signIn(
    @Args('input') input: SignInInput,
    @CurrentRequest() http: RequestContext,
  ): Promise<SignInPayload> {
    await this.limits.count('signIns', http.request.ip);
    await this.proofs.spend(ProofOfWorkAction.SIGN_IN, input.proofOfWork);
    const session = await this.members.signIn(input.recoveryPhrase);
    return this.delivery.deliver(http, session, input.cookie);
  }

  @Mutation(() => Boolean, { description: 'Ends this session. Holds for the very next request.' })
  @For('participant')
  async signOut(
    @CurrentViewer() viewer: Participant,
    @CurrentRequest() http: RequestContext,
  ): Promise<boolean> {
    await this.members.signOut(viewer);
    return this.delivery.withdraw(http);
  }

  @Mutation(() => Boolean, { description: 'Ends all your sessions, this one too.' })
  @For('participant')
  async signOutEverywhere(
    @CurrentViewer() viewer: Participant,
    @CurrentRequest() http: RequestContext,
  ): Promise<boolean> {
    await this.members.signOutEverywhere(viewer);
    return this.delivery.withdraw(http);
  }

  @Mutation(() => ChangePhrasePayload, {
    description: 'Replaces the recovery phrase and ends your other sessions.',
  })
  @For('member')
  async changePhrase(
    @Args('input') input: ChangePhraseInput,
    @CurrentViewer() viewer: Member,
    @CurrentRequest() http: RequestContext,
  ): Promise<ChangePhrasePayload> {
    await this.limits.count('signIns', http.request.ip);
    return { recoveryPhrase: await this.members.changePhrase(viewer, input.recoveryPhrase) };
  }
}
