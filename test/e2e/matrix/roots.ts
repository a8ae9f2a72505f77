import {
  ALL_MEMBERS,
  ALL_STAFF,
  AUTHOR,
  COORDINATOR,
  EVERYONE,
  OF_THE_GROUP,
  type Roles,
  SIGNED_IN,
  STAFF,
} from './roles.js';

/** Who gets an answer from a root field, asked about the group and the author of the scene. */
export interface RootRule {
  answered: Roles;
  /** The code for whom its audience lets in and who is not answered. */
  refused: string | null;
}

function answers(answered: Roles, refused: string | null = null): RootRule {
  return { answered, refused };
}

/** Who is answered follows from the thing that is asked about: NOT_FOUND for who does not see it. */
export const ABOUT: Readonly<Record<string, string>> = {
  case: 'Case',
  caseDetail: 'Case',
  thread: 'Thread',
};

export const QUERIES: Readonly<Record<string, RootRule>> = {
  caseCounts: answers(STAFF, 'NOT_FOUND'),
  caseQueue: answers(ALL_STAFF),
  draftAdvice: answers(SIGNED_IN),
  group: answers(EVERYONE),
  groups: answers(EVERYONE),
  helplines: answers(EVERYONE),
  inbox: answers(SIGNED_IN),
  myDutyHours: answers(ALL_STAFF),
  myGroups: answers(SIGNED_IN),
  myWorkload: answers(ALL_STAFF),
  precedents: answers(STAFF, 'NOT_FOUND'),
  proofOfWorkChallenge: answers(EVERYONE),
  serviceFigures: answers(COORDINATOR),
  staff: answers(COORDINATOR),
  staleHelplines: answers(COORDINATOR),
};

/** In the order in which they are tried: sessions end last. */
export const MUTATIONS: Readonly<Record<string, RootRule>> = {
  signUp: answers(EVERYONE),
  signIn: answers(EVERYONE),
  acceptInvitation: answers(EVERYONE),
  joinGroup: answers(ALL_MEMBERS),
  leaveGroup: answers(ALL_MEMBERS),
  startThread: answers(OF_THE_GROUP, 'MEMBERSHIP_REQUIRED'),
  postReply: answers(OF_THE_GROUP, 'MEMBERSHIP_REQUIRED'),
  editPost: answers(AUTHOR, 'FORBIDDEN'),
  deletePost: answers(AUTHOR, 'FORBIDDEN'),
  showEmpathy: answers(OF_THE_GROUP, 'MEMBERSHIP_REQUIRED'),
  // Withdrawing what was not shown changes nothing, and says so to whoever sees the post.
  withdrawEmpathy: answers(SIGNED_IN),
  reportPost: answers(OF_THE_GROUP, 'MEMBERSHIP_REQUIRED'),
  answerCareMessage: answers(AUTHOR, 'NOT_FOUND'),
  appealDecision: answers(AUTHOR, 'NOT_FOUND'),
  addCaseNote: answers(STAFF, 'NOT_FOUND'),
  claimCase: answers(STAFF, 'NOT_FOUND'),
  releaseCase: answers(STAFF, 'NOT_FOUND'),
  claimNextCase: answers(STAFF, 'NOT_FOUND'),
  decideCase: answers(STAFF, 'NOT_FOUND'),
  decideCases: answers(STAFF, 'NOT_FOUND'),
  declineTopics: answers(ALL_STAFF),
  goOnAfterBreak: answers(ALL_STAFF),
  saveReply: answers(ALL_STAFF),
  removeSavedReply: answers(ALL_STAFF),
  setDutyHours: answers(ALL_STAFF),
  assignFacilitator: answers(COORDINATOR),
  recordTraining: answers(COORDINATOR),
  suspendFacilitator: answers(COORDINATOR),
  changeGroupSettings: answers(COORDINATOR),
  changeHouseRules: answers(COORDINATOR),
  inviteFacilitator: answers(COORDINATOR),
  signInAsFacilitator: answers(EVERYONE),
  signOut: answers(SIGNED_IN),
  changePhrase: answers(ALL_MEMBERS),
  signOutEverywhere: answers(SIGNED_IN),
};
