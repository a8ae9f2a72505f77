import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, daysAfter, wholeDay } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { skeleton } from '../../common/look-alikes.js';
import { scopeOf, type KeyringEntry } from '../keys/keyring.js';
import { drawPersonaName } from '../names/persona-name.js';
import { type Participant, type Viewer } from '../viewer/viewer.js';
import { Keyrings } from './keyrings.service.js';
import { type Persona, PersonasRepository } from './personas.repository.js';

const MAX_NAME_DRAWS = 50;
/** Until a persona is this old, its reports weigh less and its links wait in groups without cover. */
const FRESH_DAYS = 7;

/** Who somebody is in a place, known to nobody but themselves. */
@Injectable()
export class PersonasService {
  constructor(
    private readonly personas: PersonasRepository,
    private readonly keyrings: Keyrings,
    private readonly clock: Clock,
  ) {}

  /** The viewer's personas among these scopes; none for a visitor. */
  async ownAmong(viewer: Viewer, scopes: readonly string[]): Promise<Persona[]> {
    if (viewer.kind === 'visitor') return [];
    return this.personas.findOwn(
      scopes.map((scope) => ({ scope, ownerTag: viewer.key.ownerTag(scope) })),
    );
  }

  async findOwn(viewer: Viewer, scope: string): Promise<Persona | null> {
    const [persona] = await this.ownAmong(viewer, [scope]);
    return persona ?? null;
  }

  /** All personas of a member, by the keyring. A facilitator's are found group by group. */
  async allOwn(viewer: Participant): Promise<Persona[]> {
    const scopes =
      viewer.kind === 'member'
        ? (await this.keyrings.entriesOf(viewer)).map(scopeOf)
        : viewer.groups;
    return this.ownAmong(viewer, scopes);
  }

  /**
   * The participant's persona in a place, made now unless it exists: also for two requests at once. The
   * keyring is written first, and not in one transaction with the persona: side by side in the database's
   * own log they would join account and persona.
   */
  async obtain(who: Participant, place: KeyringEntry, rulesVersion: number): Promise<Persona> {
    if (who.kind === 'member') await this.keyrings.add(who, place);
    for (let attempt = 0; attempt < MAX_NAME_DRAWS; attempt += 1) {
      const existing = await this.findOwn(who, scopeOf(place));
      if (existing !== null) return existing;
      await this.#insert(who, place, { attempt, rulesVersion });
    }
    throw new DomainError('CONFLICT', 'No free name was found. Try again.');
  }

  async enter(persona: Persona, rulesVersion: number): Promise<Persona> {
    await this.personas.enter(persona.id, rulesVersion);
    return { ...persona, left: false, rulesVersion };
  }

  async leave(persona: Persona): Promise<Persona> {
    await this.personas.leave(persona.id);
    return { ...persona, left: true };
  }

  /** How many take part in a group. */
  async countMembers(group: string): Promise<number> {
    return this.personas.countMembers(group);
  }

  async among(ids: readonly string[]): Promise<Persona[]> {
    return this.personas.findAmong(ids);
  }

  /** Whether a persona is too young to be sure of. */
  isFresh({ createdOn }: Pick<Persona, 'createdOn'>): boolean {
    return daysAfter(createdOn, FRESH_DAYS) > this.clock.now();
  }

  async #insert(
    who: Participant,
    place: KeyringEntry,
    { attempt, rulesVersion }: { attempt: number; rulesVersion: number },
  ): Promise<void> {
    const name = who.kind === 'member' ? drawPersonaName(randomInt, attempt) : who.name;
    const scope = scopeOf(place);
    await this.personas.insert({
      _id: newId(),
      scope,
      group: place.group,
      ownerTag: who.key.ownerTag(scope).reveal(),
      name,
      nameKey: skeleton(name),
      badge: who.kind === 'member' ? null : 'FACILITATOR',
      rulesVersion,
      left: false,
      createdOn: wholeDay(this.clock.now()),
    });
  }
}
