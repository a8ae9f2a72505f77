import { OFTEN_DISGUISED } from './sensitive-words.js';

const MASK = /[*#_]/;
const DISGUISED = new Set(OFTEN_DISGUISED);
const BY_SHAPE = new Map<string, string[]>();
for (const word of DISGUISED) {
  const shape = `${word.charAt(0)}${word.length}`;
  BY_SHAPE.set(shape, [...(BY_SHAPE.get(shape) ?? []), word]);
}

function fits(masked: string, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const sign = masked.charAt(at);
    if (!MASK.test(sign) && sign !== word.charAt(at)) return false;
  }
  return true;
}

/** `s*icide`, `f**k`, `b_tch`: sensitive words that fit the letters left; or the same without the signs. */
export function maskedReadings(word: string): string[] {
  if (!MASK.test(word)) return [];
  const bare = word.replace(/[*#_]/g, '');
  const readings = DISGUISED.has(bare) ? [bare] : [];
  for (const candidate of BY_SHAPE.get(`${word.charAt(0)}${word.length}`) ?? []) {
    if (fits(word, candidate)) readings.push(candidate);
  }
  if (readings.length === 0 && word.includes('_')) readings.push(bare);
  return readings;
}
