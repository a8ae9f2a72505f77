import { type StoredCase } from '../cases/case.schema.js';
import { DomainError } from '../common/domain-error.js';

/** What somebody is told who decides on what is not there any more. */
export function conflictOf(now: StoredCase | null): DomainError {
  return now?.decision == null ? caseChanged() : decidedAs(now.decision.kind);
}

export function decidedAs(decided: string | undefined): DomainError {
  if (decided === undefined) return caseChanged();
  return new DomainError('CONFLICT', `Somebody else has decided: ${decided}.`, { decided });
}

export function caseChanged(): DomainError {
  return new DomainError(
    'CONFLICT',
    'The case has changed since you saw it, or somebody else looks at it. Load it again.',
  );
}
