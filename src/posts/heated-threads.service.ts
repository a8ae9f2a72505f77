import { Injectable } from '@nestjs/common';
import { Clock, minutesAfter, quarterHour } from '../common/clock.js';
import { Config } from '../config/config.js';
import { PersonaLimits } from '../identity/limits/persona-limits.service.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { type StoredThread } from '../threads/thread.schema.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { PostsRepository } from './posts.repository.js';
import { type SeenPost } from './posts.service.js';

/** Within how many minutes many replies are heat. Times are stored in quarter hours. */
const HEAT_MINUTES = 30;
/** Few people: a quarrel rather than a conversation. */
const FEW = 3;
/** How long a heated thread is slowed down. */
const COOLING_MINUTES = 120;
/** Looked at now and then only: each look reads the last replies. */
const LOOK_EVERY = 5;

/** Takes the heat out of a thread: one reply per persona in ten minutes, the same for everybody. */
@Injectable()
export class HeatedThreads {
  readonly #many: number;

  constructor(
    private readonly posts: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly personas: PersonasService,
    private readonly limits: PersonaLimits,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.#many = config.limits.heatedReplies;
  }

  /** @throws DomainError RATE_LIMITED when the thread is slowed down and the persona has replied just now */
  async obey(thread: StoredThread, author: Persona): Promise<void> {
    if (!this.#isSlow(thread) || author.badge !== null) return;
    await this.limits.count('slowReplies', `${thread._id} ${author.id}`);
  }

  /**
   * Slows a thread down when many replies came within minutes from few, or mostly from young personas. One that
   * is slow already stays so as long as it was told: a facilitator may have decided it for longer.
   */
  async watch({ post: { number }, thread }: SeenPost): Promise<void> {
    const from = number - this.#many + 1;
    if (from <= 1 || number % LOOK_EVERY !== 0 || this.#isSlow(thread)) return;
    const recent = await this.posts.listRange(thread._id, { from, to: number }, 1);
    const since = quarterHour(minutesAfter(this.clock.now(), -HEAT_MINUTES));
    const [first] = recent;
    if (first === undefined || recent.length < this.#many || first.createdAt <= since) return;
    const authors = new Set(recent.map(({ author }) => author));
    if (authors.size > FEW && !(await this.#areMostlyFresh(authors))) return;
    const slowUntil = quarterHour(minutesAfter(this.clock.now(), COOLING_MINUTES));
    await this.threads.mark(thread._id, { slowUntil });
  }

  #isSlow({ slowUntil }: StoredThread): boolean {
    return slowUntil != null && slowUntil > this.clock.now();
  }

  async #areMostlyFresh(authors: ReadonlySet<string>): Promise<boolean> {
    const personas = await this.personas.among([...authors]);
    const fresh = personas.filter((persona) => this.personas.isFresh(persona));
    return fresh.length * 2 > personas.length;
  }
}
