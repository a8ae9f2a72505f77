import { ArgsType, Field, Int } from '@nestjs/graphql';
import { inputInvalid } from '../common/domain-error.js';

const MAX_PAGE = 50;
const MAX_CURSOR = 200;

/** Paging of a list that is read from its start only. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { description: 'How many, 1 to 50.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;
}

/** Relay's paging arguments. Exactly one of `first` and `last` is required, 1 to 50. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start, 1 to 50.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 50.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string;
}

/** A page as it was asked for: `wanted` items forwards (after the cursor) or backwards (before it). */
export interface PageRequest {
  direction: 'forwards' | 'backwards';
  wanted: number;
  cursor: string | undefined;
}

/**
 * All rules of paging: on the hottest path, so not by class-validator.
 * @throws DomainError INPUT_INVALID unless it is `first` with or without `after`, or `last` with or without `before`
 */
export function pageRequest({ first, after, last, before }: Partial<PageArgs>): PageRequest {
  if (first != null && last == null && before == null)
    return { direction: 'forwards', wanted: size('first', first), cursor: place('after', after) };
  if (last != null && first == null && after == null)
    return { direction: 'backwards', wanted: size('last', last), cursor: place('before', before) };
  throw inputInvalid(
    first == null && last == null ? 'first' : 'last',
    `give either first (with after) or last (with before), 1 to ${MAX_PAGE}`,
  );
}

function size(field: string, wanted: number): number {
  if (wanted >= 1 && wanted <= MAX_PAGE) return wanted;
  throw inputInvalid(field, `must be 1 to ${MAX_PAGE}`);
}

function place(field: string, cursor: string | null | undefined): string | undefined {
  if (cursor != null && cursor.length > MAX_CURSOR)
    throw inputInvalid(field, `must be a cursor, of at most ${MAX_CURSOR} characters`);
  return cursor ?? undefined;
}
