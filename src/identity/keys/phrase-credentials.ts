import { Injectable } from '@nestjs/common';
import { MemberKey } from './member-key.js';
import { Pepper } from './pepper.js';
import { canonicalPhrase, newPhrase, phraseKey } from './recovery-phrase.js';

export type HolderKind = 'member' | 'facilitator';

export interface NewCredentials {
  /** Shown once, stored nowhere. */
  phrase: string;
  lookup: string;
  key: MemberKey;
  sealedKey: string;
  /** What else is locked with the phrase is locked with this. */
  lock: Buffer;
}

/** Makes and recognises recovery phrases; the one place where a phrase becomes a lookup and a lock. */
@Injectable()
export class PhraseCredentials {
  constructor(private readonly pepper: Pepper) {}

  /** Credentials with a new phrase, around a new key or one that exists. */
  create(kind: HolderKind, owner: string, key = MemberKey.create()): NewCredentials {
    const phrase = newPhrase();
    const lock = phraseKey(phrase, owner);
    return { phrase, lookup: this.#lookup(kind, phrase), key, sealedKey: key.seal(lock), lock };
  }

  /** @throws DomainError SIGN_IN_FAILED when it cannot be a phrase of ours. */
  lookup(kind: HolderKind, typed: string): string {
    return this.#lookup(kind, canonicalPhrase(typed));
  }

  lock(typed: string, owner: string): Buffer {
    return phraseKey(canonicalPhrase(typed), owner);
  }

  unseal(lock: Buffer, sealedKey: string): MemberKey {
    return MemberKey.unseal(lock, sealedKey);
  }

  #lookup(kind: HolderKind, phrase: string): string {
    return this.pepper.tag(`${kind} phrase`, phrase);
  }
}
