import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** One running count of `rate-limiter-flexible`; gone within minutes of its hour. */
@Schema({ collection: 'rateLimits', versionKey: false })
export class StoredRateLimit {
  /** HMAC of kind and persona: a copy of the database does not say whose count it is. */
  @Prop({ type: String })
  key!: string;

  @Prop({ type: Number })
  points!: number;

  @Prop({ type: Date })
  expire!: Date;
}

export const RateLimitSchema = SchemaFactory.createForClass(StoredRateLimit);
RateLimitSchema.index({ key: 1 }, { unique: true });
RateLimitSchema.index({ expire: 1 }, { expireAfterSeconds: 0 });
