import { Injectable } from '@nestjs/common';
import { notFound } from '../../common/domain-error.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { type StoredDutyWindow, type StoredTraining } from './facilitator.schema.js';
import { InvitationsRepository } from './invitations.repository.js';
import { FacilitatorsRepository, type StaffRecord } from './facilitators.repository.js';

/** Who the staff are and what they look after, for the rest of the house: no credentials. */
@Injectable()
export class RosterService {
  constructor(
    private readonly facilitators: FacilitatorsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly sessions: SessionsService,
  ) {}

  async list(): Promise<StaffRecord[]> {
    return this.facilitators.list();
  }

  /** @throws DomainError NOT_FOUND */
  async require(id: string): Promise<StaffRecord> {
    const found = await this.facilitators.findRecord(id);
    if (found === null) throw notFound('facilitator');
    return found;
  }

  /** Everybody who is assigned to one of the groups, the suspended too. */
  async assignedTo(groups: readonly string[]): Promise<StaffRecord[]> {
    return this.facilitators.findAssigned(groups);
  }

  /** The role ids of who has a session that was used in the last half hour. */
  async present(): Promise<ReadonlySet<string>> {
    return new Set(await this.sessions.presentHolders('facilitator'));
  }

  async assign(id: string, groups: string[]): Promise<void> {
    await this.facilitators.assign(id, groups);
  }

  async addTraining(id: string, training: StoredTraining): Promise<void> {
    await this.facilitators.addTraining(id, training);
  }

  /** Ends all their sessions, lets them open none, and withdraws their invitations. */
  async suspend(id: string): Promise<void> {
    await this.facilitators.setSuspended(id, true);
    await this.sessions.endAllOf(id);
    await this.invitations.withdrawOf(id);
  }

  async reinstate(id: string): Promise<void> {
    await this.facilitators.setSuspended(id, false);
  }

  /** @param timeZone IANA */
  async setDutyHours(
    id: string,
    timeZone: string,
    hours: readonly StoredDutyWindow[],
  ): Promise<void> {
    await this.facilitators.setDutyHours(id, timeZone, hours);
  }
}
