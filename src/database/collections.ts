import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { type Connection } from 'mongoose';

/** Makes the collections and indexes that the schemas declare. */
@Injectable()
export class Collections implements OnModuleInit {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  /** They exist before the first request: a transaction must not have to create one. */
  async onModuleInit(): Promise<void> {
    for (const model of Object.values(this.connection.models)) {
      await model.createCollection();
      await model.createIndexes();
    }
  }
}
