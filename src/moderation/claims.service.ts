import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { type CaseKind, SEVERITIES, type StoredCase } from '../cases/case.schema.js';
import { claimAt } from '../cases/case-filter.js';
import { QueueRepository } from '../cases/queue.repository.js';
import { Clock, minutesAfter, quarterHour } from '../common/clock.js';
import { DomainError, inputInvalid } from '../common/domain-error.js';
import { Turns } from '../common/turns.js';
import { Transactions } from '../database/transactions.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { WorkloadService } from '../workload/workload.service.js';
import { CaseNotes } from './case-notes.service.js';
import { type Case } from './case.type.js';
import { type ClaimNextCaseArgs, type ReleaseCaseInput } from './queue.inputs.js';
import { QueueService } from './queue.service.js';
import { QueueWalk } from './queue-walk.service.js';

/** How long a claim holds unless it is renewed. */
const LEASE_MINUTES = 10;

/** What somebody can be handed today. */
interface Limits {
  severe: boolean;
  declined: ReadonlySet<string>;
}

/** Who looks at what. A claim ends by itself; taking, giving back and taking over are in the audit. */
@Injectable()
export class ClaimsService {
  readonly #turns = new Turns();

  constructor(
    private readonly queue: QueueService,
    private readonly walk: QueueWalk,
    private readonly cases: QueueRepository,
    private readonly workload: WorkloadService,
    private readonly notes: CaseNotes,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * The most urgent case that nobody else looks at, for ten minutes; nothing of the topics that the viewer
   * declined, nothing severe while a break is due. Asked again, the same one comes, until it is decided or
   * released: a lost answer claims nothing twice.
   * @throws DomainError NOT_FOUND for a group of others
   */
  async claimNext(viewer: Facilitator, args: ClaimNextCaseArgs): Promise<Case | null> {
    const groups = await this.queue.groupsOf(viewer, args.groupId ?? undefined);
    const inHand = await this.#inHand(viewer, groups, args.kind);
    if (inHand !== undefined && (await this.#take(inHand, viewer)))
      return this.queue.after(viewer, inHand._id);
    const limits = {
      severe: await this.workload.mayTakeSevere(viewer.id),
      declined: await this.workload.declinedTopicsOf(viewer.id),
    };
    const shown = await this.queue.filterFor(viewer, groups);
    const filter = { ...shown, ...(args.kind == null ? {} : { kinds: [args.kind] }) };
    const section = { groups, filter, after: null };
    // All who ask at once would reach for the same case: one after the other, each finds one of their own.
    const taken = await this.#turns.take(groups.join(' '), async () => {
      for await (const item of this.walk.cases(section))
        if (mayBeHanded(item, viewer, limits) && (await this.#take(item, viewer))) return item;
      return null;
    });
    return taken && this.queue.after(viewer, taken._id);
  }

  /** What the viewer looks at already, of the groups and kind that are asked for. */
  async #inHand(
    viewer: Facilitator,
    groups: readonly string[],
    kind: CaseKind | null | undefined,
  ): Promise<StoredCase | undefined> {
    const held = await this.cases.heldBy(viewer.id, this.clock.now());
    return held.find((item) => groups.includes(item.group) && (kind ?? item.kind) === item.kind);
  }

  /** @throws DomainError NOT_FOUND; CONFLICT when it is decided or somebody else looks at it */
  async claim(viewer: Facilitator, id: string): Promise<Case> {
    if (!(await this.#take(await this.queue.require(viewer, id), viewer)))
      throw new DomainError('CONFLICT', 'The case is decided, or somebody else looks at it.');
    return this.queue.after(viewer, id);
  }

  /**
   * Gives a case back, with a word to who goes on if there is one; nothing happens when it is not one's own.
   * @throws DomainError NOT_FOUND; INPUT_INVALID for a second opinion without a note
   */
  async release(viewer: Facilitator, input: ReleaseCaseInput): Promise<Case> {
    const { caseId, note, wantsSecondOpinion } = input;
    const found = await this.queue.require(viewer, caseId);
    if (wantsSecondOpinion && note == null)
      throw inputInvalid('input.note', 'must say what the second opinion is wanted for');
    const kind = wantsSecondOpinion ? 'SECOND_OPINION' : 'HAND_OVER';
    await this.transactions.runInTurn(found.group, async () => {
      const asker = wantsSecondOpinion ? viewer.id : null;
      if (!(await this.cases.release(caseId, viewer.id, asker))) return;
      if (note != null) await this.notes.write(viewer, { caseId, kind, words: note });
      await this.#log(found, viewer, note == null ? 'RELEASE' : kind);
    });
    return this.queue.after(viewer, caseId);
  }

  /** Whether nobody else looks at it now. */
  isFreeFor(item: StoredCase, viewer: Facilitator): boolean {
    const claim = claimAt(item, this.clock.now());
    return claim === null || claim.by === viewer.id;
  }

  /** Who works on a case keeps it. A claim that has ended is not theirs any more: they claim it anew. */
  async renew(viewer: Facilitator, item: StoredCase): Promise<void> {
    if (this.#isHeldBy(viewer, item)) await this.cases.renew(item._id, this.#lease(viewer));
  }

  /** Somebody looked into a case, be it claimed or not. */
  async noteLook({ _id, firstLookAt }: StoredCase): Promise<void> {
    if (firstLookAt === null) await this.cases.noteFirstLook(_id, quarterHour(this.clock.now()));
  }

  async #take(item: StoredCase, viewer: Facilitator): Promise<boolean> {
    if (item.state === 'DECIDED' || !this.isFreeFor(item, viewer)) return false;
    if (item.state === 'ESCALATED' && !viewer.coordinator) return false;
    const now = quarterHour(this.clock.now());
    if (this.#isHeldBy(viewer, item)) return this.cases.claim(item, this.#lease(viewer), now);
    return this.transactions.runInTurn(item.group, async () => {
      if (!(await this.cases.claim(item, this.#lease(viewer), now))) return false;
      await this.#log(item, viewer, item.claim === null ? 'CLAIM' : 'TAKE_OVER');
      return true;
    });
  }

  #isHeldBy(viewer: Facilitator, item: StoredCase): boolean {
    return claimAt(item, this.clock.now())?.by === viewer.id;
  }

  #lease(viewer: Facilitator): { by: string; until: Date } {
    return { by: viewer.id, until: minutesAfter(this.clock.now(), LEASE_MINUTES) };
  }

  async #log({ _id, group }: StoredCase, { id: by }: Facilitator, act: string): Promise<void> {
    await this.audit.record({ chain: group, by, act, case: _id, reason: 'QUEUE' });
  }
}

/** CRISIS and RED. */
export function isSevere({ severity }: Pick<StoredCase, 'severity'>): boolean {
  return severity <= SEVERITIES.indexOf('RED');
}

function mayBeHanded(item: StoredCase, viewer: Facilitator, limits: Limits): boolean {
  if (item.opinionWantedBy === viewer.id) return false;
  if (isSevere(item) && !limits.severe) return false;
  return !item.topics.some((topic) => limits.declined.has(topic));
}
