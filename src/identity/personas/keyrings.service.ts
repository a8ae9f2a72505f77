import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/domain-error.js';
import { AccountsRepository } from '../accounts/accounts.repository.js';
import { type KeyringEntry, openKeyring, scopeOf, sealKeyring } from '../keys/keyring.js';
import { type Member } from '../viewer/viewer.js';

const MAX_ATTEMPTS = 20;

/** The list of a member's own personas: only the member, signed in, can open it. */
@Injectable()
export class Keyrings {
  constructor(private readonly accounts: AccountsRepository) {}

  async entriesOf(member: Member): Promise<KeyringEntry[]> {
    return openKeyring(member.key, await this.#sealed(member));
  }

  /** Adds an entry unless it is there. Compare-and-set: two at once lose nothing. */
  async add(member: Member, entry: KeyringEntry): Promise<void> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const seen = await this.#sealed(member);
      const entries = openKeyring(member.key, seen);
      if (entries.some((known) => scopeOf(known) === scopeOf(entry))) return;
      const next = sealKeyring(member.key, [...entries, entry]);
      if (await this.accounts.replaceKeyring(member.account.reveal(), seen, next)) return;
    }
    throw new DomainError('CONFLICT', 'Too much happened at once. Try again.');
  }

  async #sealed(member: Member): Promise<string> {
    const sealed = await this.accounts.keyringOf(member.account.reveal());
    if (sealed === null) throw new DomainError('SIGN_IN_REQUIRED', 'Please sign in again.');
    return sealed;
  }
}
