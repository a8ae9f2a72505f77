import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
} from 'class-validator';
import { IsCountry } from '../common/is-country.js';
import { IsId } from '../common/is-id.js';
import { IsPlainText } from '../common/plain-text.js';
import { ContentNote, Need, ThreadKind } from '../threads/thread.type.js';

const MAX_BODY = 10_000;
const MAX_TITLE = 150;
const REQUEST_ID =
  'A UUID that the client makes for this post. Sent again, the same post is answered, never a second.';
const COUNTRY =
  'Your country (ISO 3166-1 alpha-2), for the helplines on a help card. Not kept, never guessed.';
const THREAD_PERSONA =
  'Write under a name that is used in this thread only. Once used, it stays your name in this thread.';

/** What every new post brings. */
@InputType({ isAbstract: true })
export abstract class NewPostInput {
  @Field({ description: REQUEST_ID })
  @IsUUID()
  requestId!: string;

  @Field({ description: `Plain text, 1 to ${MAX_BODY} characters.` })
  @IsPlainText({ max: MAX_BODY, lines: true })
  body!: string;

  @Field({ defaultValue: false, description: THREAD_PERSONA })
  @IsBoolean()
  asThreadPersona!: boolean;

  @Field(() => String, { nullable: true, description: COUNTRY })
  @IsOptional()
  @IsCountry()
  country?: string | null;
}

@InputType()
export class StartThreadInput extends NewPostInput {
  @Field(() => ID)
  @IsId()
  groupId!: string;

  @Field(() => ThreadKind)
  @IsEnum(ThreadKind)
  kind!: ThreadKind;

  @Field(() => Need)
  @IsEnum(Need)
  need!: Need;

  @Field({ description: `One line, 1 to ${MAX_TITLE} characters.` })
  @IsPlainText({ max: MAX_TITLE })
  title!: string;

  @Field(() => [ContentNote], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsEnum(ContentNote, { each: true })
  contentNotes!: ContentNote[];
}

@InputType()
export class PostReplyInput extends NewPostInput {
  @Field(() => ID)
  @IsId()
  threadId!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the post that this answers.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  replyTo?: number | null;
}

@InputType()
export class EditPostInput {
  @Field(() => ID)
  @IsId()
  postId!: string;

  @Field(() => Int, {
    description: 'The revision that was edited; CONFLICT when it is not the last.',
  })
  @IsInt()
  @Min(1)
  seenRevision!: number;

  @Field({ description: `Plain text, 1 to ${MAX_BODY} characters.` })
  @IsPlainText({ max: MAX_BODY, lines: true })
  body!: string;

  @Field(() => String, { nullable: true, description: COUNTRY })
  @IsOptional()
  @IsCountry()
  country?: string | null;
}

@InputType()
export class DeletePostInput {
  @Field(() => ID)
  @IsId()
  postId!: string;
}
