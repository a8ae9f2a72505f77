import { type Schema } from 'mongoose';

/**
 * Keeps the rows of a collection in the order of their ids, which are random, instead of in the order in which
 * they were written: the n-th account and the n-th persona would otherwise stand in the same place for
 * whoever reads the files. (MongoDB's clustered collections; Mongoose has the option but not its type.)
 */
export function keepInRandomOrder<T>(schema: Schema<T>): void {
  schema.set('clusteredIndex' as never, { key: { _id: 1 }, unique: true } as never);
}
