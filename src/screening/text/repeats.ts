/** Readings of a word with drawn-out letters: `sooo` is `so`, `kiiill` is `kill`. Empty for plain words. */
export function repeatReadings(word: string): string[] {
  if (!/(.)\1\1/u.test(word)) return [];
  let single = '';
  let double = '';
  let last = '';
  let run = 0;
  for (const character of word) {
    run = character === last ? run + 1 : 1;
    last = character;
    if (run === 1) single += character;
    if (run <= 2) double += character;
  }
  return [double, single, squeezeLong(word)];
}

/** Runs of three and more become one letter, doubles stay. */
function squeezeLong(word: string): string {
  return word.replace(/(.)\1{2,}/gu, '$1');
}
