import { createHmac } from 'node:crypto';
import { type StoredAuditEntry } from './audit-entry.schema.js';
import { type StoredAuditHead } from './audit-head.schema.js';

/** An entry before it is chained. */
export type UnchainedEntry = Omit<StoredAuditEntry, 'mac'>;

/** Where and how a chain was found broken. */
export interface AuditFault {
  chain: string;
  /** The number at which it shows. */
  number: number;
  problem: 'missing or out of order' | 'changed' | 'head changed' | 'tail cut or head missing';
}

/** What there is of a chain at one moment. */
export interface ChainState {
  head: StoredAuditHead | null;
  /** How many entries name the chain, whatever their numbers. */
  length: number;
}

/** Chains entries by HMAC under a key that the database does not hold. */
export class AuditChain {
  constructor(private readonly key: Buffer) {}

  macOf(entry: UnchainedEntry, before: string): string {
    return this.#hmac(['entry', before, ...fieldsOf(entry, 'mac')]);
  }

  sealOf(head: Omit<StoredAuditHead, 'seal'>): string {
    return this.#hmac(['head', ...fieldsOf(head, 'seal')]);
  }

  /** The first fault of a chain, given its entries by number, up to its length; null when it is whole. */
  async firstFault(
    chain: string,
    { head, length }: ChainState,
    entries: Iterable<StoredAuditEntry> | AsyncIterable<StoredAuditEntry>,
  ): Promise<AuditFault | null> {
    let number = 0;
    let mac = '';
    for await (const entry of entries) {
      number += 1;
      if (entry.number !== number) return { chain, number, problem: 'missing or out of order' };
      if (entry.mac !== this.macOf(entry, mac)) return { chain, number, problem: 'changed' };
      mac = entry.mac;
    }
    // As many as there are should have been met: one of them has a number that it cannot have.
    if (number !== length) return { chain, number: number + 1, problem: 'missing or out of order' };
    if (head !== null && head.seal !== this.sealOf(head))
      return { chain, number, problem: 'head changed' };
    if (head?.number !== number || head.mac !== mac)
      return { chain, number, problem: 'tail cut or head missing' };
    return null;
  }

  #hmac(parts: unknown[]): string {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('base64url');
  }
}

/** Everything a document holds but its own proof, in one order; a date is told from its text. */
function fieldsOf(document: object, proof: string): unknown[] {
  const fields: Record<string, unknown> = { ...document };
  const names = Object.keys(fields).sort();
  return names
    .filter((name) => name !== proof)
    .flatMap((name) => [name, fields[name] instanceof Date, fields[name]]);
}
