import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../common/domain-error.js';

export const HOUR_SECONDS = 3600;

/** Takes one point. @throws DomainError RATE_LIMITED; `retryAfter` is rounded up to a whole minute. */
export async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new DomainError(
      'RATE_LIMITED',
      `That was a lot in a short time. It works again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
      { retryAfter: minutes * 60 },
    );
  }
}
