import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../common/domain-error.js';
import { type Id } from '../common/ids.js';
import { Pepper } from './keys/pepper.js';

/** What a request can make; who asks is a persona, or somebody of the staff by their role id. */
export type RequestedNoun =
  'thread' | 'post' | 'report' | 'training' | 'case note' | 'care message';

/** Makes a request that is sent twice name the same thing twice. */
@Injectable()
export class RequestIdentity {
  constructor(private readonly pepper: Pepper) {}

  /** The id of what a request makes: 128 bits that nobody can foresee without the pepper. */
  idOf(noun: RequestedNoun, asker: string, requestId: string): Id {
    return this.pepper.tag(`${noun} id`, `${asker} ${requestId.toLowerCase()}`).slice(0, 22);
  }
}

/**
 * A print of an input that says nothing without the `requestId`, which is stored nowhere: of a deleted post
 * no guess can be confirmed.
 */
export function printOf(input: { requestId: string }): string {
  const parts = Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha256', input.requestId).update(JSON.stringify(parts)).digest('base64url');
}

/** @throws DomainError CONFLICT when the request id was used for something else before */
export function requireSameRequest(stored: { requestPrint: string }, print: string): void {
  if (stored.requestPrint !== print)
    throw new DomainError('CONFLICT', 'This requestId was used for something else.');
}
