import { Injectable } from '@nestjs/common';
import { Clock, quarterHour } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Pepper } from '../identity/keys/pepper.js';
import { AuditChain, type AuditFault } from './audit-chain.js';
import { type StoredAuditEntry } from './audit-entry.schema.js';
import { AuditRepository } from './audit.repository.js';

export type AuditedAct = Pick<StoredAuditEntry, 'chain' | 'by' | 'act' | 'case' | 'reason'>;

/** Writes down what the staff did: roles, acts and codes, no words and no persona. */
@Injectable()
export class AuditService {
  readonly #chain: AuditChain;

  constructor(
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
    pepper: Pepper,
  ) {
    this.#chain = new AuditChain(pepper.key('audit'));
  }

  /** Inside the transaction of the act. */
  async record(act: AuditedAct): Promise<void> {
    const last = await this.audit.head(act.chain);
    const number = (last?.number ?? 0) + 1;
    const entry = { ...act, number, at: quarterHour(this.clock.now()) };
    const mac = this.#chain.macOf(entry, last?.mac ?? '');
    const head = { _id: act.chain, number, mac };
    await this.audit.append(
      { _id: newId(), ...entry, mac },
      { ...head, seal: this.#chain.sealOf(head) },
    );
  }

  /** Reads every chain. @returns how many chains there are, and the first fault of each broken one */
  async verify(): Promise<{ chains: number; faults: AuditFault[] }> {
    const chains = await this.audit.chains();
    const faults: AuditFault[] = [];
    for (const chain of chains) {
      const head = await this.audit.head(chain);
      const fault = await this.#chain.firstFault(chain, this.audit.entriesOf(chain), head);
      if (fault !== null) faults.push(fault);
    }
    return { chains: chains.length, faults };
  }
}
