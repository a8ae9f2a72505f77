import { randomInt } from 'node:crypto';
import { FIRST_WORDS } from './first-words.js';
import { SECOND_WORDS } from './second-words.js';

/** A whole number from 0 to `max - 1`, each equally likely. */
export type RandomInt = (max: number) => number;

/** From this attempt on a number is added: by then the pairs of this group are running out. */
const NUMBERED_FROM_ATTEMPT = 8;

/** Unlucky, coded as hate or sex, or read as the age of a child. */
const AVOIDED_NUMBERS: readonly number[] = [13, 14, 15, 16, 17, 18, 69, 88];

/** 2 to 99; a 1 would say "the first of several" and reads like the letter l. */
const NUMBERS: readonly number[] = Array.from({ length: 98 }, (_, index) => index + 2).filter(
  (number) => !AVOIDED_NUMBERS.includes(number),
);

/**
 * A name such as "Quiet Heron", or "Quiet Heron 42" when the first attempts were taken.
 *
 * The name depends on nothing but chance: never derive it from a member, a key or a group. Whether it is
 * free is for the caller to find out, by a unique index on its `skeleton`.
 *
 * @param draw the source of chance; the system's own by default, another only in tests
 * @param attempt how many names were already drawn for this persona and found taken, from 0
 */
export function drawPersonaName(draw: RandomInt = (max) => randomInt(max), attempt = 0): string {
  const words = [pick(FIRST_WORDS, draw), pick(SECOND_WORDS, draw)];
  if (attempt >= NUMBERED_FROM_ATTEMPT) words.push(String(pick(NUMBERS, draw)));
  return words.join(' ');
}

function pick<Item>(items: readonly Item[], draw: RandomInt): Item {
  const item = items[draw(items.length)];
  if (item === undefined) throw new RangeError('The source of chance left its range.');
  return item;
}
