import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayUnique, IsArray, IsEnum, IsUUID } from 'class-validator';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { ContentNote } from '../threads/thread.type.js';
import { Workload } from './workload.type.js';

@InputType()
export class DeclineTopicsInput {
  @Field(() => [ContentNote], { description: 'All that you decline from now on; none: `[]`.' })
  @IsArray()
  @ArrayUnique()
  @IsEnum(ContentNote, { each: true })
  topics!: ContentNote[];
}

@InputType()
export class SaveReplyInput {
  @Field({ description: 'A UUID; the same reply sent again is the same reply.' })
  @IsUUID()
  requestId!: string;

  @Field({ description: 'One line, 1 to 80 characters.' })
  @IsPlainText({ max: 80 })
  title!: string;

  @Field({ description: 'Plain text, 1 to 1,000 characters.' })
  @IsPlainText({ max: 1_000, lines: true })
  words!: string;
}

@InputType()
export class RemoveSavedReplyInput {
  @Field(() => ID)
  @IsId()
  id!: string;
}

@ObjectType()
export class WorkloadPayload {
  @Field(() => Workload)
  workload!: Workload;
}
