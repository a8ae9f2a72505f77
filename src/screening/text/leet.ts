/** Digits and symbols that stand for letters; the first reading is the usual one. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '2': ['z'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '6': ['g', 'b'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  $: ['s'],
  '@': ['a'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  '€': ['e'],
  '+': ['t'],
};

const SUBSTITUTE = /[0-9$@!|€+]/;
/** 50mg, 9am, 2nd, 5k, 100x: a number with its unit is not a word in disguise. */
const QUANTITY = /^\d+[a-z]{1,3}$/;

function decode(word: string, choice: number): string {
  let decoded = '';
  for (const character of word) {
    const readings = READINGS[character];
    decoded += readings ? (readings[choice] ?? readings[0] ?? '') : character;
  }
  return decoded;
}

/** Readings of a word with digits or symbols for letters; empty when it is a plain word, number or quantity. */
export function leetReadings(word: string): string[] {
  if (!SUBSTITUTE.test(word) || !/[a-z]/.test(word)) return [];
  if (QUANTITY.test(word) && word.length !== 3) return [];
  if (/^[24]/.test(word)) return [...readings(word), ...readings(spoken(word))];
  return readings(word);
}

/** `2m0rr0w`, `4ever`: the first digit is said. */
function spoken(word: string): string {
  return (word.startsWith('2') ? 'to' : 'for') + word.slice(1);
}

function readings(word: string): string[] {
  const first = decode(word, 0);
  const second = decode(word, 1);
  return first === second ? [first] : [first, second];
}
