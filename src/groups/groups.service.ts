import { Injectable } from '@nestjs/common';
import { DomainError, notFound } from '../common/domain-error.js';
import { cursorNumbers, encodeCursor } from '../graphql/cursor.js';
import { type Connection } from '../graphql/connection.type.js';
import { numberedPage } from '../graphql/numbered-list.js';
import { type PageRequest } from '../graphql/page.args.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import {
  restricted,
  type Restriction,
  RestrictionsService,
} from '../identity/restrictions/restrictions.service.js';
import {
  looksAfter,
  type Member,
  type Participant,
  type Viewer,
} from '../identity/viewer/viewer.js';
import { type DueMinutes } from './due-minutes.js';
import { type ChangeGroupSettingsInput, type DueMinutesInput } from './group.inputs.js';
import { type StoredGroup } from './group.schema.js';
import { type Group, type OwnPersona, toGroup, toOwnPersona } from './group.type.js';
import { GroupsRepository } from './groups.repository.js';

export interface Membership {
  group: StoredGroup;
  persona: Persona;
  /** What the member may not do for a while; null for the staff. */
  restriction: Restriction | null;
}

@Injectable()
export class GroupsService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly personas: PersonasService,
    private readonly restrictions: RestrictionsService,
  ) {}

  /** All groups, in the order the operator gave them. */
  async page(page: PageRequest): Promise<Connection<Group>> {
    return numberedPage({
      page,
      cursor: cursorNumbers(page, 1)?.[0],
      bounds: { from: 1, to: await this.groups.lastPosition() },
      read: (range, order) => this.groups.listRange(range, order),
      toEdge: (group) => ({ cursor: encodeCursor(group.position), node: toGroup(group) }),
    });
  }

  async findBySlug(slug: string): Promise<Group | null> {
    const group = await this.groups.findBySlug(slug);
    return group && toGroup(group);
  }

  async require(id: string): Promise<StoredGroup> {
    const group = await this.groups.find(id);
    if (group === null) throw notFound('group');
    return group;
  }

  /** The groups that a participant takes part in, or looks after. */
  async ofParticipant(viewer: Participant): Promise<Group[]> {
    const personas = await this.personas.allOwn(viewer);
    const joined = personas.filter((persona) => !persona.left).map((persona) => persona.group);
    const removed = await this.restrictions.removedFrom(viewer, joined);
    const ids = joined.filter((group) => !removed.has(group));
    const looked = viewer.kind === 'facilitator' ? viewer.groups : [];
    return (await this.groups.findAmong([...new Set([...ids, ...looked])])).map(toGroup);
  }

  /** Who the viewer is in a group; null unless they joined it at some time. */
  async ownPersona(viewer: Viewer, groupId: string): Promise<OwnPersona | null> {
    const persona = await this.personas.findOwn(viewer, groupId);
    if (persona === null || viewer.kind === 'visitor') return null;
    return toOwnPersona({ ...persona, left: !(await this.#takesPart(viewer, persona)) });
  }

  /** Neither left nor removed. */
  async #takesPart(viewer: Participant, { group, left }: Persona): Promise<boolean> {
    return !left && !(await this.restrictions.removedFrom(viewer, [group])).has(group);
  }

  /** Whether the viewer, whose persona in the group this is, may read its threads. */
  async mayRead(viewer: Viewer, group: StoredGroup, persona: Persona | null): Promise<boolean> {
    if (group.readBy === 'EVERYONE' || looksAfter(viewer, group._id)) return true;
    if (viewer.kind === 'visitor' || persona === null) return false;
    return this.#takesPart(viewer, persona);
  }

  /**
   * Joins, joins again after leaving, or accepts new house rules: the same persona each time.
   * @throws DomainError NOT_FOUND; HOUSE_RULES_CHANGED when another version is in force than was shown;
   * RESTRICTED for who was removed from the group, under whichever of their names
   */
  async join(member: Member, groupId: string, shownVersion: number): Promise<Membership> {
    const group = await this.require(groupId);
    const { version } = group.houseRules;
    if (shownVersion !== version) throw rulesChanged(version);
    const restriction = await this.restrictions.inForce(member, groupId);
    if (restriction?.level === 'REMOVED') throw restricted(restriction);
    const persona = await this.personas.obtain(member, { group: groupId }, version);
    const current = !persona.left && persona.rulesVersion === version;
    const entered = current ? persona : await this.personas.enter(persona, version);
    return { group, persona: entered, restriction };
  }

  /** Leaving twice is leaving once. @throws DomainError NOT_FOUND; MEMBERSHIP_REQUIRED for a stranger */
  async leave(member: Member, groupId: string): Promise<Membership> {
    const group = await this.require(groupId);
    const persona = await this.personas.findOwn(member, groupId);
    if (persona === null) throw membershipRequired();
    return { group, persona: await this.personas.leave(persona), restriction: null };
  }

  /** Like `admit`, from the group's id. @throws DomainError NOT_FOUND, and those of `admit` */
  async requireMembership(viewer: Participant, groupId: string): Promise<Membership> {
    const group = await this.require(groupId);
    return this.admit(viewer, group, await this.personas.findOwn(viewer, groupId));
  }

  /**
   * Lets a participant write in a group, as their persona there. Whoever looks after the group takes part
   * under their role name.
   * @throws DomainError MEMBERSHIP_REQUIRED, HOUSE_RULES_CHANGED; RESTRICTED for who was removed from the group
   */
  async admit(
    viewer: Participant,
    group: StoredGroup,
    persona: Persona | null,
  ): Promise<Membership> {
    const { version } = group.houseRules;
    if (looksAfter(viewer, group._id))
      return {
        group,
        persona: persona ?? (await this.personas.obtain(viewer, { group: group._id }, version)),
        restriction: null,
      };
    if (persona === null || persona.left) throw membershipRequired();
    if (persona.rulesVersion !== version) throw rulesChanged(version);
    const restriction = await this.restrictions.inForce(viewer, group._id);
    if (restriction?.level === 'REMOVED') throw restricted(restriction);
    return { group, persona, restriction };
  }

  /** @throws DomainError NOT_FOUND; CONFLICT when somebody else changed them first */
  async changeHouseRules(groupId: string, seen: number, rules: string[]): Promise<Group> {
    await this.require(groupId);
    if (!(await this.groups.replaceHouseRules(groupId, seen, { version: seen + 1, rules })))
      throw new DomainError('CONFLICT', 'The house rules were changed by somebody else.');
    return toGroup(await this.require(groupId));
  }

  /** What is not given stays as it is. @throws DomainError NOT_FOUND */
  async changeSettings({ groupId, dueMinutes, country }: ChangeGroupSettingsInput): Promise<Group> {
    await this.require(groupId);
    await this.groups.changeSettings(groupId, {
      ...(dueMinutes == null ? {} : { dueMinutes: toDueMinutes(dueMinutes) }),
      ...(country == null ? {} : { country: country.toUpperCase() }),
    });
    return toGroup(await this.require(groupId));
  }
}

function toDueMinutes({ crisis, red, amber, other }: DueMinutesInput): DueMinutes {
  return { CRISIS: crisis, RED: red, AMBER: amber, OTHER: other };
}

function membershipRequired(): DomainError {
  return new DomainError('MEMBERSHIP_REQUIRED', 'Join the group first.');
}

function rulesChanged(version: number): DomainError {
  return new DomainError(
    'HOUSE_RULES_CHANGED',
    'The house rules have changed. Please read them, then join again.',
    { version },
  );
}
