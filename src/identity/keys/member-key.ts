import { createHmac, randomBytes } from 'node:crypto';
import { Secret } from '../../common/secret.js';
import { open, seal } from './sealed-box.js';

/**
 * A member's own key: born at sign-up, readable only with the recovery phrase or a live session. All that
 * ties a member to what they did is recomputed with it, and stored nowhere.
 */
export class MemberKey {
  readonly #bytes: Buffer;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  static create(): MemberKey {
    return new MemberKey(randomBytes(32));
  }

  static unseal(lock: Buffer, box: string): MemberKey {
    return new MemberKey(open(lock, box, 'member key'));
  }

  seal(lock: Buffer): string {
    return seal(lock, this.#bytes, 'member key');
  }

  /** Recognises the member's persona in a scope (a group's or a thread's id). */
  ownerTag(scope: string): Secret<string> {
    return new Secret(this.#tag('owner', scope));
  }

  /** The id of the member's reaction to a post. */
  reactionId(post: string): Secret<string> {
    return new Secret(this.#tag('reaction', post));
  }

  sealKeyring(content: Buffer): string {
    return seal(this.#bytes, content, 'keyring');
  }

  openKeyring(box: string): Buffer {
    return open(this.#bytes, box, 'keyring');
  }

  #tag(purpose: string, subject: string): string {
    return createHmac('sha256', this.#bytes).update(`${purpose} ${subject}`).digest('base64url');
  }
}
