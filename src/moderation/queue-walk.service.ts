import { Injectable } from '@nestjs/common';
import { SEVERITIES, type StoredCase } from '../cases/case.schema.js';
import { type CaseFilter, fits } from '../cases/case-filter.js';
import { QueueRepository } from '../cases/queue.repository.js';
import { Clock, quarterOf } from '../common/clock.js';
import { growingRanges, type NumberRange } from '../common/range-walk.js';
import { DUE_MINUTES_RANGE } from '../groups/due-minutes.js';

/** A place in the queue. */
export interface QueuePlace {
  severity: number;
  dueAt: Date;
  id: string;
}

export interface QueueSection {
  groups: readonly string[];
  filter: CaseFilter;
  /** All when absent. */
  severities?: readonly number[] | undefined;
  after: QueuePlace | null;
}

/** The first range of due times that is read, in quarter hours. */
const FIRST_WIDTH = 8;
/** Nothing is due later than this many quarter hours from now. */
const HORIZON = DUE_MINUTES_RANGE.max / 15 + 1;
/**
 * New cases are due now or later, by the clock of the process that raises them. So a floor may rise to an hour
 * ago: no clock and no transaction is behind that.
 */
const FLOOR_LAG = 4;

/**
 * Walks through the queue in its order, reading bounded ranges by severity and due time only: the next case
 * costs the same with 200 and with 5,000 that wait, on every engine.
 */
@Injectable()
export class QueueWalk {
  constructor(
    private readonly queue: QueueRepository,
    private readonly clock: Clock,
  ) {}

  /** The waiting cases of these groups that fit a filter, after a place, by severity, due time and id. */
  async *cases({ groups, filter, severities, after }: QueueSection): AsyncGenerator<StoredCase> {
    const floors = await Promise.all(groups.map(async (group) => this.#floorsOf(group)));
    const to = quarterOf(this.clock.now()) + HORIZON;
    for (const severity of severities ?? SEVERITIES.keys()) {
      if (after !== null && severity < after.severity) continue;
      const place = after?.severity === severity ? after : null;
      const floor = Math.min(...floors.map((of) => of[severity] ?? 0));
      const from = place === null ? floor : Math.max(floor, quarterOf(place.dueAt));
      for (const due of upwards({ from, to })) {
        const lanes = groups.map(async (group) =>
          this.queue.list({ group, severity, due }, filter.states),
        );
        const found = (await Promise.all(lanes)).flat().sort(inOrder);
        yield* found.filter((item) => fits(item, filter) && comesAfter(place, item));
      }
    }
  }

  /** Where the waiting cases of a group begin, by severity; raised now when they were left behind. */
  async #floorsOf(group: string): Promise<number[]> {
    const floors = await this.queue.floorsOf(group);
    const now = quarterOf(this.clock.now());
    const latest = now - FLOOR_LAG;
    return Promise.all(
      floors.map(async (stored, severity) => {
        // Only a clock that was ahead raises one above now; what waits below would never be looked at.
        const floor = stored > now ? 0 : stored;
        if (latest - floor < FIRST_WIDTH) return floor;
        const first = await this.#first({ group, severity, due: { from: floor, to: latest } });
        if (first - floor >= FIRST_WIDTH) await this.queue.moveFloor(group, severity, first);
        return first;
      }),
    );
  }

  /** The first quarter hour of a lane in which something is due; its end when nothing is. */
  async #first(lane: { group: string; severity: number; due: NumberRange }): Promise<number> {
    for (const due of upwards(lane.due)) {
      const first = await this.queue.firstDue({ ...lane, due });
      if (first !== null) return quarterOf(first);
    }
    return lane.due.to;
  }
}

function upwards(within: NumberRange): Generator<NumberRange> {
  return growingRanges({ within, direction: 'up', width: FIRST_WIDTH });
}

function inOrder(a: StoredCase, b: StoredCase): number {
  return a.dueAt.getTime() - b.dueAt.getTime() || (a._id < b._id ? -1 : 1);
}

function comesAfter(place: QueuePlace | null, item: StoredCase): boolean {
  if (place === null) return true;
  const { dueAt, id } = place;
  return item.dueAt > dueAt || (item.dueAt.getTime() === dueAt.getTime() && item._id > id);
}
