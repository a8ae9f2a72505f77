import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, daysAfter, quarterHour } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { Config } from '../../config/config.js';
import { Pepper } from '../keys/pepper.js';
import { FacilitatorsRepository } from './facilitators.repository.js';
import { type StoredInvitation } from './invitation.schema.js';
import { InvitationsRepository } from './invitations.repository.js';

const GOOD_FOR_DAYS = 7;

export interface InvitationRole {
  coordinator: boolean;
  groups: string[];
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly facilitators: FacilitatorsRepository,
    private readonly pepper: Pepper,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * A link for one facilitator. The token follows from who asks and their `requestId`, so the same request
   * sent again gives the same link.
   */
  async invite(inviter: string, requestId: string, role: InvitationRole): Promise<string> {
    return this.#create(this.pepper.tag('invitation', `${inviter} ${requestId}`), role);
  }

  /** The start-up link; null once a coordinator has signed in. */
  async firstCoordinator(): Promise<string | null> {
    if (await this.facilitators.hasCoordinator()) return null;
    return this.#create(randomBytes(32).toString('base64url'), { coordinator: true, groups: [] });
  }

  /** @throws DomainError INVITATION_INVALID */
  async require(token: string): Promise<StoredInvitation> {
    const invitation = await this.invitations.find(hashOf(token));
    if (invitation === null || invitation.endsAt <= this.clock.now()) throw invalid();
    return invitation;
  }

  /** Takes it out of use. @throws DomainError INVITATION_INVALID when somebody else was quicker. */
  async use(invitation: StoredInvitation): Promise<void> {
    if (!(await this.invitations.use(invitation._id))) throw invalid();
  }

  async #create(token: string, role: InvitationRole): Promise<string> {
    const endsAt = daysAfter(quarterHour(this.clock.now()), GOOD_FOR_DAYS);
    await this.invitations.insert({ _id: hashOf(token), ...role, endsAt });
    // After the #, so that no server or proxy writes it into a log.
    return `${this.config.publicOrigin}/#invitation=${token}`;
  }
}

function invalid(): DomainError {
  return new DomainError(
    'INVITATION_INVALID',
    'This invitation is unknown, too old, or was used before. Ask for a new one.',
  );
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
