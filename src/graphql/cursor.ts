import { inputInvalid } from '../common/domain-error.js';

/** An opaque cursor from the parts that fix a place in a list. */
export function encodeCursor(...parts: (number | string)[]): string {
  return Buffer.from(parts.join(' ')).toString('base64url');
}

/** @throws DomainError INPUT_INVALID when it is not a cursor that `encodeCursor` made from so many numbers. */
export function decodeCursor(cursor: string, numbers: number): number[] {
  const parts = decodeParts(cursor).map((part) => (/^\d{1,15}$/.test(part) ? Number(part) : -1));
  if (parts.length !== numbers || parts.includes(-1)) throw notACursor();
  return parts;
}

export function decodeParts(cursor: string): string[] {
  return Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
}

export function notACursor(): Error {
  return inputInvalid('after/before', 'must be a cursor from an earlier page of the same list');
}
