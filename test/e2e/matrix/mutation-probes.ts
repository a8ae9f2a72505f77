import { randomUUID } from 'node:crypto';
import { generateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { getNamedType, type GraphQLSchema } from 'graphql';
import { type Client } from '../../support/client.js';
import { appeal, choice, decision, noticesOf } from '../../support/facilitating.js';
import { type TestMember } from '../../support/forum.js';
import * as operations from '../../support/operations.js';
import { ALL_MEMBERS, type Role, STAFF } from './roles.js';
import { again, CRY_FOR_HELP, type Scene } from './scene.js';
import { everythingOf } from './selection.js';

type Variables = Record<string, unknown>;
type Make = (scene: Scene, role: Role) => Promise<object> | object;

/** The document of a mutation that asks for everything its answer has. */
export function documentOf(schema: GraphQLSchema, field: string): string {
  const { type, args } = schema.getMutationType()!.getFields()[field]!;
  const given = (sign: string, value: (name: string, type: string) => string) =>
    args.length === 0
      ? ''
      : `(${args.map((arg) => `${sign}${arg.name}: ${value(arg.name, String(arg.type))}`).join(', ')})`;
  return `mutation ${given('$', (_, of) => of)} { ${field}${given('', (name) => `$${name}`)} ${everythingOf(schema, getNamedType(type).name)} }`;
}

/** What each mutation is sent with, by a role that could mean it. */
export async function variablesOf(scene: Scene, field: string, role: Role): Promise<Variables> {
  const whole = WITHOUT_INPUT[field];
  if (whole !== undefined) return whole(scene);
  return { input: { ...(await INPUTS[field]!(scene, role)) } };
}

/** Who sends it: somebody of the role, with a session of its own where the mutation ends it. */
export async function senderOf(scene: Scene, field: string, role: Role): Promise<Client> {
  const { forum, people } = scene;
  if (field !== 'signOut' || role === 'visitor') return people[role];
  if (!ALL_MEMBERS.includes(role)) return again(forum, people[role as 'facilitator']);
  return forum.signIn((people[role] as TestMember).phrase);
}

export function isCovered(field: string): boolean {
  return field in INPUTS || field in WITHOUT_INPUT;
}

const WITHOUT_INPUT: Record<string, (scene: Scene) => Variables> = {
  claimNextCase: ({ groupId }) => ({ groupId }),
  goOnAfterBreak: () => ({}),
  signOut: () => ({}),
  signOutEverywhere: () => ({}),
};

const requestId = () => randomUUID();

/** A case that waits, for who can have one; the roles that cannot ask for the claimed one of the scene. */
const aCase = async (scene: Scene, role: Role) =>
  STAFF.includes(role) ? scene.newCase() : scene.caseOf(scene.heldId);

const spareId = ({ forum, people, spare }: Scene) => forum.roleId(people.coordinator, spare);

const NAMES: Record<Role, string> = {
  visitor: 'Aspen',
  stranger: 'Briar',
  member: 'Clover',
  author: 'Dahlia',
  elsewhere: 'Elder',
  facilitator: 'Fennel',
  coordinator: 'Ginger',
};

const INPUTS: Record<string, Make> = {
  signUp: async ({ forum }) => ({ proofOfWork: await forum.proof('SIGN_UP') }),
  signIn: async (scene) => ({
    recoveryPhrase: (await scene.passerby()).phrase,
    proofOfWork: await scene.forum.proof('SIGN_IN'),
  }),
  acceptInvitation: async ({ people }, role) => {
    const input = { requestId: requestId(), groupIds: [] };
    const { inviteFacilitator } = await people.coordinator.ok(operations.INVITE, { input });
    return { token: inviteFacilitator.link.split('#invitation=')[1], name: NAMES[role] };
  },
  joinGroup: async ({ forum }) => ({
    groupId: await forum.groupId('depression'),
    houseRulesVersion: 1,
  }),
  leaveGroup: async ({ forum }) => ({ groupId: await forum.groupId('depression') }),
  startThread: ({ groupId }) => ({
    requestId: requestId(),
    groupId,
    kind: 'STRUGGLE',
    need: 'LISTENING',
    title: 'Tonight',
    body: CRY_FOR_HELP,
    country: 'GB',
  }),
  postReply: ({ threadId }) => ({
    requestId: requestId(),
    threadId,
    body: CRY_FOR_HELP,
    country: 'GB',
  }),
  editPost: ({ openingId }) => ({
    postId: openingId,
    seenRevision: 1,
    body: `${CRY_FOR_HELP} Tonight.`,
    country: 'GB',
  }),
  deletePost: ({ openingId }) => ({ postId: openingId }),
  showEmpathy: async (scene) => ({ postId: await scene.newPost(), kind: 'HEAR_YOU' }),
  withdrawEmpathy: async (scene) => ({ postId: await scene.newPost(), kind: 'HEAR_YOU' }),
  reportPost: async (scene) => ({
    requestId: requestId(),
    postId: await scene.newPost(),
    reason: 'SPAM',
  }),
  answerCareMessage: async ({ people }) => ({
    requestId: requestId(),
    noticeId: (await noticesOf(people.author)).find(({ kind }: any) => kind === 'CARE').id,
    words: CRY_FOR_HELP,
    country: 'GB',
  }),
  appealDecision: async ({ people }) => {
    const notices = await noticesOf(people.author);
    return appeal(notices.find(({ appealUntil }: any) => appealUntil !== null)?.id).input;
  },
  addCaseNote: async (scene, role) => ({
    requestId: requestId(),
    caseId: (await aCase(scene, role)).id,
    words: 'Known from before.',
  }),
  claimCase: async (scene, role) => ({ caseId: (await aCase(scene, role)).id }),
  releaseCase: async (scene, role) => ({ caseId: (await aCase(scene, role)).id }),
  decideCase: async (scene, role) => decision(await aCase(scene, role)).input,
  decideCases: async (scene, role) => {
    const [one, changed] = [await aCase(scene, role), await aCase(scene, role)];
    const cases = [
      { caseId: one.id, version: one.version },
      { caseId: changed.id, version: 9 },
    ];
    return { ...choice(), cases: cases.slice(0, STAFF.includes(role) ? 2 : 1) };
  },
  declineTopics: () => ({ topics: ['DEATH'] }),
  saveReply: () => ({ requestId: requestId(), title: 'A welcome', words: 'Good to see you.' }),
  removeSavedReply: () => ({ id: 'A'.repeat(22) }),
  setDutyHours: () => ({
    timeZone: 'UTC',
    hours: [{ weekday: 1, from: '09:00', to: '17:00' }],
  }),
  assignFacilitator: async (scene) => ({
    facilitatorId: await spareId(scene),
    groupIds: [scene.groupId],
  }),
  recordTraining: async (scene) => ({
    requestId: requestId(),
    facilitatorId: await spareId(scene),
    name: 'Listening',
    completedOn: '2026-01-31',
    expiresOn: '2099-01-31',
  }),
  suspendFacilitator: async (scene) => ({
    facilitatorId: await spareId(scene),
    suspended: false,
  }),
  changeGroupSettings: async ({ forum }) => ({
    groupId: await forum.groupId('depression'),
    country: 'GB',
  }),
  changeHouseRules: async ({ forum }) => ({
    groupId: await forum.groupId('depression'),
    seenVersion: 1,
    rules: ['Be kind.'],
  }),
  inviteFacilitator: () => ({ requestId: requestId(), groupIds: [] }),
  signInAsFacilitator: ({ forum, spare }) => {
    // A code works once.
    forum.clock.advance({ minutes: 1 });
    return { recoveryPhrase: spare.phrase, code: forum.code(spare.totpSecret) };
  },
  changePhrase: ({ people }, role) => ({
    recoveryPhrase: ALL_MEMBERS.includes(role)
      ? (people[role] as TestMember).phrase
      : generateMnemonic(wordlist),
  }),
};
