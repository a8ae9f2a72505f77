import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { MongooseModule } from '@nestjs/mongoose';
import { AccountSchema, StoredAccount } from './accounts/account.schema.js';
import { AccountsRepository } from './accounts/accounts.repository.js';
import { FacilitatorSchema, StoredFacilitator } from './facilitators/facilitator.schema.js';
import { FacilitatorsRepository } from './facilitators/facilitators.repository.js';
import { FacilitatorsResolver } from './facilitators/facilitators.resolver.js';
import { FacilitatorsService } from './facilitators/facilitators.service.js';
import { InvitationSchema, StoredInvitation } from './facilitators/invitation.schema.js';
import { InvitationsRepository } from './facilitators/invitations.repository.js';
import { InvitationsService } from './facilitators/invitations.service.js';
import { RosterService } from './facilitators/roster.service.js';
import { PepperModule } from './keys/pepper.module.js';
import { TimeWindow } from './keys/time-window.js';
import { PhraseCredentials } from './keys/phrase-credentials.js';
import { AddressLimits } from './limits/address-limits.service.js';
import { PersonaLimits } from './limits/persona-limits.service.js';
import { RateLimitSchema, StoredRateLimit } from './limits/rate-limit.schema.js';
import { RateLimitsRepository } from './limits/rate-limits.repository.js';
import { MembersResolver } from './members/members.resolver.js';
import { MembersService } from './members/members.service.js';
import { Keyrings } from './personas/keyrings.service.js';
import { PersonaSchema, StoredPersona } from './personas/persona.schema.js';
import { PersonasRepository } from './personas/personas.repository.js';
import { PersonasService } from './personas/personas.service.js';
import { ProofOfWork } from './proof-of-work/proof-of-work.service.js';
import { SpentProofSchema, StoredSpentProof } from './proof-of-work/spent-proof.schema.js';
import { SpentProofsRepository } from './proof-of-work/spent-proofs.repository.js';
import { RestrictionSchema, StoredRestriction } from './restrictions/restriction.schema.js';
import { RestrictionsRepository } from './restrictions/restrictions.repository.js';
import { RestrictionsService } from './restrictions/restrictions.service.js';
import { RequestIdentity } from './request-identity.js';
import { SessionSchema, StoredSession } from './sessions/session.schema.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SessionCookie } from './viewer/session-cookie.js';
import { SessionDelivery } from './viewer/session-delivery.js';
import { ViewerGuard } from './viewer/viewer.guard.js';
import { ViewersService } from './viewer/viewers.service.js';

/** Who somebody is: accounts, sessions, personas, facilitators. The rest of the house sees personas only. */
@Global()
@Module({
  imports: [
    PepperModule,
    MongooseModule.forFeature([
      { name: StoredAccount.name, schema: AccountSchema },
      { name: StoredSession.name, schema: SessionSchema },
      { name: StoredPersona.name, schema: PersonaSchema },
      { name: StoredFacilitator.name, schema: FacilitatorSchema },
      { name: StoredInvitation.name, schema: InvitationSchema },
      { name: StoredRateLimit.name, schema: RateLimitSchema },
      { name: StoredRestriction.name, schema: RestrictionSchema },
      { name: StoredSpentProof.name, schema: SpentProofSchema },
    ]),
  ],
  providers: [
    { provide: APP_GUARD, useClass: ViewerGuard },
    AccountsRepository,
    AddressLimits,
    FacilitatorsRepository,
    FacilitatorsResolver,
    FacilitatorsService,
    InvitationsRepository,
    InvitationsService,
    Keyrings,
    MembersResolver,
    MembersService,
    PersonaLimits,
    PersonasRepository,
    PersonasService,
    PhraseCredentials,
    ProofOfWork,
    RateLimitsRepository,
    RequestIdentity,
    RestrictionsRepository,
    RestrictionsService,
    RosterService,
    SessionCookie,
    SessionDelivery,
    SessionsRepository,
    SessionsService,
    SpentProofsRepository,
    TimeWindow,
    ViewersService,
  ],
  exports: [
    FacilitatorsService,
    InvitationsService,
    PepperModule,
    PersonaLimits,
    PersonasService,
    RequestIdentity,
    RestrictionsService,
    RosterService,
    TimeWindow,
  ],
})
export class IdentityModule {}
