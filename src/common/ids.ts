import { randomBytes } from 'node:crypto';

/** A public id: 128 random bits, base64url, 22 characters. It says nothing about when or where it was made. */
export type Id = string;

export const ID_PATTERN = /^[A-Za-z0-9_-]{22}$/;

export function newId(): Id {
  return randomBytes(16).toString('base64url');
}

export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}
