import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { AccountsRepository } from '../accounts/accounts.repository.js';
import { sealKeyring } from '../keys/keyring.js';
import { PhraseCredentials } from '../keys/phrase-credentials.js';
import { type OpenedSession, SessionsService } from '../sessions/sessions.service.js';
import { type Member, type Participant } from '../viewer/viewer.js';

@Injectable()
export class MembersService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly credentials: PhraseCredentials,
    private readonly sessions: SessionsService,
  ) {}

  async signUp(): Promise<{ phrase: string; session: OpenedSession }> {
    const id = newId();
    const { phrase, lookup, key, sealedKey } = this.credentials.create('member', id);
    await this.accounts.insert({ _id: id, lookup, sealedKey, keyring: sealKeyring(key, []) });
    return { phrase, session: await this.sessions.open('member', id, key) };
  }

  /** @throws DomainError SIGN_IN_FAILED */
  async signIn(phrase: string): Promise<OpenedSession> {
    const account = await this.accounts.findByLookup(this.credentials.lookup('member', phrase));
    if (account === null) throw signInFailed();
    const lock = this.credentials.lock(phrase, account._id);
    const key = this.credentials.unseal(lock, account.sealedKey);
    return this.sessions.open('member', account._id, key);
  }

  async signOut(viewer: Participant): Promise<void> {
    await this.sessions.end(viewer.session.reveal());
  }

  /** Ends every session of the holder, this one too. */
  async signOutEverywhere(viewer: Participant): Promise<void> {
    const holder = viewer.kind === 'member' ? viewer.account.reveal() : viewer.id;
    await this.sessions.endAllOf(holder);
  }

  /**
   * Gives the member a new phrase and ends their other sessions: whoever asks for this fears that somebody
   * else has the old one.
   * @throws DomainError SIGN_IN_FAILED unless the phrase is this member's and good now
   */
  async changePhrase(viewer: Member, phrase: string): Promise<string> {
    const id = viewer.account.reveal();
    const seen = this.credentials.lookup('member', phrase);
    const { phrase: fresh, lookup, sealedKey } = this.credentials.create('member', id, viewer.key);
    if (!(await this.accounts.replacePhrase(id, seen, { lookup, sealedKey }))) throw signInFailed();
    await this.sessions.endOthersOf(id, viewer.session.reveal());
    return fresh;
  }
}

function signInFailed(): DomainError {
  return new DomainError('SIGN_IN_FAILED', 'No account has this recovery phrase.');
}
