import { Injectable } from '@nestjs/common';
import { SEVERITIES, type StoredCase } from '../cases/case.schema.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { type CaseFilter, maySee } from '../cases/case-filter.js';
import { QueueRepository, WAITING } from '../cases/queue.repository.js';
import { Clock, minutesAfter } from '../common/clock.js';
import { notFound } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import { type Connection, toConnection } from '../graphql/connection.type.js';
import { cursorParts, encodeCursor, isNumeral, notACursor } from '../graphql/cursor.js';
import { pageRequest, type PageRequest } from '../graphql/page.args.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { type Facilitator, looksAfter } from '../identity/viewer/viewer.js';
import { type Case, toCase } from './case.type.js';
import { type CaseCounts, toCaseCounts } from './case-counts.type.js';
import { type CaseQueueArgs } from './queue.inputs.js';
import { type QueuePlace, QueueWalk } from './queue-walk.service.js';

/** What waits for somebody of the staff: most severe first, then by due time. */
@Injectable()
export class QueueService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly queue: QueueRepository,
    private readonly walk: QueueWalk,
    private readonly groups: GroupsRepository,
    private readonly personas: PersonasService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND for a group of others */
  async page(viewer: Facilitator, args: CaseQueueArgs): Promise<Connection<Case>> {
    const page = pageRequest(args);
    const groups = await this.groupsOf(viewer, args.groupId ?? undefined);
    const now = this.clock.now();
    const items: StoredCase[] = [];
    const section = {
      groups,
      filter: filterOf(await this.filterFor(viewer, groups), args, now),
      severities: args.severity == null ? undefined : [SEVERITIES.indexOf(args.severity)],
      after: placeOf(page),
    };
    for await (const item of this.walk.cases(section)) if (items.push(item) > page.wanted) break;
    return toConnection(page, items, (item) => ({
      cursor: encodeCursor(item.severity, item.dueAt.getTime(), item._id),
      node: toCase(item, viewer, now),
    }));
  }

  /** How much waits, counted now. @throws DomainError NOT_FOUND for a group of others */
  async counts(viewer: Facilitator, groupId: string | undefined): Promise<CaseCounts[]> {
    const groups = await this.groupsOf(viewer, groupId);
    const now = this.clock.now();
    const filter = await this.filterFor(viewer, groups);
    const counts = groups.map(async (group) => this.queue.counts(group, filter, now));
    return toCaseCounts((await Promise.all(counts)).flat());
  }

  /** @throws DomainError NOT_FOUND also for a case of another's group, or about one's own decision */
  async one(viewer: Facilitator, id: string): Promise<Case> {
    return toCase(await this.require(viewer, id), viewer, this.clock.now());
  }

  /** A case as it is after an act of the viewer's on it, who was admitted before. @throws DomainError NOT_FOUND */
  async after(viewer: Facilitator, id: string): Promise<Case> {
    const found = await this.cases.find(id);
    if (found === null) throw notFound('case');
    return toCase(found, viewer, this.clock.now());
  }

  /** What somebody can be shown of these groups: not what they decided or wrote themselves. */
  async filterFor(viewer: Facilitator, groups: readonly string[]): Promise<CaseFilter> {
    const own = await this.personas.ownAmong(viewer, groups);
    return {
      // What was escalated waits for a coordinator.
      states: viewer.coordinator ? WAITING : ['OPEN'],
      visibleTo: viewer.id,
      notBy: own.map(({ id }) => id),
    };
  }

  /** The case as it is stored. @throws DomainError NOT_FOUND also when it is about what the viewer wrote */
  async require(viewer: Facilitator, id: string): Promise<StoredCase> {
    const found = await this.cases.find(id);
    if (found === null || !looksAfter(viewer, found.group)) throw notFound('case');
    if (!maySee(found, await this.filterFor(viewer, [found.group]))) throw notFound('case');
    return found;
  }

  /** The groups that somebody looks after, or the one they ask for. @throws DomainError NOT_FOUND */
  async groupsOf(viewer: Facilitator, groupId: string | undefined): Promise<readonly string[]> {
    if (groupId !== undefined) {
      const known = looksAfter(viewer, groupId) && (await this.groups.find(groupId)) !== null;
      if (!known) throw notFound('group');
      return [groupId];
    }
    return viewer.coordinator ? this.groups.allIds() : viewer.groups;
  }
}

function filterOf(
  shown: CaseFilter,
  { kind, reportedFor, unclaimed, brigading, waitingMinutes }: CaseQueueArgs,
  now: Date,
): CaseFilter {
  return {
    ...shown,
    ...(kind == null ? {} : { kinds: [kind] }),
    ...(reportedFor == null ? {} : { reportedFor }),
    ...(unclaimed ? { unclaimedAt: now } : {}),
    ...(brigading ? { brigading } : {}),
    ...(waitingMinutes == null ? {} : { raisedBefore: minutesAfter(now, -waitingMinutes) }),
  };
}

function placeOf(page: PageRequest): QueuePlace | null {
  const parts = cursorParts(page);
  if (parts === undefined) return null;
  const [severity = '', time = '', id = '', ...rest] = parts;
  if (!/^[0-3]$/.test(severity) || !isNumeral(time) || !isId(id) || rest.length > 0)
    throw notACursor(page);
  return { severity: Number(severity), dueAt: new Date(Number(time)), id };
}
