import { Injectable } from '@nestjs/common';
import { Clock, minutesAfter, quarterHour } from '../common/clock.js';
import { type Verdict } from '../screening/verdict.js';
import { SEVERITIES, type Severity, type StoredCase, type StoredSnapshot } from './case.schema.js';
import { REPORT_SEVERITY, type ReportReasonCode } from './report-severity.js';
import { CasesRepository, type CaseSubject } from './cases.repository.js';

/** How soon somebody should look, in minutes. */
const DUE_MINUTES: Record<Severity, number> = {
  CRISIS: 15,
  RED: 60,
  AMBER: 8 * 60,
  OTHER: 24 * 60,
};

/** Opens cases, or adds to open ones. Call it in the transaction of what gives rise to it. */
@Injectable()
export class CasesService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly clock: Clock,
  ) {}

  /** For a post that screening has something to say about; nothing for the others. */
  async fromScreening(
    subject: CaseSubject,
    verdict: Verdict,
    snapshot: StoredSnapshot,
  ): Promise<void> {
    const unscreened = verdict.signals.some(({ kind }) => kind === 'unscreened');
    if (verdict.level === 'GREEN' && verdict.disposition !== 'HOLD' && !unscreened) return;
    await this.cases.raise(subject, {
      kind: 'REVIEW',
      ...this.#urgency(verdict.level === 'GREEN' ? 'OTHER' : verdict.level),
      signals: verdict.signals.map(({ rule, reason }) => ({ rule, reason })),
      report: null,
      snapshot,
    });
  }

  /** For a report. WORRIED opens a care case of its own. */
  async fromReport(
    subject: CaseSubject,
    reason: ReportReasonCode,
    snapshot: StoredSnapshot,
  ): Promise<void> {
    await this.cases.raise(subject, {
      kind: reason === 'WORRIED' ? 'CARE' : 'REVIEW',
      ...this.#urgency(REPORT_SEVERITY[reason]),
      signals: [],
      report: reason,
      snapshot,
    });
  }

  /** For an appeal against a decided case, by words of its author; not for who had a part in it. */
  async fromAppeal(decided: StoredCase, words: string, excluded: string[]): Promise<void> {
    await this.cases.insertAppeal(decided, { words, excluded, ...this.#urgency('AMBER') });
  }

  /** A decision must not be made on words that its subject has changed since. */
  async noteRevision(post: string, snapshot: StoredSnapshot): Promise<void> {
    await this.cases.noteRevision(post, snapshot);
  }

  #urgency(severity: Severity): { severity: number; dueAt: Date } {
    const dueAt = quarterHour(minutesAfter(this.clock.now(), DUE_MINUTES[severity]));
    return { severity: SEVERITIES.indexOf(severity), dueAt };
  }
}
