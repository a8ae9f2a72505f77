import { SEVERITIES, type Severity, type StoredCase } from '../cases/case.schema.js';

/** What figures need of a case: no words, no persona. */
export type CountedCase = Pick<
  StoredCase,
  'kind' | 'severity' | 'raisedAt' | 'dueAt' | 'firstLookAt' | 'reports'
> & {
  hasSignals: boolean;
  decision: Pick<NonNullable<StoredCase['decision']>, 'kind' | 'by'> | null;
};

/** What happened to the cases that were raised in a week. */
export interface WeekFigures {
  bySeverity: Record<Severity, number>;
  /** Minutes from raising to the first look, in quarter hours; null when nobody has looked at any. */
  firstLook: { p50: number | null; p90: number | null };
  /** First looked at after they were due, or due and not looked at yet. */
  overdue: number;
  /** Posts that rules alone flagged, and of these, decided to be all right. */
  flaggedByRules: number;
  clearedOfRules: number;
  appeals: number;
  overturned: number;
  /** Decisions by role id. */
  load: Map<string, number>;
}

/** Pure. */
export function weekFigures(cases: readonly CountedCase[], now: Date): WeekFigures {
  const looks = cases.flatMap(minutesToFirstLook).sort((a, b) => a - b);
  const appeals = cases.filter(({ kind }) => kind === 'APPEAL');
  const byRules = cases.filter((counted) => isFlaggedByRules(counted) && counted.decision !== null);
  return {
    bySeverity: countBySeverity(cases),
    firstLook: { p50: percentile(looks, 0.5), p90: percentile(looks, 0.9) },
    overdue: cases.filter(({ firstLookAt, dueAt }) => (firstLookAt ?? now) > dueAt).length,
    flaggedByRules: byRules.length,
    clearedOfRules: byRules.filter(({ decision }) => decision?.kind === 'KEEP').length,
    appeals: appeals.length,
    overturned: appeals.filter(({ decision }) => decision?.kind === 'OVERTURN').length,
    load: countByDecider(cases),
  };
}

function isFlaggedByRules({ kind, hasSignals, reports }: CountedCase): boolean {
  return kind === 'REVIEW' && hasSignals && Object.keys(reports).length === 0;
}

function minutesToFirstLook({ raisedAt, firstLookAt }: CountedCase): number[] {
  return firstLookAt === null ? [] : [(firstLookAt.getTime() - raisedAt.getTime()) / 60_000];
}

/** By the nearest rank; null of nothing. */
function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

function countBySeverity(cases: readonly CountedCase[]): Record<Severity, number> {
  const counts = { CRISIS: 0, RED: 0, AMBER: 0, OTHER: 0 };
  for (const { severity } of cases) counts[SEVERITIES[severity] ?? 'OTHER'] += 1;
  return counts;
}

function countByDecider(cases: readonly CountedCase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { decision } of cases)
    if (decision !== null) counts.set(decision.by, (counts.get(decision.by) ?? 0) + 1);
  return counts;
}
