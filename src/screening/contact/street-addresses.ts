import { type WordRange } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { type Token } from '../text/tokens.js';

/** What streets are called, folded. */
const STREET_WORDS = new Set(
  `street st road rd lane ln close avenue ave drive court gardens terrace crescent square grove mews boulevard blvd parade
  strasse str weg platz allee gasse rue chemin calle avenida paseo plaza rua travessa praca via viale piazza corso straat laan
  plein kade ulica ul aleja osiedle sokak sokagi cadde caddesi mahallesi mah شارع حي गली मार्ग नगर`.split(
    /\s+/,
  ),
);
const STREET_ENDINGS = /(?:strasse|straße|str|weg|platz|gasse|allee|straat|laan|plein|gracht)$/;
/** In these languages the word for street comes before its name. */
const STREET_FIRST = new Set(
  'rue chemin calle avenida paseo plaza rua travessa praca via viale piazza corso ulica ul aleja osiedle شارع'.split(
    ' ',
  ),
);
const REACH = 4;
/** "went down the road at 5" has words that are no street's name. */
const NOT_A_NAME = new Set(
  `the a an this that my our down up along across on in at of to off over minutes mins min hours days weeks months years miles
  km am pm people cars times out by from with and or more most per bus train pound pounds of left right first next each
  kids children sober clean dogs cats years yrs`.split(/\s+/),
);
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?$/;
const POSTCODE_END = /^\d[a-z]{2}$/;

function isHouseNumber(word: string): boolean {
  return /^\d{1,4}[a-d]?$/.test(word) && word !== '0';
}

function numberBefore(tokens: readonly Token[], street: number): number | null {
  for (let at = street - 1; at >= Math.max(0, street - REACH); at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (isHouseNumber(word)) return at < street - 1 ? at : null;
    if (NOT_A_NAME.has(word) || tokens[at]?.sentence !== tokens[street]?.sentence) return null;
  }
  return null;
}

function numberAfter(tokens: readonly Token[], street: number): number | null {
  for (let at = street + 1; at <= street + REACH + 1 && at < tokens.length; at += 1) {
    if (tokens[at]?.sentence !== tokens[street]?.sentence) return null;
    if (isHouseNumber(tokens[at]?.text ?? '')) return at;
  }
  return null;
}

/** `lindenstrasse`: the street's name in one word. */
function isCompound(word: string): boolean {
  return word.length > 7 && STREET_ENDINGS.test(word);
}

/** `12 Elm Road`, `Lindenstrasse 5`, `rue des Lilas 5`. */
function streetAt(tokens: readonly Token[], at: number): WordRange | null {
  const word = tokens[at]?.text ?? '';
  const compound = isCompound(word);
  const after = compound || STREET_FIRST.has(word) ? numberAfter(tokens, at) : null;
  // A compound holds the name itself, so its number follows at once.
  if (after !== null && (!compound || after === at + 1)) return { from: at, to: after + 1 };
  const before = numberBefore(tokens, at);
  return before === null ? null : { from: before, to: at + 1 };
}

function postcodeAt(tokens: readonly Token[], at: number): WordRange | null {
  const end = tokens[at + 1];
  return end?.gap === ' ' && POSTCODE_END.test(end.text) ? { from: at, to: at + 2 } : null;
}

/** House number with street, in the order of the language, and British postcodes. */
export function streetAddresses(text: ScreenedText): WordRange[] {
  const { tokens } = text;
  const streets = text
    .placesOf(([word = '']) => STREET_WORDS.has(word) || isCompound(word))
    .flatMap((at) => streetAt(tokens, at) ?? []);
  const postcodes = text
    .placesOf(([word = '']) => POSTCODE.test(word))
    .flatMap((at) => postcodeAt(tokens, at) ?? []);
  return [...streets, ...postcodes];
}
