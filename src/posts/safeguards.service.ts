import { Injectable } from '@nestjs/common';
import { CoverService } from '../cover/cover.service.js';
import { type StoredGroup } from '../groups/group.schema.js';
import { PersonaLimits } from '../identity/limits/persona-limits.service.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { type Restriction } from '../identity/restrictions/restrictions.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { isUrgent, type Signal, type Verdict } from '../screening/verdict.js';
import { PostsRepository } from './posts.repository.js';

/** Who writes what, where. */
export interface Writing {
  viewer: Participant;
  group: StoredGroup;
  author: Persona;
  verdict: Verdict;
}

/** Reasons to look first that are not in the words; for facilitators. */
const REASONS = {
  'safeguard.link': 'A link, in a group that no trained facilitator looks after.',
  'safeguard.first_post': 'A first post, in a group that lost its last trained facilitator.',
} as const;

/**
 * What keeps a post back, beside its words: that nobody watches the group; or that its author is slowed down. Never
 * a cry for help.
 */
@Injectable()
export class Safeguards {
  constructor(
    private readonly limits: PersonaLimits,
    private readonly cover: CoverService,
    private readonly personas: PersonasService,
    private readonly posts: PostsRepository,
  ) {}

  /** The verdict, with what is to be said beside it. */
  async judge(writing: Writing): Promise<Verdict> {
    const { viewer, verdict } = writing;
    const isSettled = verdict.disposition === 'HOLD' || isUrgent(verdict.level);
    if (isSettled || viewer.kind === 'facilitator') return verdict;
    const rule = await this.#withoutCover(writing);
    return rule === null ? verdict : held(verdict, rule);
  }

  /**
   * Who is slowed down writes once a day, under all their names together; a cry for help goes through.
   * @throws DomainError RATE_LIMITED
   */
  async slow(restriction: Restriction | null, { level }: Verdict): Promise<void> {
    if (restriction?.level !== 'SLOWED' || isUrgent(level)) return;
    await this.limits.count('slowedPosts', restriction._id);
  }

  /** Asks whether the group is covered only when it matters: most posts have no link and are no first ones. */
  async #withoutCover({ group, author, verdict }: Writing): Promise<keyof typeof REASONS | null> {
    const isFresh = this.personas.isFresh(author);
    const hadCover = group.hadCover === true;
    const hasLink = verdict.signals.some(({ kind }) => kind === 'link');
    const watchesLink = hasLink && (isFresh || hadCover);
    // As long as nobody has let one through: a second one is no way around it.
    const isFirst = isFresh && hadCover && !(await this.posts.hasPublished(author.id));
    if (!watchesLink && !isFirst) return null;
    if ((await this.cover.coverOf(group._id)).state !== 'UNCOVERED') return null;
    return watchesLink ? 'safeguard.link' : 'safeguard.first_post';
  }
}

function held(verdict: Verdict, rule: keyof typeof REASONS): Verdict {
  const signal: Signal = { rule, kind: 'safeguard', reason: REASONS[rule] };
  const signals = [...verdict.signals, signal];
  return { ...verdict, hold: true, disposition: 'HOLD', masks: [], signals };
}
