import {
  ALL_MEMBERS,
  ALL_STAFF,
  AUTHOR,
  AUTHOR_AND_STAFF,
  COORDINATOR,
  ELSEWHERE,
  EVERYONE,
  FACILITATOR,
  MEMBER,
  NOBODY,
  OF_THE_GROUP,
  SIGNED_IN,
  STAFF,
  STRANGER,
} from './roles.js';
import { own, partOf, seenBy, thing, type TypeRule, wholeFor } from './rules.js';

/**
 * How to read it: `thing(who, fields, classes)` is the same for all who see it; a class (`held` posts) can be
 * seen by fewer, and a field of it told to fewer still. `partOf(things, fields)` goes with the thing. `own(who,
 * fields)` is given to each for themselves, and lists there hold what they can see.
 */

/** What people read. */
const FORUM: Record<string, TypeRule> = {
  Group: thing(
    EVERYONE,
    'contentRules country cover description dueMinutes houseRules id myPersona readBy slug threads title',
    {
      anxiety: seenBy(EVERYONE, { myPersona: OF_THE_GROUP }),
      grief: seenBy(EVERYONE, { myPersona: [...STRANGER, ...ELSEWHERE] }),
      another: seenBy(EVERYONE, { myPersona: NOBODY }),
    },
  ),
  GroupCover: partOf('Group', 'isProtected nextAt state'),
  GroupDueMinutes: partOf('Group', 'amber crisis other red'),
  HouseRules: partOf('Group', 'rules version'),
  Thread: thing(
    EVERYONE,
    `author contentNotes id isLocked kind lastPostAt need posts replyCount slowUntil startedAt status
     title`,
    {
      held: seenBy(AUTHOR_AND_STAFF),
      hidden: seenBy(AUTHOR_AND_STAFF),
      removed: seenBy(AUTHOR_AND_STAFF, { title: STAFF }),
      deleted: seenBy(EVERYONE, { title: NOBODY }),
    },
  ),
  Post: thing(
    EVERYONE,
    'author body createdAt empathy id myEmpathy number replyTo revision status',
    {
      published: seenBy(EVERYONE, { myEmpathy: MEMBER }),
      covered: seenBy(EVERYONE, { myEmpathy: MEMBER, body: wholeFor(AUTHOR_AND_STAFF) }),
      held: seenBy(AUTHOR_AND_STAFF),
      hidden: seenBy(AUTHOR_AND_STAFF),
      removed: seenBy(AUTHOR_AND_STAFF, { body: STAFF }),
      deleted: seenBy(EVERYONE, { body: NOBODY }),
    },
  ),
  Author: partOf('Thread Post', 'badge isThreadStarter isYou name', {
    '*': { isYou: AUTHOR },
    'by facilitator': { isYou: FACILITATOR },
    'by coordinator': { isYou: COORDINATOR },
    'by elsewhere': { isYou: ELSEWHERE },
  }),
  EmpathyCounts: partOf('Post', 'beenThere celebrate feelForYou hearYou thisHelped youMatter'),
  OwnPersona: own(SIGNED_IN, 'acceptedHouseRules isMember joinedOn name'),
  GroupConnection: own(EVERYONE, 'edges pageInfo'),
  GroupEdge: own(EVERYONE, 'cursor node'),
  ThreadConnection: own(EVERYONE, 'edges pageInfo'),
  ThreadEdge: own(EVERYONE, 'cursor node'),
  PostConnection: own(EVERYONE, 'edges pageInfo'),
  PostEdge: own(EVERYONE, 'cursor node'),
  PageInfo: own(EVERYONE, 'endCursor hasNextPage hasPreviousPage startCursor'),
};

/** What one is told alone. */
const TOLD: Record<string, TypeRule> = {
  Notice: thing(
    NOBODY,
    `appealUntil conversation createdAt decision groupId helpCard id instead isAutomatic kind postId
     postNumber reason reasonMeans restriction revision threadId words`,
    { 'to the author': seenBy(AUTHOR), 'to a reporter': seenBy(MEMBER) },
  ),
  NoticeConnection: own(SIGNED_IN, 'edges pageInfo'),
  // Nobody else was told anything.
  NoticeEdge: own([...AUTHOR, ...MEMBER], 'cursor node'),
  CareMessage: partOf('Notice Case AnswerCareMessagePayload', 'id isFromStaff words writtenAt'),
  DraftHint: own(SIGNED_IN, 'message ranges redactedText rule'),
  TextRange: own(SIGNED_IN, 'end start'),
};

