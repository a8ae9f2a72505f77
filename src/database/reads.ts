import { type Model, type mongo } from 'mongoose';
import { type NumberRange } from '../common/range-walk.js';
import { sessionOfTransaction } from './transactions.js';

/**
 * The reads that pages consist of: by id, and by number within a range. They go to the driver without Mongoose's
 * query around it, which costs a page an eighth (docs/decisions/0008-speed.md), and take part in the transaction
 * under way as Mongoose's own do. Keys must be strings, whatever the types say: an object could be an operator.
 */
export async function readById<Stored>(model: Model<Stored>, id: string): Promise<Stored | null> {
  requireStrings([id]);
  return (await collectionOf(model).findOne({ _id: id }, options())) as Stored | null;
}

/** Those of these ids that there are, in no order. */
export async function readAmong<Stored>(
  model: Model<Stored>,
  ids: readonly string[],
): Promise<Stored[]> {
  requireStrings(ids);
  const filter = { _id: { $in: [...ids] } };
  return (await collectionOf(model).find(filter, options()).toArray()) as Stored[];
}

/** The documents of an owner, such as `{ thread }`, whose number is in the range, by number up (1) or down (-1). */
export async function readRange<Stored>(
  model: Model<Stored>,
  owner: Readonly<Record<string, string>>,
  { by, range, order }: { by: keyof Stored & string; range: NumberRange; order: 1 | -1 },
): Promise<Stored[]> {
  requireStrings(Object.values(owner));
  const filter = { ...owner, [by]: { $gte: range.from, $lte: range.to } };
  const found = collectionOf(model).find(filter, options());
  return (await found.sort({ [by]: order }).toArray()) as Stored[];
}

type Plain = mongo.Collection<mongo.Document & { _id: string }>;

function collectionOf<Stored>({ collection }: Model<Stored>): Plain {
  return collection as unknown as Plain;
}

function options(): mongo.FindOptions {
  const session = sessionOfTransaction();
  return session === undefined ? {} : { session };
}

function requireStrings(keys: readonly unknown[]): void {
  if (!keys.every((key) => typeof key === 'string')) throw new TypeError('A key is not a string.');
}
