import {
  type CaseKind,
  type StoredCase,
  type StoredCaseState,
  type StoredClaim,
} from './case.schema.js';

/** Which cases of the queue are asked for; what is not named does not matter. */
export interface CaseFilter {
  kinds?: readonly CaseKind[];
  states: readonly StoredCaseState[];
  /** A report's reason that it was reported for. */
  reportedFor?: string;
  /** Nobody looks at it at this time. */
  unclaimedAt?: Date;
  raisedBefore?: Date;
  brigading?: true;
  /** Not those that this one of the staff may not see … */
  visibleTo: string;
  /** … and not those about what they wrote themselves. */
  notBy: readonly string[];
}

/**
 * Whether a case is asked for; pure. Not a condition of the query: the embedded engine gives up the range of due
 * times for a `$ne` beside it and reads every case.
 */
export function fits(found: StoredCase, filter: CaseFilter): boolean {
  const { kinds, reportedFor, unclaimedAt, raisedBefore, brigading } = filter;
  return (
    maySee(found, filter) &&
    (kinds === undefined || kinds.includes(found.kind)) &&
    (reportedFor === undefined || (found.reports[reportedFor] ?? 0) > 0) &&
    (raisedBefore === undefined || found.raisedAt < raisedBefore) &&
    (brigading === undefined || found.reporting.brigading) &&
    (unclaimedAt === undefined || claimAt(found, unclaimedAt) === null)
  );
}

/** Whether somebody of the staff may see a case at all: not about what they decided or wrote themselves. */
export function maySee(
  { excluded, author }: StoredCase,
  { visibleTo, notBy }: Pick<CaseFilter, 'visibleTo' | 'notBy'>,
): boolean {
  return !excluded.includes(visibleTo) && !notBy.includes(author);
}

/** Who looks at a case at a time; a claim ends by itself. */
export function claimAt({ claim }: Pick<StoredCase, 'claim'>, now: Date): StoredClaim | null {
  return claim !== null && claim.until > now ? claim : null;
}