/** Cases, and what belongs to them. */
const CASES: Record<string, TypeRule> = {
  Case: thing(
    STAFF,
    `authorName decision dueAt groupId id isBrigadingSuspected isClaimedByOther isClaimedByYou
     isOpinionWanted kind postId postNumber raisedAt reports severity signals snippet state threadId
     version`,
    {
      'claimed by facilitator': seenBy(STAFF, {
        isClaimedByYou: FACILITATOR,
        isClaimedByOther: COORDINATOR,
      }),
      'appeal against facilitator': seenBy(COORDINATOR),
      'appeal against coordinator': seenBy(FACILITATOR),
    },
  ),
  CaseSignal: partOf('Case', 'reason rule'),
  ReportCount: partOf('Case', 'count reason'),
  CaseDetail: partOf(
    'Case',
    'appeal appealedDecision case history inThread messages notes snapshots',
  ),
  CaseSnapshot: partOf('Case', 'body revision title'),
  CaseNote: partOf('Case', 'byName id kind words writtenAt'),
  AuthorHistory: partOf('Case', 'decisions postCount recentPosts'),
  PastDecision: thing(STAFF, 'caseId decision postNumber snippet threadId'),
  CaseDecision: partOf(
    'Case PastDecision',
    'decidedAt decision isOverturned isYours reason restriction revision words',
    {
      'decided by facilitator': { isYours: FACILITATOR },
      'decided by coordinator': { isYours: COORDINATOR },
    },
  ),
  AuthorRestriction: partOf('Notice Case PastDecision', 'everywhere level until'),
  CaseConnection: own(ALL_STAFF, 'edges pageInfo'),
  // Nothing waits in the queue of the other group.
  CaseEdge: own(STAFF, 'cursor node'),
  CaseCounts: own(STAFF, 'escalated kind overdue severity unclaimed waiting'),
};

/** The staff, and how they work. */
const WORK: Record<string, TypeRule> = {
  Workload: own(ALL_STAFF, 'breakSuggested declinedTopics savedReplies severeAgainAt severeToday'),
  SavedReply: own(ALL_STAFF, 'id title words'),
  DutyHours: own(ALL_STAFF, 'hours timeZone'),
  DutyWindow: own(ALL_STAFF, 'from to weekday'),
  StaffMember: own(
    COORDINATOR,
    'dutyHours groupIds id isCoordinator isOnBreak isSuspended name trainings',
  ),
  Training: own(COORDINATOR, 'completedOn expiresOn name'),
  ServiceFigures: own(COORDINATOR, 'isWithheld weeks'),
  ServiceWeek: own(
    COORDINATOR,
    `appeals cases firstLookP50Minutes firstLookP90Minutes load overFlagging overdue overturnedAppeals
     startsOn`,
  ),
  CasesBySeverity: own(COORDINATOR, 'amber crisis other red'),
  FacilitatorLoad: own(COORDINATOR, 'decisions name'),
};

/** Help, and the answers to what people do: for who does it. */
const ANSWERS: Record<string, TypeRule> = {
  HelpCard: own(
    OF_THE_GROUP,
    'bridgeQuestions country directories emergencyAdvice helplines staffNote title words',
  ),
  Helplines: own(EVERYONE, 'country directories emergencyAdvice helplines'),
  Helpline: own(EVERYONE, 'goodToKnow hours kind languages otherNumbers phone service text web'),
  HelplineDirectory: own(EVERYONE, 'about service web'),
  StaleHelpline: own(COORDINATOR, 'checkedOn country service source'),
  ProofOfWorkChallenge: own(EVERYONE, 'json'),
  SignUpPayload: own(EVERYONE, 'recoveryPhrase session'),
  SignInPayload: own(EVERYONE, 'endsAt token'),
  AcceptInvitationPayload: own(EVERYONE, 'name recoveryPhrase totpUri'),
  ChangePhrasePayload: own(ALL_MEMBERS, 'recoveryPhrase'),
  MembershipPayload: own(ALL_MEMBERS, 'group persona'),
  StartThreadPayload: own(OF_THE_GROUP, 'explanation helpCard outcome post thread'),
  PostPayload: own(OF_THE_GROUP, 'explanation helpCard outcome post'),
  DeletePostPayload: own(AUTHOR, 'post'),
  EmpathyPayload: own(SIGNED_IN, 'post'),
  ReportPostPayload: own(OF_THE_GROUP, 'alreadyReported reason'),
  AnswerCareMessagePayload: own(AUTHOR, 'helpCard message'),
  CasePayload: own(STAFF, 'case'),
  ClaimNextCasePayload: own(STAFF, 'case'),
  DecideCasesPayload: own(STAFF, 'outcomes'),
  CaseOutcome: own(STAFF, 'case caseId code'),
  WorkloadPayload: own(ALL_STAFF, 'workload'),
  DutyHoursPayload: own(ALL_STAFF, 'dutyHours'),
  StaffPayload: own(COORDINATOR, 'facilitator'),
  GroupPayload: own(COORDINATOR, 'group'),
  InviteFacilitatorPayload: own(COORDINATOR, 'link'),
};

/** Who may see what: every field of every type that is answered. What is not named here fails the test. */
export const TYPES: Readonly<Record<string, TypeRule>> = {
  ...FORUM,
  ...TOLD,
  ...CASES,
  ...WORK,
  ...ANSWERS,
};
