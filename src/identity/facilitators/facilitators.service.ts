import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { Clock } from '../../common/clock.js';
import { DomainError, inputInvalid } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { skeleton } from '../../common/look-alikes.js';
import { Transactions } from '../../database/transactions.js';
import { PhraseCredentials } from '../keys/phrase-credentials.js';
import { open, seal } from '../keys/sealed-box.js';
import { type OpenedSession, SessionsService } from '../sessions/sessions.service.js';
import { type StoredFacilitator, UNTRAINED } from './facilitator.schema.js';
import { FacilitatorsRepository } from './facilitators.repository.js';
import { InvitationsService } from './invitations.service.js';

/** Seconds that a client's clock may be off (RFC 6238 suggests one step). */
const TOTP_TOLERANCE_SECONDS = 30;

export interface NewFacilitator {
  recoveryPhrase: string;
  totpUri: string;
  name: string;
}

@Injectable()
export class FacilitatorsService {
  constructor(
    private readonly facilitators: FacilitatorsRepository,
    private readonly invitations: InvitationsService,
    private readonly credentials: PhraseCredentials,
    private readonly sessions: SessionsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the facilitator that an invitation is for. Phrase and TOTP secret are shown this once.
   * @throws DomainError INVITATION_INVALID; INPUT_INVALID when the name is taken (the invitation stays good)
   */
  async accept(token: string, roleName: string): Promise<NewFacilitator> {
    const invitation = await this.invitations.require(token);
    const name = `${roleName.trim()}, ${invitation.coordinator ? 'coordinator' : 'facilitator'}`;
    const id = newId();
    const { phrase, lookup, lock, sealedKey } = this.credentials.create('facilitator', id);
    const secret = generateSecret();
    await this.transactions.run(async () => {
      await this.invitations.use(invitation);
      if (await this.facilitators.nameIsTaken(skeleton(name))) throw nameTaken();
      await this.facilitators.insert({
        _id: id,
        lookup,
        name,
        nameKey: skeleton(name),
        sealedKey,
        sealedTotp: seal(lock, Buffer.from(secret), 'totp'),
        lastTimeStep: 0,
        coordinator: invitation.coordinator,
        groups: invitation.groups,
        ...UNTRAINED,
      });
    });
    const totpUri = generateURI({ issuer: 'Sameboat', label: name, secret });
    return { recoveryPhrase: phrase, totpUri, name };
  }

  /** @throws DomainError SIGN_IN_FAILED, the same for a wrong phrase, a wrong or used code, and the suspended. */
  async signIn(phrase: string, code: string): Promise<OpenedSession> {
    const found = await this.facilitators.findByLookup(
      this.credentials.lookup('facilitator', phrase),
    );
    if (found === null || found.suspended) throw signInFailed();
    const lock = this.credentials.lock(phrase, found._id);
    const timeStep = this.#timeStepOf(code, open(lock, found.sealedTotp, 'totp').toString(), found);
    if (!(await this.facilitators.useTimeStep(found._id, found.lastTimeStep, timeStep)))
      throw signInFailed();
    const key = this.credentials.unseal(lock, found.sealedKey);
    return this.sessions.open('facilitator', found._id, key);
  }

  async find(id: string): Promise<StoredFacilitator | null> {
    return this.facilitators.find(id);
  }

  /** Whether somebody who looks after the group has a session that was used in the last half hour. */
  async isAnyPresent(group: string): Promise<boolean> {
    const present = await this.sessions.presentHolders('facilitator');
    return (await this.facilitators.findLookingAfter(group, present)) !== null;
  }

  #timeStepOf(code: string, secret: string, { lastTimeStep }: StoredFacilitator): number {
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    const result = verifySync({
      secret,
      token: code.replaceAll(' ', ''),
      epoch,
      epochTolerance: TOTP_TOLERANCE_SECONDS,
    });
    if (!result.valid || !('timeStep' in result) || result.timeStep <= lastTimeStep)
      throw signInFailed();
    return result.timeStep;
  }
}

function signInFailed(): DomainError {
  return new DomainError('SIGN_IN_FAILED', 'The phrase or the code is not right.');
}

function nameTaken(): DomainError {
  return inputInvalid('input.name', 'is taken by somebody else of the staff; choose another');
}
