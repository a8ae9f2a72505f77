import { extendSchema, type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql';
import { buildSchema } from '../../src/schema.js';
import { namesOf, reachableFrom, suspiciousNames } from './privacy-walk.js';

/** Names that look suspicious and are right where they are. */
const ALLOWED = {
  'AcceptInvitationInput.token': 'what a single-use link holds; it names nobody',
  'AnswerCareMessageInput.country': 'chosen by the writer for the help card, not kept',
  'AssignFacilitatorInput.facilitatorId': 'a role id, by which coordinators know the staff',
  'ChangeGroupSettingsInput.country': 'whose helplines a group shows, chosen by a coordinator',
  'EditPostInput.country': 'chosen by the writer for the help card, not kept',
  'Group.country': 'whose helplines the group shows; nobody’s own country',
  'HelpCard.country': 'whose helplines these are, told to the writer alone',
  'Helpline.phone': 'the number of a helpline, from our own file',
  'Helplines.country': 'whose helplines these are',
  'Notice.helpCard(country)': 'chosen by the reader, not kept',
  'OwnPersona.isMember': 'whether one’s own persona takes part; no one else sees it',
  'PostReplyInput.country': 'chosen by the writer for the help card, not kept',
  'Query.helplines(country)': 'chosen by the reader, not kept',
  'ReadBy.MEMBERS': 'who may read a group, not a person',
  'RecordTrainingInput.facilitatorId': 'a role id, by which coordinators know the staff',
  'SignInPayload.token': 'given once, to whoever signs in',
  'SignUpPayload.session': 'given once, to whoever signs up',
  StaffMember: 'somebody of the staff, by role name and role id',
  'StaleHelpline.country': 'whose helpline should be checked',
  'StartThreadInput.country': 'chosen by the writer for the help card, not kept',
  'SuspendFacilitatorInput.facilitatorId': 'a role id, by which coordinators know the staff',
};

/** What only its holder is told, in the answer to a sign-in or the like. */
const IDENTITY_TYPES = [
  'AcceptInvitationPayload',
  'ChangePhrasePayload',
  'InviteFacilitatorPayload',
  'MembershipPayload',
  'SignInPayload',
  'SignUpPayload',
];

/** Everything that can be reached from what people read. A new one must be looked at first. */
const PUBLIC_TYPES: Record<string, string[]> = {
  Author: ['Badge', 'Boolean', 'String'],
  Notice: [
    'AuthorRestriction',
    'Boolean',
    'CareMessage',
    'DateTime',
    'DecisionKind',
    'DecisionReason',
    'HelpCard',
    'Helpline',
    'HelplineDirectory',
    'HelplineKind',
    'ID',
    'Int',
    'NoticeKind',
    'RestrictionLevel',
    'String',
  ],
  Post: [
    'Author',
    'Badge',
    'Boolean',
    'DateTime',
    'EmpathyCounts',
    'EmpathyKind',
    'ID',
    'Int',
    'PostStatus',
    'String',
  ],
  Thread: [
    'Author',
    'Badge',
    'Boolean',
    'ContentNote',
    'DateTime',
    'EmpathyCounts',
    'EmpathyKind',
    'ID',
    'Int',
    'Need',
    'PageInfo',
    'Post',
    'PostConnection',
    'PostEdge',
    'PostStatus',
    'String',
    'ThreadKind',
  ],
  Group: [
    'Author',
    'Badge',
    'Boolean',
    'ContentNote',
    'ContentRule',
    'DateTime',
    'EmpathyCounts',
    'EmpathyKind',
    'GroupCover',
    'GroupCoverState',
    'GroupDueMinutes',
    'HouseRules',
    'ID',
    'Int',
    'Need',
    'OwnPersona',
    'PageInfo',
    'Post',
    'PostConnection',
    'PostEdge',
    'PostStatus',
    'ReadBy',
    'String',
    'Thread',
    'ThreadConnection',
    'ThreadEdge',
    'ThreadKind',
  ],
};

function fieldsOf(schema: GraphQLSchema, name: string): string[] {
  return Object.keys((schema.getType(name) as GraphQLObjectType).getFields()).sort();
}

describe('privacy of the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
  });

  it('has no name that speaks of who is behind a persona', () => {
    expect(namesOf(schema).length).toBeGreaterThan(300);
    expect(suspiciousNames(schema, ALLOWED)).toEqual([]);
  });

  it('has a use for each exception', () => {
    const places = new Set(suspiciousNames(schema, {}));
    expect(Object.keys(ALLOWED).filter((place) => !places.has(place))).toEqual([]);
  });

  it('tells four things about an author', () => {
    expect(fieldsOf(schema, 'Author')).toEqual(['badge', 'isThreadStarter', 'isYou', 'name']);
  });

  it('tells of one’s own persona nothing that leads elsewhere', () => {
    expect(fieldsOf(schema, 'OwnPersona')).toEqual([
      'acceptedHouseRules',
      'isMember',
      'joinedOn',
      'name',
    ]);
  });

  it('tells of who looks after a group that somebody does, and when', () => {
    expect(fieldsOf(schema, 'GroupCover')).toEqual(['isProtected', 'nextAt', 'state']);
  });

  it('tells coordinators of the staff their roles and duties, and of nobody who they are', () => {
    expect(fieldsOf(schema, 'StaffMember')).toEqual([
      'dutyHours',
      'groupIds',
      'id',
      'isCoordinator',
      'isOnBreak',
      'isSuspended',
      'name',
      'trainings',
    ]);
  });

  it.each(Object.keys(PUBLIC_TYPES))('leads from %s to nobody’s account', (start) => {
    const reached = [...reachableFrom(schema, start).keys()].filter((name) => name !== start);
    expect(reached.filter((name) => IDENTITY_TYPES.includes(name))).toEqual([]);
    expect(reached.sort()).toEqual(PUBLIC_TYPES[start]!.sort());
  });

  it('knows all types of identity', () => {
    for (const name of IDENTITY_TYPES) expect(schema.getType(name)).toBeDefined();
    const holders = Object.keys(ALLOWED).map((place) => place.split('.')[0]!);
    const reachable = new Set(Object.values(PUBLIC_TYPES).flat());
    expect(holders.filter((name) => reachable.has(name)).sort()).toEqual([
      'HelpCard',
      'Helpline',
      'OwnPersona',
      'ReadBy',
    ]);
  });

  it.each([
    ['extend type Post { ownerId: ID }', 'Post.ownerId'],
    ['extend type Author { emailAddress: String }', 'Author.emailAddress'],
    ['extend type Thread { replies(user: ID): Int }', 'Thread.replies(user)'],
    ['extend type Group { memberIds: [ID!]! }', 'Group.memberIds'],
    ['extend type Case { authorId: ID }', 'Case.authorId'],
    ['extend input EditPostInput { ip: String }', 'EditPostInput.ip'],
    ['extend enum Badge { USER_AGENT }', 'Badge.USER_AGENT'],
    ['type Session { id: ID }', 'Session'],
    ['extend type Post { owner_tag: String }', 'Post.owner_tag'],
  ])('would be found out: %s', (change, place) => {
    const doctored = extendSchema(schema, parse(change));
    const before = suspiciousNames(schema, ALLOWED);
    const found = suspiciousNames(doctored, ALLOWED).filter((name) => !before.includes(name));
    expect(found).toEqual([place]);
  });

  it('would be found out, also over three steps', () => {
    const change = `extend type Author { about: About }
      type About { more: More } type More { there: SignInPayload }`;
    const doctored = extendSchema(schema, parse(change));
    expect(reachableFrom(doctored, 'Thread').get('SignInPayload')).toBe(
      'Thread.author.about.more.there',
    );
  });
});
