import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { type Span } from '../screening/verdict.js';

/** A part of a text that others see covered, in UTF-16 units, half open. */
@Schema({ _id: false })
export class StoredMask implements Span {
  @Prop({ type: Number, required: true })
  start!: number;

  @Prop({ type: Number, required: true })
  end!: number;
}

export const MaskSchema = SchemaFactory.createForClass(StoredMask);

/** The text with its masked parts covered with ▒, each at its own length. */
export function cover(text: string, masks: readonly Span[]): string {
  let covered = '';
  let position = 0;
  for (const { start, end } of masks) {
    covered += text.slice(position, start) + '▒'.repeat(end - start);
    position = end;
  }
  return covered + text.slice(position);
}
