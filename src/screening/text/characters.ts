/** Tables of single characters. Everything here serves matching only; the original is never changed. */

/** Zero-width, bidi control, soft hyphen, variation selectors, tags: nothing a reader sees. */
const INVISIBLE =
  /^[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]$|^[\u{E0000}-\u{E0FFF}]$/u;

export function isInvisible(character: string): boolean {
  return character > '~' && INVISIBLE.test(character);
}

/** Marks that only decorate a letter; vowel signs of Indic scripts and kana voicing are not among them. */
export const DECORATION = /[\u0300-\u036F\u0640\u064B-\u065F\u0670\u1AB0-\u1AFF\u20D0-\u20FF]/gu;

/** Letters that NFKD leaves whole, and Arabic spellings that writers mix. */
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
