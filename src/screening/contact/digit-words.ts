/** How people say digits, in the languages screening knows; folded spelling. */
const DIGIT_WORDS: Readonly<Record<string, string>> = {
  '0': 'zero oh o nought naught nil null nul cero sifir शून्य صفر ゼロ 〇 零 zerro',
  '1': 'one eins ein un uno um een jeden bir एक واحد 一 wan',
  '2': 'two zwei zwo deux dos dois due twee dwa iki दो اثنين اثنان 二 too',
  '3': 'three drei trois tres tre drie trzy uc तीन ثلاثه 三 tree',
  '4': 'four vier quatre cuatro quatro quattro cztery dort चार اربعه 四 fore',
  '5': 'five funf fuenf cinq cinco cinque vijf piec bes पांच पाँच خمسه 五 fife',
  '6': 'six sechs seis sei zes szesc alti छह छः سته 六 meia',
  '7': 'seven sieben sept siete sete sette zeven siedem yedi सात سبعه 七',
  '8': 'eight acht huit ocho oito otto osiem sekiz आठ ثمانيه 八 ate',
  '9': 'nine neun neuf nueve nove negen dziewiec dokuz नौ تسعه 九 niner',
};

const VALUE = new Map<string, string>();
for (const [digit, words] of Object.entries(DIGIT_WORDS))
  for (const word of words.split(' ')) VALUE.set(word, digit);

for (const word of ['hundred', 'hundert', 'cents', 'cientos']) VALUE.set(word, '00');

const TIMES = new Map([
  ['double', 2],
  ['dbl', 2],
  ['doppel', 2],
  ['doble', 2],
  ['dubbel', 2],
  ['twice', 2],
  ['triple', 3],
  ['treble', 3],
  ['thrice', 3],
]);

export function digitOfWord(word: string): string | undefined {
  return VALUE.get(word);
}

/** "double", "triple": how often the next digit counts. */
export function timesOfWord(word: string): number | undefined {
  return TIMES.get(word);
}

const LETTER_DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '5',
  b: '8',
  g: '9',
};

/** `o77oo` and `3l2`: the digits of a word of digits and look-alike letters; null for other words. */
export function digitsInDisguise(word: string): string | null {
  if (!/\d/.test(word) && !/^[ol]{1,4}$/.test(word)) return null;
  let digits = '';
  for (const character of word) {
    const digit = /\d/.test(character) ? character : LETTER_DIGITS[character];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}
