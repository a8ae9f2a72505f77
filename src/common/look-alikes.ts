/**
 * Letters that pass for a Latin one, by the Latin letter. A hand-made choice of the letters for which the
 * Unicode list of confusables (UTS 39) names a Latin letter, plus Cyrillic ones that are used to the
 * same end. Right-to-left letters are left out: they cannot stand inside a Latin word unnoticed.
 */
const PASSES_FOR: Readonly<Record<string, string>> = {
  a: 'АаΑαᎪᗅꓮɑⲀⲁ',
  b: 'ВвЬьЪъΒβᏴᗷꓐƄᏏᑲⲂⲃ',
  c: 'СсᏟꓚᴄⲤⲥꮯ',
  d: 'ԀԁᎠᗞᗪꓓᏧᑯđĐðÐɖ',
  e: 'ЕеΕεЄєЭэҼҽᎬꓰℯ℮ⴹ',
  f: 'ϜϝᖴꓝꞘꞙꬵƒẝք',
  g: 'ԌԍᏀᏳꓖɡցᶃƍ',
  h: 'НнΗҺһհᎻᕼꓧᏂħĦⲎⲏ',
  j: 'ЈјϳͿᎫᒍꓙȷ',
  k: 'КкΚκϏᏦᛕꓗⲔⲕ',
  l: '1Iiı|ІіӀӏΙιɩɪꙇᎥᏞᒪꓡꓲƖǀⲒⲓłŁⵏᛁ',
  m: 'МмΜϺᎷᗰᛖꓟⲘⲙ',
  n: 'ПпИиΝηꓠոռⲚⲛ',
  o: '0ОоΟοσςΘθՕօꓳᴏⲞⲟჿഠဝ०০੦૦୦௦౦೦൦๐໐၀߀〇øØѲѳ',
  p: 'РрΡρϷᏢᑭꓑⲢⲣþÞ',
  q: 'ԚԛԳգզⵕ',
  r: 'ГгЯяᎡᏒᖇꓣᴦⲄⲅꭇ',
  s: 'ЅѕՏᏕᏚꓢꜱƽꮪ',
  t: 'ТтΤτᎢꓔⲦⲧ',
  u: 'μυՍսʋᑌꓴᴜ',
  v: 'ѴѵνᴠᐯꓦᏙⴸꮩ',
  w: 'ШшЩщωԜԝᎳᏔꓪѡաɯᴡꮃ',
  x: 'ХхΧχꞳⵝᚷꓫⲬⲭᕁᕽ',
  y: 'УуҮүΥγЎўᎩᎽꓬɣʏყⲨⲩ',
  z: 'ΖζᏃꓜᴢꮓⲌⲍ',
  ae: 'æÆӕӔ',
  oe: 'œŒ',
  ss: 'ßẞ',
};

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(PASSES_FOR).flatMap(([letter, others]) =>
    Array.from(others, (other) => [other, letter] as const),
  ),
);

/** First code points of A to Z in white on black, and as flags' letters: NFKC leaves these alone. */
const BOXED_ALPHABETS: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6];

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
const NOT_WRITING = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * What is left of a text once everything is gone that a reader may overlook: two texts that look alike
 * have the same skeleton. To compare, never to show; the skeleton of a skeleton is itself.
 *
 * Case is folded, except that a few Greek letters go by their look (capital eta passes for H, small
 * eta for n). Accents go from Latin, Greek and Cyrillic letters; other scripts keep their marks, which
 * are letters there. Digits other than 0 and 1 stay. The steps follow UTS 39, section 4, but go further.
 */
export function skeleton(text: string): string {
  const bare = text
    .replace(/[\u03f2\u03f9]/g, 'c') // Lunate sigma: NFKD would make it an ordinary one, an o.
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(ACCENTED, '$1')
    .normalize('NFC');
  return toLatin(toLatin(bare).toLowerCase())
    .replace(NOT_WRITING, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

function toLatin(text: string): string {
  return Array.from(text, (letter) => LETTERS.get(letter) ?? unboxed(letter) ?? letter).join('');
}

function unboxed(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const start = BOXED_ALPHABETS.find((first) => code >= first && code < first + 26);
  if (start === undefined) return undefined;
  const plain = String.fromCharCode('a'.charCodeAt(0) + code - start);
  return LETTERS.get(plain) ?? plain;
}
