import { appeal, appealOutcome } from './steps/appealing.js';
import { othersSignUp, readGroups, signUpWithoutName } from './steps/arriving.js';
import { cryForHelp, heldReply, unkindReply, worried } from './steps/caring.js';
import { claimNext, hide, otherGroupsQueue, readQueue, secondDecision } from './steps/deciding.js';
import { joinTwoGroups, othersJoin, rulesMustHaveBeenShown } from './steps/joining.js';
import { gone, notice, reporterLearns } from './steps/learning.js';
import { changePhrase, signOutEverywhere } from './steps/leaving.js';
import { careAnswer, reachOut } from './steps/reaching-out.js';
import { cover, firstCoordinator, inviteFacilitators, oneTimeCodes } from './steps/staffing.js';
import { editReply, empathy, reply, startThread, threadPersona } from './steps/talking.js';
import { type Step } from './story.js';

/** The journey, in its order. */
export const STEPS: readonly Step[] = [
  readGroups,
  signUpWithoutName,
  othersSignUp,
  joinTwoGroups,
  rulesMustHaveBeenShown,
  othersJoin,
  startThread,
  reply,
  editReply,
  empathy,
  threadPersona,
  heldReply,
  cryForHelp,
  worried,
  unkindReply,
  firstCoordinator,
  oneTimeCodes,
  inviteFacilitators,
  cover,
  readQueue,
  otherGroupsQueue,
  claimNext,
  hide,
  secondDecision,
  notice,
  reporterLearns,
  gone,
  appeal,
  appealOutcome,
  reachOut,
  careAnswer,
  changePhrase,
  signOutEverywhere,
];
