import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/**
 * That a post has an open case of a kind: there when it opens, gone when it is decided. A row of its own, and
 * not a partial unique index on the case, because the embedded engine never frees the key of a document that
 * left such an index (docs/decisions/0003-embedded-database.md).
 */
@Schema({ collection: 'openCases', versionKey: false })
export class StoredOpenCase {
  /** Kind and post: unique by construction. */
  @Prop({ type: String })
  _id!: string;

  /** The case's id. */
  @Prop({ type: String, required: true })
  case!: string;
}

export const OpenCaseSchema = SchemaFactory.createForClass(StoredOpenCase);
