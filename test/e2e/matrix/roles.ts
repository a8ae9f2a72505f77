import { type Audience } from '../../../src/identity/viewer/access.js';

/** Who asks. All is about a group: what its author wrote, and who else may know. */
export const ROLES = [
  'visitor',
  'stranger',
  'member',
  'author',
  'elsewhere',
  'facilitator',
  'coordinator',
] as const;
export type Role = (typeof ROLES)[number];
export type Roles = readonly Role[];

export const NOBODY: Roles = [];
export const EVERYONE: Roles = ROLES;
/** Nobody signed in. */
export const VISITOR: Roles = ['visitor'];
/** A member of another group. */
export const STRANGER: Roles = ['stranger'];
/** Another member of the group, who reports and shows empathy. */
export const MEMBER: Roles = ['member'];
/** The member of the group who wrote it. */
export const AUTHOR: Roles = ['author'];
/** A facilitator of another group. */
export const ELSEWHERE: Roles = ['elsewhere'];
/** A facilitator of the group. */
export const FACILITATOR: Roles = ['facilitator'];
export const COORDINATOR: Roles = ['coordinator'];

/** The staff of the group. */
export const STAFF: Roles = [...FACILITATOR, ...COORDINATOR];
export const AUTHOR_AND_STAFF: Roles = [...AUTHOR, ...STAFF];
export const ALL_STAFF: Roles = [...ELSEWHERE, ...STAFF];
export const ALL_MEMBERS: Roles = [...STRANGER, ...MEMBER, ...AUTHOR];
export const SIGNED_IN: Roles = [...ALL_MEMBERS, ...ALL_STAFF];
/** Whoever takes part in the group. */
export const OF_THE_GROUP: Roles = [...MEMBER, ...AUTHOR, ...STAFF];

const ADMITTED: Record<Audience, Roles> = {
  anyone: EVERYONE,
  participant: SIGNED_IN,
  member: ALL_MEMBERS,
  facilitator: ALL_STAFF,
  coordinator: COORDINATOR,
};

/** With which code an audience keeps a role out; null when it lets it in. */
export function refusalBy(audience: Audience, role: Role): string | null {
  if (ADMITTED[audience].includes(role)) return null;
  return role === 'visitor' ? 'SIGN_IN_REQUIRED' : 'FORBIDDEN';
}
