import { type StoredFacilitator } from '../../src/identity/facilitators/facilitator.schema.js';
import { caseAnswer, SEVERITIES } from './answers.js';
import { type StoredCase } from '../../src/cases/case.schema.js';
import { type FloorDatabase } from './collections.js';
import { type FloorViewer } from './viewer.js';

const BATCH = 20;
const LEASE_MS = 10 * 60_000;

/** Hands out the most urgent case that nobody else looks at. */
export async function claimNextCase(
  database: FloorDatabase,
  viewer: FloorViewer | undefined,
): Promise<object> {
  const facilitator = await database.facilitators.findOne({ _id: viewer?.holder ?? '' });
  if (facilitator === null) throw new Error('Not a facilitator.');
  const now = new Date();
  for (let severity = 0; severity < SEVERITIES.length; severity += 1)
    for await (const batch of batches(database, facilitator, severity))
      for (const item of batch) {
        const { claim } = item;
        if (claim !== null && claim.by !== facilitator._id && claim.until > now) continue;
        const found = await take(database, item, { by: facilitator._id, now });
        if (found !== null) return { claimNextCase: { case: caseAnswer(found, facilitator._id) } };
      }
  return { claimNextCase: { case: null } };
}

/** The open cases of one severity, in the order of the queue, of a facilitator with one group. */
async function* batches(
  { cases }: FloorDatabase,
  { _id: by, groups: [group] }: StoredFacilitator,
  severity: number,
): AsyncGenerator<StoredCase[]> {
  let last: StoredCase | undefined;
  do {
    const beyond =
      last === undefined
        ? {}
        : { $or: [{ dueAt: { $gt: last.dueAt } }, { dueAt: last.dueAt, _id: { $gt: last._id } }] };
    const batch = await cases
      .find({ group: group ?? '', state: 'OPEN', severity, excluded: { $ne: by }, ...beyond })
      .sort({ dueAt: 1, _id: 1 })
      .limit(BATCH)
      .toArray();
    yield batch;
    last = batch.length === BATCH ? batch.at(-1) : undefined;
  } while (last !== undefined);
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
