import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { type StoredCase } from '../cases/case.schema.js';
import { type StoredDecision } from '../cases/decision.schema.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { DecisionKind } from '../cases/decision.type.js';
import { Clock, daysAfter, quarterHour } from '../common/clock.js';
import { DomainError, inputInvalid } from '../common/domain-error.js';
import { Transactions } from '../database/transactions.js';
import { TimeWindow } from '../identity/keys/time-window.js';
import { printOf } from '../identity/request-identity.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { CaseNotes } from './case-notes.service.js';
import { type Case } from './case.type.js';
import { caseChanged, conflictOf, decidedAs } from './conflicts.js';
import { ClaimsService } from './claims.service.js';
import {
  type CaseOutcome,
  type DecideCaseInput,
  type DecideCasesInput,
  type DecisionInput,
} from './decision.inputs.js';
import { DecisionEffects } from './decision-effects.service.js';
import { requireFitting } from './decision-rules.js';
import { MarkedPosts } from './marked-posts.service.js';
import { QueueService } from './queue.service.js';

/** For how long somebody can take their own decision back; a coordinator can at any time. */
const UNDO_MINUTES = 60;

/** Decisions on cases: each names the version it saw; one wins, the others are told. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly queue: QueueService,
    private readonly claims: ClaimsService,
    private readonly cases: CasesRepository,
    private readonly marked: MarkedPosts,
    private readonly effects: DecisionEffects,
    private readonly notes: CaseNotes,
    private readonly audit: AuditService,
    private readonly windows: TimeWindow,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Decision, effect, notices and audit entry: all of it, or nothing. A decided case is decided anew in the
   * same way: within an hour by who decided it, by a coordinator at any time, until somebody appeals.
   * @throws DomainError NOT_FOUND; INPUT_INVALID; FORBIDDEN for what only coordinators decide; CONFLICT with
   * `decided`, or when somebody else looks at it
   */
  async decide(viewer: Facilitator, input: DecideCaseInput): Promise<Case> {
    const found = await this.queue.require(viewer, input.caseId);
    requireFitting(viewer, found, input);
    const requestKey = printOf(input);
    if (isMade(found, { kind: input.decision, requestKey }))
      return this.queue.after(viewer, found._id);
    this.#requireTurn(viewer, found);
    if (found.version !== input.version) throw conflictOf(found);
    const decision = this.#decision(viewer, found, { input, requestKey });
    const place = await this.marked.placeFor(found);
    await this.transactions.runInTurn(found.group, async () =>
      this.#carryOut(viewer, found, { decision, input, place }),
    );
    return this.queue.after(viewer, found._id);
  }

  /**
   * The same decision on several cases of one thread, or about one persona: each as if it were alone, so one
   * that was refused stops no other.
   * @throws DomainError NOT_FOUND; INPUT_INVALID when they do not belong together
   */
  async decideAll(
    viewer: Facilitator,
    { cases, ...input }: DecideCasesInput,
  ): Promise<CaseOutcome[]> {
    const found = await Promise.all(
      cases.map(async ({ caseId }) => this.queue.require(viewer, caseId)),
    );
    if (!areTogether(found))
      throw inputInvalid('input.cases', 'must be of one thread, or about one persona');
    for (const one of found) requireFitting(viewer, one, input);
    if (input.redactions.length > 0)
      throw inputInvalid('input.redactions', 'must be empty: ranges fit one text only');
    const outcomes: CaseOutcome[] = [];
    for (const { caseId, version } of cases)
      outcomes.push(await this.#outcome(viewer, { ...input, caseId, version }));
    return outcomes;
  }

  async #outcome(viewer: Facilitator, input: DecideCaseInput): Promise<CaseOutcome> {
    const { caseId } = input;
    try {
      return { caseId, case: await this.decide(viewer, input), code: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { caseId, case: null, code: error.code };
    }
  }

  #requireTurn(viewer: Facilitator, found: StoredCase): void {
    if (found.state === 'DECIDED') this.#requireMayDecideAnew(viewer, found);
    else if (found.state === 'ESCALATED' && !viewer.coordinator) throw caseChanged();
    else if (!this.claims.isFreeFor(found, viewer)) throw caseChanged();
  }

  #requireMayDecideAnew(viewer: Facilitator, { kind, decision }: StoredCase): void {
    if (decision === null || kind !== 'REVIEW') throw decidedAs(decision?.kind);
    const own = decision.by === viewer.id && this.windows.isOpen(decision.undoWindow);
    if (!viewer.coordinator && !own) throw decidedAs(decision.kind);
  }

  #decision(
    viewer: Facilitator,
    { snapshots }: StoredCase,
    { input, requestKey }: { input: DecisionInput; requestKey: string },
  ): StoredDecision {
    const now = this.clock.now();
    return {
      kind: input.decision,
      reason: input.reason,
      words: input.words ?? null,
      by: viewer.id,
      at: quarterHour(now),
      undoWindow: this.windows.start(UNDO_MINUTES),
      revision: snapshots.at(-1)?.revision ?? 1,
      changed: null,
      restriction: restrictionOf(input, quarterHour(now)),
      notice: null,
      overturned: false,
      requestKey,
    };
  }

  async #carryOut(
    viewer: Facilitator,
    found: StoredCase,
    made: { decision: StoredDecision; input: DecisionInput; place: number | null },
  ): Promise<void> {
    const { decision, input, place } = made;
    if (!(await this.#store(found, decision))) return this.#requireMade(found._id, decision);
    if (decision.kind !== 'ESCALATED') {
      const { redactions, contentNotes } = input;
      const measure = { redactions, contentNotes, place };
      await this.cases.noteOutcome(
        found._id,
        await this.effects.carryOut(found, decision, measure),
      );
    }
    if (input.note != null)
      await this.notes.write(viewer, { caseId: found._id, kind: 'DECISION', words: input.note });
    await this.audit.record({
      chain: found.group,
      by: viewer.id,
      act: decision.kind,
      case: found._id,
      reason: decision.reason,
    });
  }

  async #store(found: StoredCase, decision: StoredDecision): Promise<boolean> {
    if (decision.kind === 'ESCALATED') return this.cases.escalate(found);
    if (found.decision === null) return this.cases.decide(found, decision);
    if (!(await this.effects.mayTakeBack(found.decision))) throw decidedAs(found.decision.kind);
    return this.cases.decideAnew(found, { before: found.decision, decision });
  }

  /** The same request, sent twice at once, has decided it meanwhile; or somebody else has. */
  async #requireMade(id: string, decision: StoredDecision): Promise<void> {
    const now = await this.cases.find(id);
    if (now === null || !isMade(now, decision)) throw conflictOf(now);
  }
}

/** What the author may not do from now on; ends on a quarter hour. */
function restrictionOf(
  { decision, restriction }: DecisionInput,
  now: Date,
): StoredDecision['restriction'] {
  if (decision === DecisionKind.REMOVE_FROM_GROUP)
    return { level: 'REMOVED', until: null, everywhere: false };
  if (restriction == null) return null;
  const { level, days, everywhere } = restriction;
  return { level, until: daysAfter(now, days), everywhere };
}

/** Whether it was decided just so before: the answer got lost. Escalating twice is escalating once. */
function isMade(
  { state, decision }: StoredCase,
  { kind, requestKey }: Pick<StoredDecision, 'kind' | 'requestKey'>,
): boolean {
  if (state === 'ESCALATED') return kind === 'ESCALATED';
  return decision?.requestKey === requestKey;
}

function areTogether(cases: readonly StoredCase[]): boolean {
  return ['thread' as const, 'author' as const].some(
    (key) => new Set(cases.map((found) => found[key])).size === 1,
  );
}
