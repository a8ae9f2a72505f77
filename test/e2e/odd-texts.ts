import { ASTRAL, chars } from './wrong-values.js';

/** Single lines that must come back as they went. */
export const TEXTS: Record<string, string> = {
  'families and flags': '👩‍👩‍👧‍👦 and 🏳️‍🌈 and 🇺🇦 and 👍🏽',
  'Persian with its joiner': 'می‌خواهم بخوابم، نمی‌توانم',
  'Hebrew and Arabic': `שלום לכולם ${chars(0x200f)}(מה) السلام عليكم`,
  'marks as they were typed': `cafe${chars(0x301)} is not caf${chars(0xe9)}`,
  'many marks': `a${chars(0x300, 0x301, 0x302, 0x303).repeat(10)}`,
  'Thai, Hindi, Korean': 'นอนไม่หลับ नींद नहीं आती 잠이 안 와',
  'letters of mathematics': '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ｆｕｌｌ',
  'spaces around and within': '  a   b  ',
  'what looks like code': '<script>alert("x")</script> ${a} {{b}} $where %00 \\u0000 \'; --',
  'a mark of byte order': `a${chars(0xfeff)}b`,
};
/** The same, for bodies only. */
export const LONG: Record<string, string> = {
  'ten thousand hearts': ASTRAL.repeat(10_000),
  'ten thousand letters': 'ab '.repeat(3_333) + 'c',
  'lines, tabs and other line breaks': `a\r\nb\n\n\tc${chars(0x2028)}d${chars(0x2029)}e`,
};
