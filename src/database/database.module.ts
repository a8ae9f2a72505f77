import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import mongoose from 'mongoose';
import { Collections } from './collections.js';
import { DatabaseHealth } from './database-health.js';
import { trackLightly } from './light-tracking.js';
import { Transactions } from './transactions.js';

mongoose.set('transactionAsyncLocalStorage', true);
// An object where a string belongs never becomes an operator; an unknown field in a filter is a bug.
mongoose.set('sanitizeFilter', true);
mongoose.set('strictQuery', 'throw');

export interface DatabaseOptions {
  uri: string;
  /** Overrides the name in the URI. */
  name?: string;
  /** For programs that only look: no collection and no index is made. */
  readOnly?: boolean;
}

/** The connection, transactions, and the indexes that the schemas declare. */
@Global()
@Module({})
export class DatabaseModule {
  static with(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        MongooseModule.forRoot(options.uri, {
          ...(options.name === undefined ? {} : { dbName: options.name }),
          autoIndex: false,
          autoCreate: false,
          // Without its database the server says so; it does not keep people waiting.
          bufferCommands: false,
          maxPoolSize: 50,
          serverSelectionTimeoutMS: 5_000,
          retryAttempts: 0,
          connectionFactory: trackLightly,
        }),
      ],
      providers: [DatabaseHealth, Transactions, ...(options.readOnly ? [] : [Collections])],
      exports: [DatabaseHealth, Transactions],
    };
  }
}
