import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { type Connection, mongo } from 'mongoose';

/** Runs a story of several documents as one: all of it happens, or nothing. */
@Injectable()
export class Transactions {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  /**
   * Every query made inside `story` takes part (Mongoose hands the session on through async local storage).
   * `story` runs again after a write conflict, so it must not touch anything but the database.
   */
  async run<T>(story: () => Promise<T>): Promise<T> {
    return this.connection.transaction(story, {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
    });
  }
}

/** Whether a unique index refused a write (MongoDB error 11000). */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11000;
}

/** The same error, marked so that the transaction runs again: what stood in the way is visible then. */
export function tryAgain(error: unknown): unknown {
  if (error instanceof mongo.MongoError) error.addErrorLabel('TransientTransactionError');
  return error;
}
