/** Tables of single characters. Everything here serves matching only; the original is never changed. */

/** Zero-width, bidi control, soft hyphen, variation selectors, tags: nothing a reader sees. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe0fff],
];

export function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code > 0x7e && INVISIBLE.some(([first, last]) => code >= first && code <= last);
}

/** Marks that only decorate a letter; vowel signs of Indic scripts and kana voicing are not among them. */
const DECORATIONS: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  // The dot below of Hindi, which many leave out.
  [0x093c, 0x093c],
  [0x1ab0, 0x1aff],
  [0x20d0, 0x20ff],
];

export function isDecoration(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x0300 && DECORATIONS.some(([first, last]) => code >= first && code <= last);
}

/** Letters that NFKD leaves whole, and Arabic and Hindi spellings that writers mix. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  'ँ': 'ं',
};

/** Cyrillic, Greek and other letters that look like a Latin one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ѐ: 'e',
  ё: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  и: 'u',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  β: 'b',
  ϲ: 'c',
  δ: 'd',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  ω: 'w',
  χ: 'x',
  γ: 'y',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʟ: 'l',
  ɪ: 'i',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ᴊ: 'j',
  ᴋ: 'k',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  ƅ: 'b',
  ɯ: 'w',
  ʋ: 'u',
  ӧ: 'o',
  ҝ: 'k',
  '∂': 'd',
  '€': 'e',
};

/** First of the ten digits in scripts that NFKC keeps: Arabic-Indic, Persian, Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

export function foldLetter(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? (LETTERS[character] ?? character) : String(code - zero);
}

export function latinLookAlike(character: string): string | undefined {
  return LOOK_ALIKES[character];
}

/** Small capitals and IPA letters are dressing wherever they stand; other scripts only inside a Latin text. */
export function isDressedLatin(character: string): boolean {
  return /^[\u0250-\u02AF\u1D00-\u1D7F\uA730-\uA7FF]$/u.test(character);
}
