import { Injectable } from '@nestjs/common';
import { Clock, wholeDay } from '../common/clock.js';
import { DomainError } from '../common/domain-error.js';
import { afterBreak, afterOpening, isTooMuch, onDayOf } from './exposure.js';
import { withReply } from './saved-replies.js';
import { type DeclineTopicsInput, type SaveReplyInput } from './workload.inputs.js';
import { WorkloadRepository } from './workload.repository.js';
import { type StoredWorkload } from './workload.schema.js';
import { toWorkload, type Workload } from './workload.type.js';

/** Facilitators have limits too: how much they read in a day, and what they would rather not. */
@Injectable()
export class WorkloadService {
  constructor(
    private readonly workloads: WorkloadRepository,
    private readonly clock: Clock,
  ) {}

  async of(facilitatorId: string): Promise<Workload> {
    return toWorkload(await this.#today(facilitatorId));
  }

  /** False while a break is due: ten full texts of severe cases were opened today, and they did not ask to go on. */
  async mayTakeSevere(facilitatorId: string): Promise<boolean> {
    return (await this.#today(facilitatorId)).breakSince === null;
  }

  /** @throws DomainError BREAK_DUE for a severe case that was not opened before today, while a break is due */
  async requireMayOpen(facilitatorId: string, caseId: string, severe: boolean): Promise<void> {
    if (severe && isTooMuch(await this.#today(facilitatorId), caseId))
      throw new DomainError(
        'BREAK_DUE',
        'You have read many hard texts today. Take a break of 15 minutes, then `goOnAfterBreak`.',
      );
  }

  /** Counts the full text of a severe case, once a day. Not inside a transaction: trying again would see nothing new there. */
  async noteOpened(facilitatorId: string, caseId: string, severe: boolean): Promise<void> {
    if (!severe) return;
    await this.#change(facilitatorId, (workload) =>
      afterOpening(caseId, this.clock.now(), workload),
    );
  }

  /** The content notes that somebody would rather not be handed cases about. */
  async declinedTopicsOf(facilitatorId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.workloads.find(facilitatorId))?.declinedTopics);
  }

  /** Who of them is on a break: all that coordinators learn. */
  async whoIsOnBreak(facilitatorIds: readonly string[]): Promise<ReadonlySet<string>> {
    const today = wholeDay(this.clock.now());
    return new Set(await this.workloads.findOnBreak(facilitatorIds, today));
  }

  /** Ends a break that lasted long enough; otherwise the answer says when it will have. */
  async goOn(facilitatorId: string): Promise<Workload> {
    return this.#change(facilitatorId, (workload) => afterBreak(this.clock.now(), workload));
  }

  async decline(facilitatorId: string, { topics }: DeclineTopicsInput): Promise<Workload> {
    return this.#change(facilitatorId, (workload) => ({ ...workload, declinedTopics: topics }));
  }

  /** @throws DomainError CONFLICT; INPUT_INVALID when 50 are kept already */
  async saveReply(facilitatorId: string, input: SaveReplyInput): Promise<Workload> {
    return this.#change(facilitatorId, (workload) => ({
      ...workload,
      savedReplies: withReply(workload.savedReplies, input),
    }));
  }

  /** Nothing happens when there is no such reply (any more). */
  async removeSavedReply(facilitatorId: string, id: string): Promise<Workload> {
    return this.#change(facilitatorId, (workload) => ({
      ...workload,
      savedReplies: workload.savedReplies.filter((reply) => reply.id !== id),
    }));
  }

  /** Changes what is stored; when somebody else was quicker, what they left. */
  async #change(
    facilitatorId: string,
    change: (workload: StoredWorkload) => StoredWorkload,
  ): Promise<Workload> {
    for (;;) {
      const seen = await this.#today(facilitatorId);
      const next = change(seen);
      if (next === seen || (await this.workloads.replace(next))) return toWorkload(next);
    }
  }

  async #today(facilitatorId: string): Promise<StoredWorkload> {
    const stored = await this.workloads.find(facilitatorId);
    return onDayOf(this.clock.now(), stored ?? nothingYet(facilitatorId));
  }
}

function nothingYet(facilitatorId: string): StoredWorkload {
  return {
    _id: facilitatorId,
    day: new Date(0),
    severeSeen: 0,
    seenCases: [],
    breakSince: null,
    declinedTopics: [],
    savedReplies: [],
    version: 0,
  };
}
