import {
  type Connection,
  type Group,
  type HelpCard,
  type Notice,
  type Post,
  type Thread,
  type Written,
} from './answers.js';
import { Operation } from './operation.js';

const GROUP = 'id slug title description houseRules { version rules }';
const POST = `id number author { name isYou isThreadStarter } body revision status replyTo
  empathy { hearYou beenThere } myEmpathy`;
const THREAD = 'id title author { name isYou } replyCount';
const WRITTEN = `outcome explanation post { ${POST} }`;

const HELP_CARD = 'helpCard { title emergencyAdvice helplines { service phone } bridgeQuestions }';

export const CHALLENGE = new Operation<{ proofOfWorkChallenge: { json: string } }>(
  'query ($action: ProofOfWorkAction!) { proofOfWorkChallenge(action: $action) { json } }',
);
export const SIGN_UP = new Operation<{
  signUp: { recoveryPhrase: string; session: { token: string; endsAt: string } };
}>(
  'mutation ($input: SignUpInput!) { signUp(input: $input) { recoveryPhrase session { token endsAt } } }',
);
export const SIGN_IN = new Operation<{ signIn: { token: string } }>(
  'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
);
export const CHANGE_PHRASE = new Operation<{ changePhrase: { recoveryPhrase: string } }>(
  'mutation ($input: ChangePhraseInput!) { changePhrase(input: $input) { recoveryPhrase } }',
);
export const SIGN_OUT_EVERYWHERE = new Operation<{ signOutEverywhere: boolean }>(
  'mutation { signOutEverywhere }',
);
export const MY_GROUPS = new Operation<{
  myGroups: { slug: string; title: string; myPersona: { name: string } }[];
}>('{ myGroups { slug title myPersona { name } } }');

export const GROUPS = new Operation<{ groups: Connection<Group> }>(
  `{ groups(first: 50) { edges { node { ${GROUP} } } } }`,
);
export const JOIN_GROUP = new Operation<{ joinGroup: { persona: { name: string } } }>(
  'mutation ($input: JoinGroupInput!) { joinGroup(input: $input) { persona { name } } }',
);
export const GROUP_PAGE = new Operation<{ group: { threads: Connection<Thread> } }>(
  `query ($slug: String!) { group(slug: $slug) { threads(first: 20) { edges { node { ${THREAD} } } } } }`,
);
export const THREAD_PAGE = new Operation<{ thread: Thread & { posts: Connection<Post> } }>(
  `query ($id: ID!) { thread(id: $id) { ${THREAD} posts(first: 50) { edges { node { ${POST} } } } } }`,
);

export const START_THREAD = new Operation<{ startThread: Written & { thread: Thread } }>(
  `mutation ($input: StartThreadInput!) { startThread(input: $input) { ${WRITTEN} thread { ${THREAD} } } }`,
);
export const POST_REPLY = new Operation<{ postReply: Written & { helpCard: HelpCard | null } }>(
  `mutation ($input: PostReplyInput!) { postReply(input: $input) { ${WRITTEN} ${HELP_CARD} } }`,
);
export const EDIT_POST = new Operation<{ editPost: Written }>(
  `mutation ($input: EditPostInput!) { editPost(input: $input) { ${WRITTEN} } }`,
);
export const SHOW_EMPATHY = new Operation<{ showEmpathy: { post: Post } }>(
  `mutation ($input: EmpathyInput!) { showEmpathy(input: $input) { post { ${POST} } } }`,
);
export const WITHDRAW_EMPATHY = new Operation<{ withdrawEmpathy: { post: Post } }>(
  `mutation ($input: EmpathyInput!) { withdrawEmpathy(input: $input) { post { ${POST} } } }`,
);
export const REPORT_POST = new Operation<{
  reportPost: { reason: string; alreadyReported: boolean };
}>('mutation ($input: ReportPostInput!) { reportPost(input: $input) { reason alreadyReported } }');
export const INBOX = new Operation<{ inbox: Connection<Notice> }>(
  '{ inbox(first: 10) { edges { node { id kind decision reason words postId postNumber revision } } } }',
);
export const APPEAL_DECISION = new Operation<{ appealDecision: boolean }>(
  'mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) }',
);
export const ANSWER_CARE_MESSAGE = new Operation<{
  answerCareMessage: { message: { words: string } };
}>(
  'mutation ($input: AnswerCareMessageInput!) { answerCareMessage(input: $input) { message { words } } }',
);
