import { createHash } from 'node:crypto';
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
    const token = this.pepper.tag('invitation', `${inviter} ${requestId}`);
    await this.invitations.insert({ ...this.#good(token), ...role, by: inviter });
    return this.#link(token);
  }

  /** The start-up link, the same at each start; null once a coordinator has signed in. */
  async firstCoordinator(): Promise<string | null> {
    if (await this.facilitators.hasCoordinator()) return null;
    const token = this.pepper.tag('invitation', 'first coordinator');
    await this.invitations.renew({ ...this.#good(token), coordinator: true, groups: [], by: null });
    return this.#link(token);
  }

  /** @throws DomainError INVITATION_INVALID */
  async require(token: string): Promise<StoredInvitation> {
    const invitation = await this.invitations.find(hashOf(token));
    if (invitation === null || invitation.used || invitation.endsAt <= this.clock.now())
      throw invalid();
    return invitation;
  }

  /** Takes it out of use. @throws DomainError INVITATION_INVALID when somebody else was quicker. */
  async use(invitation: StoredInvitation): Promise<void> {
    if (!(await this.invitations.use(invitation._id))) throw invalid();
  }

  #good(token: string): Pick<StoredInvitation, '_id' | 'used' | 'endsAt'> {
    const endsAt = daysAfter(quarterHour(this.clock.now()), GOOD_FOR_DAYS);
    return { _id: hashOf(token), used: false, endsAt };
  }

  /** The token stands after the #, so that no server or proxy writes it into a log. */
  #link(token: string): string {
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
