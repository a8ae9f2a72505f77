import { Injectable } from '@nestjs/common';
import { Config, type Limits } from '../../config/config.js';
import { type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Pepper } from '../keys/pepper.js';
import { RateLimitsRepository } from './rate-limits.repository.js';
import { consume, HOUR_SECONDS } from './rate-limited.js';

export type PersonaAct =
  | keyof Pick<Limits, 'posts' | 'replies' | 'empathy' | 'reports' | 'reportsOfDay'>
  | 'slowReplies'
  | 'slowedPosts';

const DAY_SECONDS = 24 * HOUR_SECONDS;
/** In a thread that is slowed down: one reply in ten minutes. */
const SLOW_SECONDS = 600;

/** How often a persona may do something in a time. One persona's limit changes nothing for another. */
@Injectable()
export class PersonaLimits {
  readonly #limiters: Record<PersonaAct, RateLimiterAbstract>;

  constructor(
    repository: RateLimitsRepository,
    private readonly pepper: Pepper,
    { limits }: Config,
  ) {
    const limiter = (
      act: Exclude<PersonaAct, 'slowReplies' | 'slowedPosts'>,
      seconds = HOUR_SECONDS,
    ) => repository.limiter(limits[act], seconds);
    this.#limiters = {
      posts: limiter('posts'),
      replies: limiter('replies'),
      empathy: limiter('empathy'),
      reports: limiter('reports'),
      reportsOfDay: limiter('reportsOfDay', DAY_SECONDS),
      slowReplies: repository.limiter(1, SLOW_SECONDS),
      slowedPosts: repository.limiter(1, DAY_SECONDS),
    };
  }

  /** Counts one. @throws DomainError RATE_LIMITED with `retryAfter`. */
  async count(act: PersonaAct, persona: string): Promise<void> {
    await consume(this.#limiters[act], this.pepper.tag('rate limit', `${act} ${persona}`));
  }
}
