import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { inputInvalid } from '../common/domain-error.js';

const MAX_PAGE = 50;

/** Paging of a list that is read from its start only. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { description: 'How many, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;
}

/** Relay's paging arguments. Exactly one of `first` and `last` is required, 1 to 50. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start, 1 to 50.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 50.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  before?: string;
}

/** A page as it was asked for: `wanted` items forwards (after the cursor) or backwards (before it). */
export interface PageRequest {
  direction: 'forwards' | 'backwards';
  wanted: number;
  cursor: string | undefined;
}

/** @throws DomainError INPUT_INVALID unless it is `first` with or without `after`, or `last` with or without `before`. */
export function pageRequest({ first, after, last, before }: Partial<PageArgs>): PageRequest {
  if (first != null && last == null && before == null)
    return { direction: 'forwards', wanted: first, cursor: after ?? undefined };
  if (last != null && first == null && after == null)
    return { direction: 'backwards', wanted: last, cursor: before ?? undefined };
  throw inputInvalid(
    first == null && last == null ? 'first' : 'last',
    'give either first (with after) or last (with before), 1 to 50',
  );
}
