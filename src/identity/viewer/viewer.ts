import { type Secret } from '../../common/secret.js';
import { type MemberKey } from '../keys/member-key.js';

/** Somebody without a session. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** A signed-in member. `account` and `session` never leave `identity/`. */
export interface Member {
  readonly kind: 'member';
  readonly session: Secret<string>;
  readonly account: Secret<string>;
  readonly key: MemberKey;
}

/** A signed-in facilitator or coordinator; `id` is the role id that the audit names. */
export interface Facilitator {
  readonly kind: 'facilitator';
  readonly session: Secret<string>;
  readonly id: string;
  readonly name: string;
  readonly coordinator: boolean;
  readonly groups: readonly string[];
  readonly key: MemberKey;
}

/** Somebody who can take part. */
export type Participant = Member | Facilitator;
export type Viewer = Visitor | Participant;

export const VISITOR: Visitor = { kind: 'visitor' };

/** Whether the viewer looks after a group: its facilitators, and every coordinator. */
export function looksAfter(viewer: Viewer, group: string): boolean {
  return viewer.kind === 'facilitator' && (viewer.coordinator || viewer.groups.includes(group));
}
