import { Injectable } from '@nestjs/common';
import { CasesRepository } from '../cases/cases.repository.js';
import { Clock, daysAfter, wholeDay } from '../common/clock.js';
import { GroupsService } from '../groups/groups.service.js';
import { RosterService } from '../identity/facilitators/roster.service.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import {
  type ServiceFigures,
  type ServiceFiguresArgs,
  type ServiceWeek,
  toServiceWeek,
} from './figures.type.js';
import { weekFigures } from './week-figures.js';

/** Below so many members, a figure could be a person. */
const FEWEST_MEMBERS = 10;
const DAYS_OF_WEEK = 7;

/** How groups are looked after, week by week. For coordinators. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly groups: GroupsService,
    private readonly personas: PersonasService,
    private readonly roster: RosterService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async of({ groupId, weeks }: ServiceFiguresArgs): Promise<ServiceFigures> {
    await this.groups.require(groupId);
    if ((await this.personas.countMembers(groupId)) < FEWEST_MEMBERS)
      return { isWithheld: true, weeks: [] };
    const names = new Map((await this.roster.list()).map(({ id, name }) => [id, name]));
    const monday = mondayOf(this.clock.now());
    const starts = Array.from({ length: weeks }, (_, back) => daysAfter(monday, -7 * back));
    const figures = starts.map(async (start) => this.#week(groupId, start, names));
    return { isWithheld: false, weeks: await Promise.all(figures) };
  }

  async #week(group: string, from: Date, names: ReadonlyMap<string, string>): Promise<ServiceWeek> {
    const cases = await this.cases.raisedIn(group, { from, to: daysAfter(from, DAYS_OF_WEEK) });
    const counted = cases.map((found) => ({ ...found, hasSignals: found.signals.length > 0 }));
    const figures = weekFigures(counted, this.clock.now());
    return toServiceWeek(from, figures, (id) => names.get(id) ?? 'somebody who left');
  }
}

/** The Monday of a time's week (ISO 8601), UTC. */
function mondayOf(time: Date): Date {
  const sinceMonday = (time.getUTCDay() + 6) % DAYS_OF_WEEK;
  return daysAfter(wholeDay(time), -sinceMonday);
}
