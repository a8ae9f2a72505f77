import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readById } from '../database/reads.js';
import { dateOfQuarter } from '../common/clock.js';
import { type NumberRange } from '../common/range-walk.js';
import { isNew } from '../database/transactions.js';
import { type CaseFilter } from './case-filter.js';
import {
  type CaseKind,
  SEVERITIES,
  StoredCase,
  type StoredCaseState,
  type StoredClaim,
} from './case.schema.js';
import { StoredQueueFloor } from './queue-floor.schema.js';

/** The states of cases that wait for somebody. */
export const WAITING = ['OPEN', 'ESCALATED'] as const satisfies readonly StoredCaseState[];

/** One group, one severity, and the due times in a range of quarter hours. */
export interface Lane {
  group: string;
  severity: number;
  due: NumberRange;
}

/** How many cases there are of a kind, state and severity. */
export interface CaseCount {
  kind: CaseKind;
  state: StoredCaseState;
  severity: number;
  all: number;
  unclaimed: number;
  overdue: number;
}

type CountedCases = { _id: Pick<CaseCount, 'kind' | 'state' | 'severity'> } & Pick<
  CaseCount,
  'all' | 'unclaimed' | 'overdue'
>;

/** The cases that wait, in the order in which they are to be looked at. */
@Injectable()
export class QueueRepository {
  constructor(
    @InjectModel(StoredCase.name) private readonly cases: Model<StoredCase>,
    @InjectModel(StoredQueueFloor.name) private readonly floors: Model<StoredQueueFloor>,
  ) {}

  /** Waiting cases of a lane, by due time and id. An index range bounded on both sides, on every engine. */
  async list(
    { group, severity, due }: Lane,
    states: readonly StoredCaseState[],
  ): Promise<StoredCase[]> {
    const lanes = states.map((state) =>
      this.cases
        .find({ group, state, severity, dueAt: within(due) })
        .sort({ dueAt: 1, _id: 1 })
        .lean(),
    );
    return (await Promise.all(lanes)).flat();
  }

  /** When the first waiting case of a lane is due, whoever may see it; null when none is. */
  async firstDue({ group, severity, due }: Lane): Promise<Date | null> {
    const firsts = WAITING.map((state) =>
      this.cases
        .findOne({ group, state, severity, dueAt: within(due) }, { dueAt: 1 })
        .sort({ dueAt: 1 })
        .lean(),
    );
    const found = (await Promise.all(firsts)).flatMap((first) => first?.dueAt ?? []);
    return found.reduce<Date | null>((a, b) => (a === null || b < a ? b : a), null);
  }

  /** Below which quarter hour a group has nothing that waits, by severity. Never too high. */
  async floorsOf(group: string): Promise<number[]> {
    const row = await readById(this.floors, group);
    return SEVERITIES.map((_, severity) => row?.from[severity] ?? 0);
  }

  /** Outside transactions. */
  async moveFloor(group: string, severity: number, quarter: number): Promise<void> {
    const moved = await this.floors.updateOne(
      { _id: group },
      { $set: { [`from.${severity}`]: quarter } },
    );
    if (moved.matchedCount === 1) return;
    const from = SEVERITIES.map((_, other) => (other === severity ? quarter : 0));
    // When somebody else was quicker, the next walk moves it.
    await isNew(this.floors.insertMany([{ _id: group, from }]));
  }

  /** Counted now, so that they are right now. */
  async counts(
    group: string,
    { visibleTo, notBy }: Pick<CaseFilter, 'visibleTo' | 'notBy'>,
    now: Date,
  ): Promise<CaseCount[]> {
    const one = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
    const free = { $lte: [{ $ifNull: ['$claim.until', new Date(0)] }, now] };
    const rows = await this.cases.aggregate<CountedCases>([
      {
        $match: {
          group,
          state: { $in: [...WAITING] },
          excluded: { $ne: visibleTo },
          author: { $nin: [...notBy] },
        },
      },
      {
        $group: {
          _id: { kind: '$kind', state: '$state', severity: '$severity' },
          all: { $sum: 1 },
          unclaimed: one(free),
          overdue: one({ $lt: ['$dueAt', now] }),
        },
      },
    ]);
    return rows.map(({ _id, all, unclaimed, overdue }) => ({ ..._id, all, unclaimed, overdue }));
  }

  /** What somebody looks at now, most urgent first. */
  async heldBy(by: string, now: Date): Promise<StoredCase[]> {
    return this.cases
      .find({ 'claim.by': by, 'claim.until': trusted({ $gt: now }) })
      .sort({ severity: 1, dueAt: 1, _id: 1 })
      .lean();
  }

  /** Whether the case still waited with the claim that was seen, and is claimed now. Inside a transaction. */
  async claim(
    { _id, claim, firstLookAt }: StoredCase,
    next: StoredClaim,
    now: Date,
  ): Promise<boolean> {
    const result = await this.cases.updateOne(
      { _id, state: trusted({ $ne: 'DECIDED' }), claim },
      { claim: next, firstLookAt: firstLookAt ?? now },
    );
    return result.matchedCount === 1;
  }

  async noteFirstLook(_id: string, at: Date): Promise<void> {
    await this.cases.updateOne({ _id, firstLookAt: null }, { firstLookAt: at });
  }

  /** Makes the claim of who looks at it last longer. */
  async renew(_id: string, { by, until }: StoredClaim): Promise<void> {
    await this.cases.updateOne({ _id, 'claim.by': by }, { 'claim.until': until });
  }

  /** Whether it was theirs, and is free now. */
  async release(_id: string, by: string, opinionWantedBy: string | null): Promise<boolean> {
    const result = await this.cases.updateOne(
      { _id, 'claim.by': by },
      { claim: null, opinionWantedBy },
    );
    return result.modifiedCount === 1;
  }

  /** Gives back whatever somebody looks at, in some groups or in all. Reads all cases: for rare acts. */
  async releaseAllOf(by: string, groups?: readonly string[]): Promise<void> {
    const among = groups === undefined ? {} : { group: trusted({ $in: groups }) };
    await this.cases.updateMany({ ...among, 'claim.by': by }, { claim: null });
  }
}

/**
 * Due in these quarter hours. Not `$lte` their last one: of a range over a part of an index, the embedded engine
 * leaves out what equals the upper end.
 */
function within({ from, to }: NumberRange) {
  return trusted({ $gte: dateOfQuarter(from), $lt: dateOfQuarter(to + 1) });
}
