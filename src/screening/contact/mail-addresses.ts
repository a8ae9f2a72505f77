import { type WordRange } from '../matching/match.js';
import { type ScreenedText } from '../screened-text.js';
import { type Token } from '../text/tokens.js';
import { AT_WORDS, domains, MAIL_PROVIDERS } from './web-addresses.js';

const MAIL_WORDS = new Set(
  `mail email e-mail emails write writing reach contact address adresse schreib schreibt ecris ecrivez ecrire correo escribeme
  escreve escreva scrivimi scrivetemi scrivi mailen napisz pisz yaz yazin بريد ايميل اكتب ईमेल मेल メール gmail inbox`.split(
    /\s+/,
  ),
);

function hasMailWord(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at + 8).some(({ text }) => MAIL_WORDS.has(text));
}

/** Where a mail address starts that ends in this domain; null when nothing says "at" in front of it. */
function addressStart(tokens: readonly Token[], domain: WordRange): number | null {
  const first = tokens[domain.from];
  if (!first) return null;
  // The @ stands between letters, so the words around it are one.
  if (first.text.includes('@') && !first.text.startsWith('@')) return domain.from;
  if (first.gap.includes('@')) return Math.max(0, domain.from - 1);
  return saysAt(tokens, domain) ? domain.from - 2 : null;
}

/** Words for @ that mean something else as well: `at example.org` may be a page. */
const DOUBTFUL_AT = new Set(['at', 'et', 'chez']);

function saysAt(tokens: readonly Token[], domain: WordRange): boolean {
  const before = tokens[domain.from - 1];
  if (!before || !AT_WORDS.has(before.text) || domain.from < 2) return false;
  if (!DOUBTFUL_AT.has(before.text)) return true;
  const bracketed = /[([{<*_-]$/.test(before.gap) || before.gap === '';
  return domain.to - domain.from > 2 || bracketed || hasMailWord(tokens, domain.from);
}

/** `name at gmail`: a provider names the rest. */
function providerAddresses(text: ScreenedText): WordRange[] {
  const whole = text
    .placesOf(([word = '']) => isAddressWithProvider(word))
    .map((at) => ({ from: at, to: at + 1 }));
  const parted = text
    .placesOf(([word = '']) => MAIL_PROVIDERS.has(word))
    .flatMap((at) => {
      if (at >= 1 && text.tokens[at]?.gap.includes('@')) return [{ from: at - 1, to: at + 1 }];
      const saysAt = at >= 2 && AT_WORDS.has(text.tokens[at - 1]?.text ?? '');
      return saysAt ? [{ from: at - 2, to: at + 1 }] : [];
    });
  return [...whole, ...parted];
}

/** `anna@gmail`. */
function isAddressWithProvider(word: string): boolean {
  const [name, provider = ''] = word.split('@');
  return name !== '' && MAIL_PROVIDERS.has(provider);
}

/** Mail addresses, written or said. */
export function mailAddresses(text: ScreenedText): WordRange[] {
  const written = domains(text).flatMap((domain) => {
    const from = addressStart(text.tokens, domain);
    return from === null ? [] : [{ from: widen(text.tokens, from), to: domain.to }];
  });
  return [...written, ...providerAddresses(text)];
}

/** The local part goes on to the left through dots and underscores: `anna . m at example`. */
function widen(tokens: readonly Token[], from: number): number {
  let start = from;
  for (let part = 0; part < 3 && start > 0; part += 1) {
    if (!/^[._+-]$/.test(tokens[start]?.gap ?? '')) break;
    start -= 1;
  }
  return start;
}
