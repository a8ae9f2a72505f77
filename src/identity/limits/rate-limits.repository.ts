import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { RateLimiterMongo } from 'rate-limiter-flexible';
import { StoredRateLimit } from './rate-limit.schema.js';

/** Makes limiters that count in the database, so that every process sees the same count. */
@Injectable()
export class RateLimitsRepository {
  constructor(@InjectModel(StoredRateLimit.name) private readonly model: Model<StoredRateLimit>) {}

  limiter(points: number, seconds: number): RateLimiterMongo {
    return new RateLimiterMongo({
      storeClient: this.model.db.getClient(),
      dbName: this.model.db.name,
      tableName: this.model.collection.collectionName,
      keyPrefix: '',
      disableIndexesCreation: true,
      points,
      duration: seconds,
    });
  }
}
