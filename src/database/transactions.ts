import { type AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import mongoose, { type Connection, mongo } from 'mongoose';
import { Turns } from '../common/turns.js';

/** Transactions under way in this process: the storage is Mongoose's one for all of them. */
let running = 0;

/** Runs a story of several documents as one: all of it happens, or nothing. */
@Injectable()
export class Transactions {
  readonly #turns = new Turns();

  constructor(@InjectConnection() private readonly connection: Connection) {}

  /**
   * Every query made inside `story` takes part (Mongoose hands the session on through async local storage).
   * `story` runs again after a write conflict, so it must not touch anything but the database.
   */
  async run<T>(story: () => Promise<T>): Promise<T> {
    running += 1;
    try {
      return await this.connection.transaction(story, {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority' },
      });
    } finally {
      running -= 1;
      if (running === 0) restAsyncLocalStorage();
    }
  }

  /**
   * Like `run`, but within this process one after the other for the same key: what writes the same document would
   * only make each other run again. Other processes are kept apart by the database, as always.
   */
  async runInTurn<T>(key: string, story: () => Promise<T>): Promise<T> {
    return this.#turns.take(key, async () => this.run(story));
  }
}

/**
 * Once used, the storage makes every promise of the process dearer (Node 20), reading pages by a fifth. It rests
 * while no transaction runs; the next one wakes it.
 */
function restAsyncLocalStorage(): void {
  storage()?.disable();
}

/** The session that a query has to name to take part in the transaction under way. */
export function sessionOfTransaction(): mongo.ClientSession | undefined {
  return running === 0 ? undefined : storage()?.getStore()?.session;
}

/** Mongoose's own; its types do not tell of it. */
function storage(): AsyncLocalStorage<{ session: mongo.ClientSession }> | undefined {
  return (
    mongoose as typeof mongoose & {
      transactionAsyncLocalStorage?: AsyncLocalStorage<{ session: mongo.ClientSession }>;
    }
  ).transactionAsyncLocalStorage;
}

/** Whether a unique index refused a write (MongoDB error 11000). */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11000;
}

/** Whether something new was inserted; false when a unique key was taken (which ends a transaction). */
export async function isNew(insert: Promise<unknown>): Promise<boolean> {
  try {
    await insert;
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/** An insert whose unique key may be taken makes the transaction run again: what stood in the way is visible then. */
export async function newOrAgain(insert: Promise<unknown>): Promise<void> {
  try {
    await insert;
  } catch (error) {
    if (isDuplicateKey(error) && error instanceof mongo.MongoError)
      error.addErrorLabel('TransientTransactionError');
    throw error;
  }
}
