import { type StoredCase } from '../cases/case.schema.js';
import { DecisionKind, DecisionReason, RestrictionLevel } from '../cases/decision.type.js';
import { DomainError, inputInvalid } from '../common/domain-error.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { type DecisionInput } from './decision.inputs.js';

/** Which decisions fit a kind of case. */
const FITTING: Record<StoredCase['kind'], readonly DecisionKind[]> = {
  REVIEW: [
    DecisionKind.KEEP,
    DecisionKind.ADD_CONTENT_NOTE,
    DecisionKind.REDACT,
    DecisionKind.HIDE,
    DecisionKind.REMOVE,
    DecisionKind.LOCK_THREAD,
    DecisionKind.SLOW_MODE,
    DecisionKind.RESTRICT_AUTHOR,
    DecisionKind.REMOVE_FROM_GROUP,
  ],
  CARE: [
    DecisionKind.KEEP,
    DecisionKind.REACHED_OUT,
    DecisionKind.RESOURCES_SENT,
    DecisionKind.ESCALATED,
  ],
  APPEAL: [DecisionKind.UPHOLD, DecisionKind.OVERTURN],
};

/** The only reason that a decision can have, for those that blame nobody. */
const BLAMELESS: Partial<Record<DecisionKind, DecisionReason>> = {
  [DecisionKind.KEEP]: DecisionReason.WITHIN_THE_RULES,
  [DecisionKind.OVERTURN]: DecisionReason.WITHIN_THE_RULES,
  [DecisionKind.REACHED_OUT]: DecisionReason.CARE,
  [DecisionKind.RESOURCES_SENT]: DecisionReason.CARE,
  [DecisionKind.ESCALATED]: DecisionReason.CARE,
};

/** Decisions that can stand without words to the author. */
const WORDLESS: readonly DecisionKind[] = [
  DecisionKind.KEEP,
  DecisionKind.RESOURCES_SENT,
  DecisionKind.ESCALATED,
];

/** @throws DomainError INPUT_INVALID when a decision does not fit the case, FORBIDDEN when it is a coordinator's */
export function requireFitting(viewer: Facilitator, found: StoredCase, input: DecisionInput): void {
  const { decision, words } = input;
  const fitting = FITTING[found.kind];
  if (!fitting.includes(decision))
    throw inputInvalid('input.decision', `must be one of ${fitting.join(', ')} for ${found.kind}`);
  requireReason(input);
  if (words == null && !WORDLESS.includes(decision))
    throw inputInvalid('input.words', 'must say to the author what it was about');
  if (words != null && decision === DecisionKind.ESCALATED)
    throw inputInvalid('input.words', 'must be empty: nobody is told; use the note for colleagues');
  requireMeasure(found, input);
  requireRestriction(viewer, input);
}

function requireReason({ decision, reason }: DecisionInput): void {
  const only = BLAMELESS[decision];
  if (only !== undefined && reason !== only)
    throw inputInvalid('input.reason', `must be ${only} for ${decision}`);
  if (only === undefined && Object.values(BLAMELESS).includes(reason))
    throw inputInvalid('input.reason', `must say what is wrong, for ${decision}`);
}

/** REDACT needs ranges of the newest words, ADD_CONTENT_NOTE needs notes; no other decision takes any. */
function requireMeasure(found: StoredCase, input: DecisionInput): void {
  const { decision, redactions, contentNotes } = input;
  if ((decision === DecisionKind.REDACT) !== redactions.length > 0)
    throw inputInvalid('input.redactions', 'must be given for REDACT, and for REDACT only');
  if ((decision === DecisionKind.ADD_CONTENT_NOTE) !== contentNotes.length > 0)
    throw inputInvalid('input.contentNotes', 'must be given for ADD_CONTENT_NOTE only');
  const length = found.snapshots.at(-1)?.body.length ?? 0;
  if (redactions.some(({ start, end }) => start >= end || end > length))
    throw inputInvalid(
      'input.redactions',
      'must be ranges of the newest snapshot, start before end',
    );
}

function requireRestriction(viewer: Facilitator, { decision, restriction }: DecisionInput): void {
  if ((decision === DecisionKind.RESTRICT_AUTHOR) !== (restriction != null))
    throw inputInvalid('input.restriction', 'must be given for RESTRICT_AUTHOR only');
  if (restriction == null) return;
  if (restriction.level === RestrictionLevel.REMOVED)
    throw inputInvalid('input.restriction.level', 'must be SLOWED or READ_ONLY');
  if (restriction.everywhere && !viewer.coordinator)
    throw new DomainError('FORBIDDEN', 'Only a coordinator restricts somebody in all groups.');
}
