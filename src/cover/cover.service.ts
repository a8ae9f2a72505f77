import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { type StaffRecord } from '../identity/facilitators/facilitators.repository.js';
import { RosterService } from '../identity/facilitators/roster.service.js';
import { isOnDuty, nextStart } from './duty-hours.js';

/** Whether trained, active facilitators are assigned to a group. */
export interface Cover {
  state: 'STAFFED_NOW' | 'OFF_DUTY' | 'UNCOVERED';
  /** When somebody is on duty next, for OFF_DUTY; null when nobody gave hours. */
  nextAt: Date | null;
  /** The group was covered once, and is not any more. */
  isProtected: boolean;
}

/** What one facilitator does for the cover of their groups. */
interface Service {
  groups: readonly string[];
  isThere: boolean;
  nextAt: Date | null;
}

/** Says truthfully whether a group is looked after. */
@Injectable()
export class CoverService {
  constructor(
    private readonly roster: RosterService,
    private readonly groups: GroupsRepository,
    private readonly clock: Clock,
  ) {}

  async coverOf(group: string): Promise<Cover> {
    const [cover] = await this.coversOf([group]);
    return cover ?? { state: 'UNCOVERED', nextAt: null, isProtected: false };
  }

  /** Of several groups, in their order. As many queries as for one. */
  async coversOf(groups: readonly string[]): Promise<Cover[]> {
    const services = await this.#servicesFor(groups);
    const known = await this.groups.findAmong(groups);
    const hadCover = new Set(known.filter((group) => group.hadCover).map(({ _id }) => _id));
    return groups.map((group) =>
      coverBy(
        services.filter((service) => service.groups.includes(group)),
        hadCover.has(group),
      ),
    );
  }

  /** Remembers which of the groups are covered, so that a loss shows. In the transaction of what may have covered them. */
  async note(groups: readonly string[]): Promise<void> {
    const covers = await this.coversOf(groups);
    for (const [index, group] of groups.entries())
      if (covers[index]?.state !== 'UNCOVERED') await this.groups.noteCover(group);
  }

  async #servicesFor(groups: readonly string[]): Promise<Service[]> {
    const now = this.clock.now();
    const assigned = await this.roster.assignedTo(groups);
    const covering = assigned.filter((facilitator) => isFitToCover(facilitator, now));
    if (covering.length === 0) return [];
    const present = await this.roster.present();
    return covering.map(({ id, groups, dutyHours, timeZone }) => {
      const isThere = present.has(id) || isOnDuty(dutyHours, timeZone, now);
      return { groups, isThere, nextAt: isThere ? null : nextStart(dutyHours, timeZone, now) };
    });
  }
}

/** Not suspended, and with a training that has not expired. */
function isFitToCover({ suspended, trainings }: StaffRecord, now: Date): boolean {
  return !suspended && trainings.some(({ expiresOn }) => expiresOn > now);
}

function coverBy(services: readonly Service[], hadCover: boolean): Cover {
  if (services.length === 0) return { state: 'UNCOVERED', nextAt: null, isProtected: hadCover };
  if (services.some(({ isThere }) => isThere))
    return { state: 'STAFFED_NOW', nextAt: null, isProtected: false };
  const starts = services.flatMap(({ nextAt }) => nextAt?.getTime() ?? []);
  const nextAt = starts.length === 0 ? null : new Date(Math.min(...starts));
  return { state: 'OFF_DUTY', nextAt, isProtected: false };
}
