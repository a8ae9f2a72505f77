import { createHmac } from 'node:crypto';
import { type StoredAuditEntry } from './audit-entry.schema.js';
import { type StoredAuditHead } from './audit-head.schema.js';

/** An entry before it is chained. */
export type UnchainedEntry = Omit<StoredAuditEntry, '_id' | 'mac'>;

/** Where and how a chain was found broken. */
export interface AuditFault {
  chain: string;
  /** The number at which it shows. */
  number: number;
  problem: 'missing or out of order' | 'changed' | 'head changed' | 'tail cut or head missing';
}

/** Chains entries by HMAC under a key that the database does not hold. */
export class AuditChain {
  constructor(private readonly key: Buffer) {}

  macOf(entry: UnchainedEntry, before: string): string {
    const { chain, number, by, act, reason, at } = entry;
    return this.#hmac(['entry', before, chain, number, by, act, entry.case, reason, at]);
  }

  sealOf({ _id, number, mac }: Omit<StoredAuditHead, 'seal'>): string {
    return this.#hmac(['head', _id, number, mac]);
  }

  /** The first fault of a chain, given all its entries by number; null when it is whole. */
  async firstFault(
    chain: string,
    entries: Iterable<StoredAuditEntry> | AsyncIterable<StoredAuditEntry>,
    head: StoredAuditHead | null,
  ): Promise<AuditFault | null> {
    let number = 0;
    let mac = '';
    for await (const entry of entries) {
      number += 1;
      if (entry.number !== number) return { chain, number, problem: 'missing or out of order' };
      if (entry.mac !== this.macOf(entry, mac)) return { chain, number, problem: 'changed' };
      mac = entry.mac;
    }
    if (head !== null && head.seal !== this.sealOf(head))
      return { chain, number: head.number, problem: 'head changed' };
    if (head?.number !== number || head.mac !== mac)
      return { chain, number, problem: 'tail cut or head missing' };
    return null;
  }

  #hmac(parts: unknown[]): string {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('base64url');
  }
}
