import { randomFillSync } from 'node:crypto';

/** A public id: 128 random bits, base64url, 22 characters. It says nothing about when or where it was made. */
export type Id = string;

export const ID_PATTERN = /^[A-Za-z0-9_-]{22}$/;

const ID_BYTES = 16;
/** Random bytes for the next ids: each call to the generator costs as much as many ids. */
const pool = Buffer.alloc(128 * ID_BYTES);
let used = pool.length;

export function newId(): Id {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.toString('base64url', used, (used += ID_BYTES));
}

export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}
