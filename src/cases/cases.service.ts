import { Injectable } from '@nestjs/common';
import { Clock, minutesAfter, quarterHour } from '../common/clock.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { type Verdict } from '../screening/verdict.js';
import {
  type CaseKind,
  SEVERITIES,
  type Severity,
  type StoredCase,
  type StoredSnapshot,
} from './case.schema.js';
import { CasesRepository, type CaseSubject, type RaisingReport } from './cases.repository.js';
import { REPORT_SEVERITY } from './report-severity.js';
import { topicsOf } from './topics.js';

/** Opens cases, or adds to open ones. Call it in the transaction of what gives rise to it. */
@Injectable()
export class CasesService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly groups: GroupsRepository,
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
    await this.#raiseBy(verdict, 'REVIEW', { subject, snapshot });
  }

  /**
   * For a report. WORRIED opens a care case of its own. What somebody has looked at and kept is not looked at
   * again in the same words: such a report is only counted.
   * @returns the open case; the decided one when the words were kept before
   */
  async fromReport(
    subject: CaseSubject,
    report: RaisingReport,
    snapshot: StoredSnapshot,
  ): Promise<StoredCase> {
    const { reason } = report;
    const kind = reason === 'WORRIED' ? 'CARE' : 'REVIEW';
    if (kind === 'REVIEW') {
      const kept = await this.#kept(subject.post, snapshot.revision);
      if (kept !== null) {
        await this.cases.countLate(kept._id, reason);
        return kept;
      }
    }
    return this.cases.raise(subject, {
      kind,
      ...(await this.#urgency(subject.group, REPORT_SEVERITY[reason])),
      signals: [],
      report,
      snapshot,
    });
  }

  /** For an answer to somebody who reached out: the care case opens again, or goes on. */
  async fromAnswer(
    subject: CaseSubject,
    verdict: Verdict,
    snapshot: StoredSnapshot,
  ): Promise<void> {
    await this.#raiseBy(verdict, 'CARE', { subject, snapshot });
  }

  /** For an appeal against a decided case, by words of its author; not for who had a part in it. */
  async fromAppeal(decided: StoredCase, words: string, excluded: string[]): Promise<void> {
    const urgency = await this.#urgency(decided.group, 'AMBER');
    await this.cases.insertAppeal(decided, { words, excluded, ...urgency });
  }

  /** A decision must not be made on words that its subject has changed since. */
  async noteRevision(post: string, snapshot: StoredSnapshot): Promise<void> {
    await this.cases.noteRevision(post, snapshot);
  }

  async #raiseBy(
    verdict: Verdict,
    kind: CaseKind,
    { subject, snapshot }: { subject: CaseSubject; snapshot: StoredSnapshot },
  ): Promise<void> {
    const topics = [...new Set([...subject.topics, ...topicsOf(verdict.signals)])];
    const severity = verdict.level === 'GREEN' ? 'OTHER' : verdict.level;
    await this.cases.raise(
      { ...subject, topics },
      {
        kind,
        ...(await this.#urgency(subject.group, severity)),
        signals: verdict.signals.map(({ rule, reason }) => ({ rule, reason })),
        report: null,
        snapshot,
      },
    );
  }

  /** The case in which these words were looked at and kept; null when one is open, or they were not. */
  async #kept(post: string, revision: number): Promise<StoredCase | null> {
    const all = (await this.cases.ofPost(post)).filter(({ kind }) => kind === 'REVIEW');
    if (all.some(({ state }) => state !== 'DECIDED')) return null;
    const isKept = ({ decision }: StoredCase) =>
      decision?.kind === 'KEEP' && decision.revision === revision;
    return all.find(isKept) ?? null;
  }

  async #urgency(
    group: string,
    severity: Severity,
  ): Promise<Pick<StoredCase, 'severity' | 'dueAt' | 'raisedAt'>> {
    const now = this.clock.now();
    const minutes = await this.groups.dueMinutesOf(group);
    return {
      severity: SEVERITIES.indexOf(severity),
      dueAt: quarterHour(minutesAfter(now, minutes[severity])),
      raisedAt: quarterHour(now),
    };
  }
}
