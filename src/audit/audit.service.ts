import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, quarterHour } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Pepper } from '../identity/keys/pepper.js';
import { type StoredAuditEntry } from './audit-entry.schema.js';
import { AuditRepository } from './audit.repository.js';

export type AuditedAct = Pick<StoredAuditEntry, 'chain' | 'by' | 'act' | 'case' | 'reason'>;

/** Writes down what the staff did: roles, acts and codes, no words and no persona. */
@Injectable()
export class AuditService {
  readonly #key: Buffer;

  constructor(
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
    pepper: Pepper,
  ) {
    this.#key = pepper.key('audit');
  }

  /** Inside the transaction of the act. */
  async record(act: AuditedAct): Promise<void> {
    const head = await this.audit.head(act.chain);
    const entry = { ...act, number: head.number + 1, at: quarterHour(this.clock.now()) };
    await this.audit.append({ _id: newId(), ...entry, mac: this.#mac(entry, head.mac) });
  }

  #mac(entry: Omit<StoredAuditEntry, '_id' | 'mac'>, before: string): string {
    const { chain, number, by, act, reason, at } = entry;
    const content = JSON.stringify([before, chain, number, by, act, entry.case, reason, at]);
    return createHmac('sha256', this.#key).update(content).digest('base64url');
  }
}
