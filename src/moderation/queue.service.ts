import { Injectable } from '@nestjs/common';
import { SEVERITIES, type StoredCase } from '../cases/case.schema.js';
import { CasesRepository, type QueuePlace } from '../cases/cases.repository.js';
import { Clock, minutesAfter } from '../common/clock.js';
import { DomainError, notFound } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import { type Connection, toConnection } from '../graphql/connection.type.js';
import { cursorParts, encodeCursor, isNumeral, notACursor } from '../graphql/cursor.js';
import { type PageRequest } from '../graphql/page.args.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { type Facilitator, looksAfter } from '../identity/viewer/viewer.js';
import { type Case, toCase } from './case.type.js';

/** How long a claim holds unless it is renewed. */
const LEASE_MINUTES = 10;
/** How many cases are looked through at a time for a free one. */
const CLAIM_BATCH = 20;

/** The facilitators' queue: most severe first, then by due time. */
@Injectable()
export class QueueService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly groups: GroupsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND for a group of others */
  async page(
    viewer: Facilitator,
    groupId: string | undefined,
    page: PageRequest,
  ): Promise<Connection<Case>> {
    const groups = await this.#groupsOf(viewer, groupId);
    const after = placeOf(page);
    const items = await this.#read({ groups, by: viewer.id }, after, page.wanted + 1);
    const now = this.clock.now();
    return toConnection(page, items, (item) => ({
      cursor: encodeCursor(item.severity, item.dueAt.getTime(), item._id),
      node: toCase(item, viewer, now),
    }));
  }

  /** @throws DomainError NOT_FOUND also for a case of another's group, or about one's own decision */
  async one(viewer: Facilitator, id: string): Promise<Case> {
    return toCase(await this.require(viewer, id), viewer, this.clock.now());
  }

  /** The case as it is stored, for a decision. @throws DomainError NOT_FOUND */
  async require(viewer: Facilitator, id: string): Promise<StoredCase> {
    const found = await this.cases.find(id);
    if (found === null || !looksAfter(viewer, found.group) || found.excluded.includes(viewer.id))
      throw notFound('case');
    return found;
  }

  /**
   * The first case that nobody else looks at, for ten minutes. Asked again, the same one comes, until it is
   * decided or released: a lost answer claims nothing twice.
   */
  async claimNext(viewer: Facilitator, groupId: string | undefined): Promise<Case | null> {
    const groups = await this.#groupsOf(viewer, groupId);
    let after: QueuePlace | null = null;
    for (;;) {
      const batch: StoredCase[] = await this.#read({ groups, by: viewer.id }, after, CLAIM_BATCH);
      for (const item of batch)
        if (await this.#claim(item, viewer)) return this.one(viewer, item._id);
      const last = batch.at(-1);
      if (last === undefined || batch.length < CLAIM_BATCH) return null;
      after = { severity: last.severity, dueAt: last.dueAt, id: last._id };
    }
  }

  /** @throws DomainError NOT_FOUND; CONFLICT when it is decided or somebody else looks at it */
  async claim(viewer: Facilitator, id: string): Promise<Case> {
    if (!(await this.#claim(await this.require(viewer, id), viewer)))
      throw new DomainError('CONFLICT', 'The case is decided, or somebody else looks at it.');
    return this.one(viewer, id);
  }

  /** Gives a case back; nothing happens when it is not one's own. */
  async release(viewer: Facilitator, id: string): Promise<Case> {
    await this.require(viewer, id);
    await this.cases.release(id, viewer.id);
    return this.one(viewer, id);
  }

  /** Whether nobody else looks at it now. A claim ends by itself. */
  isFreeFor({ claim }: StoredCase, viewer: Facilitator): boolean {
    return claim === null || claim.by === viewer.id || claim.until <= this.clock.now();
  }

  async #claim(item: StoredCase, viewer: Facilitator): Promise<boolean> {
    if (item.state !== 'OPEN' || !this.isFreeFor(item, viewer)) return false;
    const until = minutesAfter(this.clock.now(), LEASE_MINUTES);
    return this.cases.claim(item, { by: viewer.id, until });
  }

  async #read(
    whose: { groups: readonly string[]; by: string },
    after: QueuePlace | null,
    wanted: number,
  ): Promise<StoredCase[]> {
    const found: StoredCase[] = [];
    for (let severity = after?.severity ?? 0; severity < SEVERITIES.length; severity += 1) {
      const place = after?.severity === severity ? after : null;
      const limit = wanted - found.length;
      found.push(...(await this.cases.queue(whose, severity, { after: place, limit })));
      if (found.length >= wanted) break;
    }
    return found;
  }

  async #groupsOf(viewer: Facilitator, groupId: string | undefined): Promise<readonly string[]> {
    if (groupId !== undefined) {
      const known = looksAfter(viewer, groupId) && (await this.groups.find(groupId)) !== null;
      if (!known) throw notFound('group');
      return [groupId];
    }
    return viewer.coordinator ? this.groups.allIds() : viewer.groups;
  }
}

function placeOf(page: PageRequest): QueuePlace | null {
  const parts = cursorParts(page);
  if (parts === undefined) return null;
  const [severity = '', time = '', id = '', ...rest] = parts;
  if (!/^[0-3]$/.test(severity) || !isNumeral(time) || !isId(id) || rest.length > 0)
    throw notACursor(page);
  return { severity: Number(severity), dueAt: new Date(Number(time)), id };
}
