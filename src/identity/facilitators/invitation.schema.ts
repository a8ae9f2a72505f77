import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** A single-use link that makes one facilitator or coordinator. */
@Schema({ collection: 'invitations', versionKey: false })
export class StoredInvitation {
  /** SHA-256 of the token in the link. */
  @Prop({ type: String })
  _id!: string;

  /** Role id of who invites; null for the link that is printed at the start. */
  @Prop({ type: String, default: null })
  by!: string | null;

  @Prop({ type: Boolean, required: true })
  coordinator!: boolean;

  @Prop({ type: [String], required: true })
  groups!: string[];

  @Prop({ type: Boolean, required: true })
  used!: boolean;

  @Prop({ type: Date, required: true })
  endsAt!: Date;
}

export const InvitationSchema = SchemaFactory.createForClass(StoredInvitation);
InvitationSchema.index({ by: 1 });
InvitationSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
