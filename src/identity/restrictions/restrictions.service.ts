import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { PersonasService } from '../personas/personas.service.js';
import { type Participant } from '../viewer/viewer.js';
import { EVERYWHERE, RESTRICTION_LEVELS, type StoredRestriction } from './restriction.schema.js';
import { RestrictionsRepository } from './restrictions.repository.js';

export type Restriction = Pick<StoredRestriction, '_id' | 'level' | 'until'>;

/** What members may not do for a while. It follows the member through all their personas, and names none. */
@Injectable()
export class RestrictionsService {
  constructor(
    private readonly restrictions: RestrictionsRepository,
    private readonly personas: PersonasService,
    private readonly clock: Clock,
  ) {}

  /** Inside the transaction of the decision, after what an earlier one on its case imposed was lifted. */
  async impose(restriction: StoredRestriction): Promise<void> {
    await this.restrictions.insert(restriction);
  }

  /** Undoes what a decision on a case imposed. Inside a transaction. */
  async lift(caseId: string): Promise<void> {
    await this.restrictions.delete(caseId);
  }

  /**
   * The most severe restriction that holds for the viewer in a group, through whichever of their personas it
   * was imposed: the keyring is open while a member acts. Null for the staff.
   */
  async inForce(viewer: Participant, group: string): Promise<Restriction | null> {
    const own = await this.#ownIn(viewer, [group, EVERYWHERE]);
    return own.reduce<Restriction | null>(severer, null);
  }

  /** From which of these groups the viewer was removed. One query as a rule, however many they are. */
  async removedFrom(viewer: Participant, groups: readonly string[]): Promise<ReadonlySet<string>> {
    const own = await this.#ownIn(viewer, groups);
    return new Set(own.filter(({ level }) => level === 'REMOVED').map(({ scope }) => scope));
  }

  async #ownIn(viewer: Participant, scopes: readonly string[]): Promise<StoredRestriction[]> {
    if (viewer.kind === 'facilitator') return [];
    const now = this.clock.now();
    const rows = (await this.restrictions.ofScopes(scopes)).filter(
      ({ until }) => until === null || until > now,
    );
    if (rows.length === 0) return [];
    const own = new Set((await this.personas.allOwn(viewer)).map(({ id }) => id));
    return rows.filter(({ persona }) => own.has(persona));
  }
}

/** @throws DomainError RESTRICTED with `until` for who may not write at all */
export function requireMayWrite(restriction: Restriction | null): void {
  if (restriction !== null && restriction.level !== 'SLOWED') throw restricted(restriction);
}

export function restricted({ level, until }: Restriction): DomainError {
  return new DomainError(
    'RESTRICTED',
    level === 'REMOVED'
      ? 'You cannot take part in this group. Your inbox says why, and how to appeal.'
      : 'You cannot write in this group for now. Your inbox says why, and how to appeal. If you need help now, `helplines` has numbers of people who listen.',
    { until: until?.toISOString() ?? null },
  );
}

function severer(found: Restriction | null, next: Restriction): Restriction {
  return found === null || rank(next) > rank(found) ? next : found;
}

function rank({ level }: Restriction): number {
  return RESTRICTION_LEVELS.indexOf(level);
}
