import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { QueueRepository } from '../cases/queue.repository.js';
import { Clock, daysAfter } from '../common/clock.js';
import { inputInvalid } from '../common/domain-error.js';
import { CoverService } from '../cover/cover.service.js';
import { Transactions } from '../database/transactions.js';
import { GroupsService } from '../groups/groups.service.js';
import { type StaffRecord } from '../identity/facilitators/facilitators.repository.js';
import { RosterService } from '../identity/facilitators/roster.service.js';
import { printOf, RequestIdentity, requireSameRequest } from '../identity/request-identity.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { WorkloadService } from '../workload/workload.service.js';
import {
  type AssignFacilitatorInput,
  type RecordTrainingInput,
  type SetDutyHoursInput,
  type SuspendFacilitatorInput,
} from './staff.inputs.js';
import { type DutyHours, type StaffMember, toDutyHours, toStaffMember } from './staff.type.js';

/** The audit chain of acts about somebody who is assigned to no group. */
const STAFF_CHAIN = 'staff';

/** What coordinators do about the staff, each act with its audit entries in one transaction. */
@Injectable()
export class StaffService {
  constructor(
    private readonly roster: RosterService,
    private readonly groups: GroupsService,
    private readonly cover: CoverService,
    private readonly queue: QueueRepository,
    private readonly workload: WorkloadService,
    private readonly audit: AuditService,
    private readonly requests: RequestIdentity,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<StaffMember[]> {
    const staff = await this.roster.list();
    const onBreak = await this.workload.whoIsOnBreak(staff.map(({ id }) => id));
    return staff.map((record) => toStaffMember(record, onBreak.has(record.id)));
  }

  /** Replaces the groups; claims in those they lose go back to the queue. @throws DomainError NOT_FOUND */
  async assign(viewer: Facilitator, input: AssignFacilitatorInput): Promise<StaffMember> {
    const { facilitatorId: id, groupIds } = input;
    await Promise.all(groupIds.map((group) => this.groups.require(group)));
    await this.transactions.run(async () => {
      const found = await this.roster.require(id);
      const added = groupIds.filter((group) => !found.groups.includes(group));
      const removed = found.groups.filter((group) => !groupIds.includes(group));
      await this.roster.assign(id, groupIds);
      if (!found.coordinator && removed.length > 0) await this.queue.releaseAllOf(id, removed);
      await this.#record(viewer, 'ASSIGN', { id, chains: added });
      await this.#record(viewer, 'UNASSIGN', { id, chains: removed });
      await this.cover.note(added);
    });
    return this.#shown(id);
  }

  /** @throws DomainError NOT_FOUND; INPUT_INVALID; CONFLICT when the request id was used for another training */
  async recordTraining(viewer: Facilitator, input: RecordTrainingInput): Promise<StaffMember> {
    const training = this.#trainingOf(viewer, input);
    const { facilitatorId } = input;
    await this.transactions.run(async () => {
      const found = await this.roster.require(facilitatorId);
      const known = found.trainings.find(({ id }) => id === training.id);
      if (known !== undefined) {
        requireSameRequest(known, training.requestPrint);
        return;
      }
      await this.roster.addTraining(found.id, training);
      await this.#record(viewer, 'TRAINING', { id: found.id, chains: chainsOf(found) });
      await this.cover.note(found.groups);
    });
    return this.#shown(facilitatorId);
  }

  /** Or takes a suspension back. @throws DomainError NOT_FOUND; INPUT_INVALID for oneself */
  async suspend(viewer: Facilitator, input: SuspendFacilitatorInput): Promise<StaffMember> {
    const { facilitatorId: id, suspended } = input;
    if (id === viewer.id)
      throw inputInvalid('input.facilitatorId', 'must be somebody else than yourself');
    await this.transactions.run(async () => {
      const found = await this.roster.require(id);
      if (found.suspended === suspended) return;
      await (suspended ? this.#suspend(id) : this.roster.reinstate(id));
      const act = suspended ? 'SUSPEND' : 'REINSTATE';
      await this.#record(viewer, act, { id, chains: chainsOf(found) });
      await this.cover.note(found.groups);
    });
    return this.#shown(id);
  }

  async dutyHoursOf(viewer: Facilitator): Promise<DutyHours> {
    return toDutyHours(await this.roster.require(viewer.id));
  }

  async setDutyHours(viewer: Facilitator, input: SetDutyHoursInput): Promise<DutyHours> {
    const hours = input.hours.map(({ weekday, from, to }) => ({ weekday, from, to }));
    await this.roster.setDutyHours(viewer.id, input.timeZone, hours);
    return this.dutyHoursOf(viewer);
  }

  async #shown(id: string): Promise<StaffMember> {
    const onBreak = await this.workload.whoIsOnBreak([id]);
    return toStaffMember(await this.roster.require(id), onBreak.has(id));
  }

  async #suspend(id: string): Promise<void> {
    await this.roster.suspend(id);
    await this.queue.releaseAllOf(id);
  }

  #trainingOf(viewer: Facilitator, input: RecordTrainingInput): StaffRecord['trainings'][number] {
    const completedOn = new Date(input.completedOn);
    const expiresOn = new Date(input.expiresOn);
    // Where the sun rises first it is tomorrow already.
    if (completedOn > daysAfter(this.clock.now(), 1))
      throw inputInvalid('input.completedOn', 'must not be in the future');
    if (expiresOn <= completedOn)
      throw inputInvalid('input.expiresOn', 'must be after completedOn');
    const id = this.requests.idOf('training', viewer.id, input.requestId);
    return { id, requestPrint: printOf(input), name: input.name, completedOn, expiresOn };
  }

  async #record(
    viewer: Facilitator,
    act: 'ASSIGN' | 'UNASSIGN' | 'TRAINING' | 'SUSPEND' | 'REINSTATE',
    { id, chains }: { id: string; chains: readonly string[] },
  ): Promise<void> {
    for (const chain of chains)
      await this.audit.record({ chain, by: viewer.id, act, case: id, reason: 'STAFF' });
  }
}

function chainsOf({ groups }: StaffRecord): readonly string[] {
  return groups.length > 0 ? groups : [STAFF_CHAIN];
}
