import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { type DraftHint as PureDraftHint } from '../screening/advice/draft-hint.js';

@InputType()
export class DraftAdviceInput {
  @Field(() => ID)
  @IsId()
  groupId!: string;

  @Field({ description: 'The draft, up to 10,000 characters. It is not kept.' })
  @IsPlainText({ max: 10_000, lines: true })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The thread that it is a reply to.' })
  @IsOptional()
  @IsId()
  threadId?: string | null;
}

@ObjectType({ description: 'From `start` up to, not including, `end`, in UTF-16 units.' })
export class TextRange {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}

@ObjectType({
  description: 'A private hint to who is about to send a draft. It suggests a move, never words.',
})
export class DraftHint {
  @Field({ description: 'Stable id.' })
  rule!: string;

  @Field()
  message!: string;

  @Field(() => [TextRange], { description: 'The words that led to it.' })
  ranges!: TextRange[];

  @Field(() => String, {
    nullable: true,
    description: 'The draft with personal details taken out, where there are any.',
  })
  redactedText!: string | null;
}

export function toDraftHint(hint: PureDraftHint): DraftHint {
  return {
    rule: hint.rule,
    message: hint.message,
    ranges: hint.ranges.map(({ start, end }) => ({ start, end })),
    redactedText: hint.redactedText,
  };
}
