import { type StoredFacilitator } from '../../src/identity/facilitators/facilitator.schema.js';
import { caseAnswer, SEVERITIES } from './answers.js';
import { type StoredCase } from '../../src/cases/case.schema.js';
import { growingRanges } from '../../src/common/range-walk.js';
import { type FloorDatabase } from './collections.js';
import { type FloorViewer } from './viewer.js';

/** As the forum walks: `moderation/queue-walk.service.ts`. */
const FIRST_WIDTH = 8;
const HORIZON = 7 * 24 * 4 + 1;
const QUARTER_HOUR_MS = 15 * 60_000;
const LEASE_MS = 10 * 60_000;

/** Hands out the most urgent case that nobody else looks at. */
export async function claimNextCase(
  database: FloorDatabase,
  viewer: FloorViewer | undefined,
): Promise<object> {
  const facilitator = await database.facilitators.findOne({ _id: viewer?.holder ?? '' });
  if (facilitator === null) throw new Error('Not a facilitator.');
  const now = new Date();
  const floors = await database.queueFloors.findOne({ _id: facilitator.groups[0] ?? '' });
  for (let severity = 0; severity < SEVERITIES.length; severity += 1) {
    const lane = { severity, from: floors?.from[severity] ?? 0 };
    for await (const batch of batches(database, facilitator, lane))
      for (const item of batch) {
        const { claim } = item;
        if (item.excluded.includes(facilitator._id)) continue;
        if (claim !== null && claim.by !== facilitator._id && claim.until > now) continue;
        const found = await take(database, item, { by: facilitator._id, now });
        if (found !== null) return { claimNextCase: { case: caseAnswer(found, facilitator._id) } };
      }
  }
  return { claimNextCase: { case: null } };
}

/** The open cases of one severity, in the order of the queue, of a facilitator with one group. */
async function* batches(
  { cases }: FloorDatabase,
  { groups: [group = ''] }: StoredFacilitator,
  { severity, from }: { severity: number; from: number },
): AsyncGenerator<StoredCase[]> {
  const within = { from, to: Math.floor(Date.now() / QUARTER_HOUR_MS) + HORIZON };
  for (const due of growingRanges({ within, direction: 'up', width: FIRST_WIDTH })) {
    const dueAt = { $gte: timeOf(due.from), $lt: timeOf(due.to + 1) };
    yield await cases
      .find({ group, state: 'OPEN', severity, dueAt })
      .sort({ dueAt: 1, _id: 1 })
      .toArray();
  }
}

function timeOf(quarter: number): Date {
  return new Date(quarter * QUARTER_HOUR_MS);
}

async function take(
  { cases }: FloorDatabase,
  { _id, claim }: StoredCase,
  { by, now }: { by: string; now: Date },
): Promise<StoredCase | null> {
  const result = await cases.updateOne(
    { _id, state: 'OPEN', claim },
    { $set: { claim: { by, until: new Date(now.getTime() + LEASE_MS) } } },
  );
  return result.matchedCount === 1 ? cases.findOne({ _id }) : null;
}
