import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { type StoredCase, type StoredDecision } from '../cases/case.schema.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { DomainError, inputInvalid } from '../common/domain-error.js';
import { Transactions } from '../database/transactions.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { printOf } from '../identity/request-identity.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { DecisionKind, DecisionReason } from '../notices/notice.type.js';
import { type DecideCaseInput } from './case.inputs.js';
import { type Case } from './case.type.js';
import { DecisionEffects } from './decision-effects.service.js';
import { QueueService } from './queue.service.js';

/** Decisions on cases: each names the version it saw; one wins, the others are told. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly queue: QueueService,
    private readonly cases: CasesRepository,
    private readonly groups: GroupsRepository,
    private readonly effects: DecisionEffects,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Decision, effect, notice and audit entry: all of it, or nothing.
   * @throws DomainError NOT_FOUND; INPUT_INVALID; CONFLICT with `decided`, or when somebody else looks at it
   */
  async decide(viewer: Facilitator, input: DecideCaseInput): Promise<Case> {
    const found = await this.queue.require(viewer, input.caseId);
    requireFitting(found, input);
    const decision = {
      kind: input.decision,
      reason: input.reason,
      words: input.words ?? null,
      by: viewer.id,
      requestKey: printOf(input),
    };
    if (found.decision?.requestKey === decision.requestKey)
      return this.queue.one(viewer, found._id);
    if (found.state === 'OPEN' && !this.queue.isFreeFor(found, viewer)) throw changed();
    // For a held post that is shown now; outside the transaction like every number of a group.
    const activity = await this.groups.nextActivity(found.group);
    await this.transactions.run(async () => this.#carryOut(found, decision, { input, activity }));
    return this.queue.one(viewer, found._id);
  }

  async #carryOut(
    found: StoredCase,
    made: Omit<StoredDecision, 'changed'>,
    { input, activity }: { input: DecideCaseInput; activity: number },
  ): Promise<void> {
    const seen = { ...found, version: input.version };
    if (!(await this.cases.decide(seen, { ...made, changed: null })))
      throw await this.#conflict(found._id);
    const { redactions, contentNotes } = input;
    const changed = await this.effects.carryOut(found, {
      ...made,
      redactions,
      contentNotes,
      activity,
    });
    if (changed !== null) await this.cases.noteChanges(found._id, changed);
    await this.audit.record({
      chain: found.group,
      by: made.by,
      act: made.kind,
      case: found._id,
      reason: made.reason,
    });
  }

  async #conflict(id: string): Promise<DomainError> {
    const now = await this.cases.find(id);
    const decided = now?.decision?.kind;
    if (decided !== undefined)
      return new DomainError('CONFLICT', `Somebody else has decided: ${decided}.`, { decided });
    return changed();
  }
}

function changed(): DomainError {
  return new DomainError(
    'CONFLICT',
    'The case has changed since you saw it, or somebody else looks at it. Load it again.',
  );
}

/** Which decisions fit a kind of case, and which reasons a decision. */
const FITTING: Record<StoredCase['kind'], readonly DecisionKind[]> = {
  REVIEW: [
    DecisionKind.KEEP,
    DecisionKind.ADD_CONTENT_NOTE,
    DecisionKind.REDACT,
    DecisionKind.HIDE,
    DecisionKind.REMOVE,
    DecisionKind.LOCK_THREAD,
  ],
  CARE: [DecisionKind.KEEP],
  APPEAL: [DecisionKind.UPHOLD, DecisionKind.OVERTURN],
};
const FINDS_NOTHING_WRONG: readonly DecisionKind[] = [DecisionKind.KEEP, DecisionKind.OVERTURN];

function requireFitting(found: StoredCase, input: DecideCaseInput): void {
  const { decision, reason } = input;
  const fitting = FITTING[found.kind];
  if (!fitting.includes(decision))
    throw inputInvalid('input.decision', `must be one of ${fitting.join(', ')} for ${found.kind}`);
  const clean = FINDS_NOTHING_WRONG.includes(decision);
  if (clean !== (reason === DecisionReason.WITHIN_THE_RULES))
    throw inputInvalid(
      'input.reason',
      'must be WITHIN_THE_RULES for KEEP and OVERTURN, and for these only',
    );
  requireMeasure(found, input);
}

/** REDACT needs ranges of the newest words, ADD_CONTENT_NOTE needs notes; no other decision takes any. */
function requireMeasure(found: StoredCase, input: DecideCaseInput): void {
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
