import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Clock, wholeDay } from '../../common/clock.js';
import { Config, type Limits } from '../../config/config.js';
import { consume, HOUR_SECONDS } from './rate-limited.js';

export type AddressAct = keyof Pick<Limits, 'signUps' | 'signIns'>;

/**
 * How often one network may sign up or in. Counted in this process's memory under an HMAC whose key is
 * random and replaced each day: an address is never stored, logged, or found again tomorrow.
 */
@Injectable()
export class AddressLimits {
  readonly #limiters: Record<AddressAct, RateLimiterMemory>;
  #key = { day: 0, bytes: randomBytes(32) };

  constructor(
    private readonly clock: Clock,
    { limits }: Config,
  ) {
    this.#limiters = {
      signUps: new RateLimiterMemory({ points: limits.signUps, duration: HOUR_SECONDS }),
      signIns: new RateLimiterMemory({ points: limits.signIns, duration: HOUR_SECONDS }),
    };
  }

  /** Counts one. @throws DomainError RATE_LIMITED with `retryAfter`. */
  async count(act: AddressAct, address: string): Promise<void> {
    const prefix = createHmac('sha256', this.#todaysKey()).update(networkOf(address));
    await consume(this.#limiters[act], prefix.digest('base64url'));
  }

  #todaysKey(): Buffer {
    const day = wholeDay(this.clock.now()).getTime();
    if (this.#key.day !== day) this.#key = { day, bytes: randomBytes(32) };
    return this.#key.bytes;
  }
}

/** The network of an address: /24 of IPv4, /48 of IPv6 – what one household or provider customer has. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return groups
    .slice(0, 3)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
