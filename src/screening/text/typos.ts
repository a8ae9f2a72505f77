import { OFTEN_MISSPELT } from './sensitive-words.js';

const MIN_LENGTH = 6;

function* withoutOneLetter(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Every sensitive word under each of its spellings with one letter left out. */
function indexByDeletion(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of list) {
    for (const key of [word, ...withoutOneLetter(word)]) {
      const bucket = index.get(key) ?? [];
      if (!bucket.includes(word)) index.set(key, [...bucket, word]);
    }
  }
  return index;
}

const INDEX = indexByDeletion(OFTEN_MISSPELT);

/** True when one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(a.length, b.length);
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The sensitive words that `word` may be a slip of; the first letter is hardly ever the wrong one. */
export function typoReadings(word: string): string[] {
  if (word.length < MIN_LENGTH - 1 || word.length > 14) return [];
  const found = new Set<string>();
  for (const key of [word, ...withoutOneLetter(word)]) {
    for (const candidate of INDEX.get(key) ?? []) {
      if (candidate[0] === word[0] && isOneSlipApart(word, candidate)) found.add(candidate);
    }
  }
  return [...found];
}
