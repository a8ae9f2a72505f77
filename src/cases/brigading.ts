import { type StoredReporting } from './case.schema.js';

/** From how many young personas on one post on it is looked into whether they belong together. */
const FRESH_REPORTERS = 5;

/** Whether most of many who reported a post are young personas: it is told to coordinators, and hides nothing. */
export function isBrigading({
  reporters,
  fresh,
}: Pick<StoredReporting, 'reporters' | 'fresh'>): boolean {
  return fresh >= FRESH_REPORTERS && fresh * 2 > reporters;
}
