import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { InjectConnection, MongooseModule } from '@nestjs/mongoose';
import mongoose, { type Connection } from 'mongoose';
import { DatabaseHealth } from './database-health.js';
import { Transactions } from './transactions.js';

mongoose.set('transactionAsyncLocalStorage', true);
// An object where a string belongs never becomes an operator; an unknown field in a filter is a bug.
mongoose.set('sanitizeFilter', true);
mongoose.set('strictQuery', 'throw');

export interface DatabaseOptions {
  uri: string;
  /** Overrides the name in the URI. */
  name?: string;
}

/** The connection, transactions, and the indexes that the schemas declare. */
@Global()
@Module({})
export class DatabaseModule implements OnModuleInit {
  constructor(@InjectConnection() private readonly connection: Connection) {}

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
        }),
      ],
      providers: [DatabaseHealth, Transactions],
      exports: [DatabaseHealth, Transactions],
    };
  }

  /** Collections and indexes exist before the first request: a transaction must not have to create one. */
  async onModuleInit(): Promise<void> {
    for (const model of Object.values(this.connection.models)) {
      await model.createCollection();
      await model.createIndexes();
    }
  }
}
