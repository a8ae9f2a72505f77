import { type DomainError, inputInvalid } from '../common/domain-error.js';
import { type PageRequest } from './page.args.js';

/** An opaque cursor from the parts that fix a place in a list. */
export function encodeCursor(...parts: (number | string)[]): string {
  return Buffer.from(parts.join(' ')).toString('base64url');
}

/** The parts of the page's cursor; undefined when the page begins at an end of the list. */
export function cursorParts({ cursor }: PageRequest): string[] | undefined {
  return cursor === undefined
    ? undefined
    : Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
}

/**
 * The numbers of the page's cursor; undefined when it has none.
 * @throws DomainError INPUT_INVALID when it is not a cursor of so many numbers
 */
export function cursorNumbers(page: PageRequest, count: number): number[] | undefined {
  const parts = cursorParts(page);
  if (parts === undefined) return undefined;
  if (parts.length !== count || !parts.every(isNumeral)) throw notACursor(page);
  return parts.map(Number);
}

/** A number as a cursor holds it: no sign, no fraction, exact. */
export function isNumeral(part: string): boolean {
  return /^\d{1,15}$/.test(part);
}

export function notACursor({ direction }: PageRequest): DomainError {
  const field = direction === 'forwards' ? 'after' : 'before';
  return inputInvalid(field, 'must be a cursor from an earlier page of the same list');
}
