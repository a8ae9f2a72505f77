import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** One signed-in device. The token itself is stored nowhere. */
@Schema({ collection: 'sessions', versionKey: false })
export class StoredSession {
  /** SHA-256 of the token. */
  @Prop({ type: String })
  _id!: string;

  @Prop({ type: String, required: true, enum: ['member', 'facilitator'] })
  kind!: 'member' | 'facilitator';

  /** The account's, or the facilitator's, id. */
  @Prop({ type: String, required: true })
  holder!: string;

  /** The member key under the token. */
  @Prop({ type: String, required: true })
  sealedKey!: string;

  /** Whole days for members: a finer time would help to match an account with its posts. */
  @Prop({ type: Date, required: true })
  lastSeenAt!: Date;

  @Prop({ type: Date, required: true })
  endsAt!: Date;
}

export const SessionSchema = SchemaFactory.createForClass(StoredSession);
SessionSchema.index({ holder: 1 });
SessionSchema.index({ kind: 1, lastSeenAt: 1 });
SessionSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
