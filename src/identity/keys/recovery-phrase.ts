import { hkdfSync } from 'node:crypto';
import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { randomBytes } from 'node:crypto';
import { DomainError } from '../../common/domain-error.js';

const ENTROPY_BYTES = 16;

/** Twelve words of the BIP-39 English list: 128 random bits and a checksum. */
export function newPhrase(): string {
  return entropyToMnemonic(randomBytes(ENTROPY_BYTES), wordlist);
}

/**
 * The phrase as it is counted: lower case, single spaces.
 * @throws DomainError SIGN_IN_FAILED when it cannot be a phrase of ours (a word or the checksum is wrong).
 */
export function canonicalPhrase(typed: string): string {
  const phrase = typed.normalize('NFKD').toLowerCase().trim().split(/\s+/).join(' ');
  if (phrase.split(' ').length !== 12 || !validateMnemonic(phrase, wordlist))
    throw new DomainError(
      'SIGN_IN_FAILED',
      'This is not a recovery phrase: twelve words, in order. A word may be misspelt or missing.',
    );
  return phrase;
}

/** The key that a phrase locks things with; `owner` (an account's id) makes it differ between accounts. */
export function phraseKey(phrase: string, owner: string): Buffer {
  const entropy = mnemonicToEntropy(phrase, wordlist);
  return Buffer.from(hkdfSync('sha256', entropy, owner, 'sameboat phrase', 32));
}
