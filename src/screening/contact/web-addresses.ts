import { type WordRange } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { type Token } from '../text/tokens.js';

export const TOP_DOMAINS = new Set(
  `com org net edu gov info biz io co me uk de fr es pt br it nl pl tr in jp ie eu us ca au at ch be ar mx sa eg ae app dev gg
  tv ly to fm link site online store shop club xyz live chat page example test invalid`.split(
    /\s+/,
  ),
);
export const DOT_WORDS = new Set(
  'dot punkt point punto ponto punt kropka nokta نقطه डॉट ドット d0t doт'.split(' '),
);
export const AT_WORDS = new Set(
  `at arroba arobase chiocciola apenstaartje malpa klammeraffe ät aet kuyruklu et chez اتات ايت एट アット affenschwanz aroba atsign`.split(
    /\s+/,
  ),
);
export const MAIL_PROVIDERS = new Set(
  `gmail googlemail hotmail outlook yahoo icloud proton protonmail gmx aol hushmail tutanota tuta fastmail libero laposte mailbox
  webde yandex zoho`.split(/\s+/),
);

/** Where the said dot is an ordinary word of the language as well: "the point in", "the point is". */
function isOrdinaryPoint(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === 'point' && /^(?:in|it|me|be|at|us|to)$/.test(tokens[at]?.text ?? '')
  );
}

/** True when the word at `at` follows the one before through a dot, written or said. */
export function dottedFrom(tokens: readonly Token[], at: number): number | null {
  const gap = tokens[at]?.gap ?? '';
  if (/^ ?[([{<]? ?\. ?[)\]}>]? ?$/.test(gap) && !/^\. /.test(gap)) return at - 1;
  if (isOrdinaryPoint(tokens, at)) return null;
  if (DOT_WORDS.has(tokens[at - 1]?.text ?? '') && /^[\s()[\]{}<>*_-]{0,4}$/.test(gap))
    return at - 2;
  return null;
}

/** `example.com`, `example dot com`, `mail.example (dot) org`: the words of a domain that ends with the one at `end`. */
function domainEndingAt(tokens: readonly Token[], end: number): WordRange | null {
  let from = end;
  for (let part = 0; part < 4; part += 1) {
    const before = dottedFrom(tokens, from);
    if (before === null || before < 0) break;
    from = before;
    // What holds the @ is the beginning of a mail address, not a part of the domain.
    if (tokens[from]?.text.includes('@')) break;
  }
  return from < end ? { from, to: end + 1 } : null;
}

/** All domains in the words, longest form of each. */
export function domains(text: ScreenedText): WordRange[] {
  const found: WordRange[] = [];
  for (const end of text.placesOf(([word = '']) => TOP_DOMAINS.has(word))) {
    const domain = domainEndingAt(text.tokens, end);
    if (!domain) continue;
    const last = found.at(-1);
    if (last && last.from === domain.from) found[found.length - 1] = domain;
    else found.push(domain);
  }
  return found;
}
