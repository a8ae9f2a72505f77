import { type Token } from '../text/tokens.js';
import { type WordRange } from './web-addresses.js';

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

/** `12 Elm Road`, `Lindenstrasse 5`, `rue des Lilas 5`. */
function streetAt(tokens: readonly Token[], at: number): WordRange | null {
  const word = tokens[at]?.text ?? '';
  const compound = word.length > 7 && STREET_ENDINGS.test(word);
  if (!STREET_WORDS.has(word) && !compound) return null;
  const after = compound || STREET_FIRST.has(word) ? numberAfter(tokens, at) : null;
  // A compound holds the name itself, so its number follows at once.
  if (after !== null && (!compound || after === at + 1)) return { from: at, to: after + 1 };
  const before = numberBefore(tokens, at);
  return before === null ? null : { from: before, to: at + 1 };
}

function postcodeAt(tokens: readonly Token[], at: number): WordRange | null {
  const fits =
    POSTCODE.test(tokens[at]?.text ?? '') && POSTCODE_END.test(tokens[at + 1]?.text ?? '');
  return fits && tokens[at + 1]?.gap === ' ' ? { from: at, to: at + 2 } : null;
}

/** House number with street, in the order of the language, and British postcodes. */
export function streetAddresses(tokens: readonly Token[]): WordRange[] {
  return tokens.flatMap((_, at) => streetAt(tokens, at) ?? postcodeAt(tokens, at) ?? []);
}
