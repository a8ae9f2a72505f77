import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../common/domain-error.js';

export const HOUR_SECONDS = 3600;

/**
 * The embedded engines answer a `findOneAndUpdate` that loses the race for a new row with nothing, on which
 * the library stumbles (a TypeError). The row is there the next time.
 */
const MAX_ATTEMPTS = 5;

/** Takes one point. @throws DomainError RATE_LIMITED; `retryAfter` is rounded up to a whole minute. */
export async function consume(
  limiter: RateLimiterAbstract,
  key: string,
  attempt = 1,
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof TypeError && attempt < MAX_ATTEMPTS)
      return consume(limiter, key, attempt + 1);
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new DomainError(
      'RATE_LIMITED',
      `That was a lot in a short time. It works again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
      { retryAfter: minutes * 60 },
    );
  }
}
