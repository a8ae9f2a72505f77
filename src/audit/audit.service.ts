import { Injectable } from '@nestjs/common';
import { Clock, quarterHour } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Transactions } from '../database/transactions.js';
import { Pepper } from '../identity/keys/pepper.js';
import { AuditChain, type AuditFault } from './audit-chain.js';
import { type StoredAuditEntry } from './audit-entry.schema.js';
import { AuditRepository } from './audit.repository.js';

export interface AuditReport {
  chains: number;
  entries: number;
  /** The first of each broken chain. */
  faults: AuditFault[];
}

export type AuditedAct = Pick<StoredAuditEntry, 'chain' | 'by' | 'act' | 'case' | 'reason'>;

/** Writes down what the staff did: roles, acts and codes, no words and no persona. */
@Injectable()
export class AuditService {
  readonly #chain: AuditChain;

  constructor(
    private readonly audit: AuditRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    pepper: Pepper,
  ) {
    this.#chain = new AuditChain(pepper.key('audit'));
  }

  /** Inside the transaction of the act. */
  async record(act: AuditedAct): Promise<void> {
    const last = await this.audit.head(act.chain);
    const number = (last?.number ?? 0) + 1;
    const entry = { _id: newId(), ...act, number, at: quarterHour(this.clock.now()) };
    const mac = this.#chain.macOf(entry, last?.mac ?? '');
    const head = { _id: act.chain, number, mac };
    await this.audit.append({ ...entry, mac }, { ...head, seal: this.#chain.sealOf(head) });
  }

  /** Reads every chain as it is now; what is recorded meanwhile is for the next time. */
  async verify(): Promise<AuditReport> {
    const chains = await this.audit.chains();
    const report: AuditReport = { chains: chains.length, entries: 0, faults: [] };
    for (const chain of chains) {
      const state = await this.transactions.run(() => this.audit.state(chain));
      const entries = this.audit.entriesUpTo(chain, state.length);
      const fault = await this.#chain.firstFault(chain, state, entries);
      report.entries += state.length;
      if (fault !== null) report.faults.push(fault);
    }
    return report;
  }
}
