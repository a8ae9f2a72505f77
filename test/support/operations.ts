/** GraphQL documents that several test files use. */
export const AUTHOR = 'author { name isYou isThreadStarter badge }';
export const POST = `id number ${AUTHOR} body revision status replyTo createdAt myEmpathy
  empathy { feelForYou hearYou beenThere youMatter thisHelped celebrate }`;
export const THREAD = `id kind need contentNotes title ${AUTHOR} status replyCount startedAt lastPostAt`;
export const HELP_CARD = `title words country emergencyAdvice bridgeQuestions staffNote helplines { service kind phone text } directories { service web }`;
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

export const CHALLENGE = `query ($action: ProofOfWorkAction!) { proofOfWorkChallenge(action: $action) { json } }`;
export const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { recoveryPhrase session { token endsAt } } }`;
export const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { token endsAt } }`;
export const MY_GROUPS = `query { myGroups { id slug myPersona { name isMember acceptedHouseRules joinedOn } } }`;
export const GROUPS = `query ($first: Int!) { groups(first: $first) { edges { cursor node { id slug title description contentRules readBy houseRules { version rules } } } ${PAGE_INFO} } }`;
export const JOIN = `mutation ($input: JoinGroupInput!) { joinGroup(input: $input) { group { id } persona { name isMember acceptedHouseRules joinedOn } } }`;
export const LEAVE = `mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { persona { name isMember } } }`;
export const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome explanation helpCard { ${HELP_CARD} } post { ${POST} } thread { ${THREAD} } } }`;
export const REPLY = `mutation ($input: PostReplyInput!) { postReply(input: $input) { outcome explanation helpCard { ${HELP_CARD} } post { ${POST} } } }`;
export const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { outcome explanation helpCard { ${HELP_CARD} } post { ${POST} } } }`;
export const DELETE = `mutation ($input: DeletePostInput!) { deletePost(input: $input) { post { ${POST} } } }`;
export const SHOW = `mutation ($input: EmpathyInput!) { showEmpathy(input: $input) { post { ${POST} } } }`;
export const WITHDRAW = `mutation ($input: EmpathyInput!) { withdrawEmpathy(input: $input) { post { ${POST} } } }`;
export const REPORT = `mutation ($input: ReportPostInput!) { reportPost(input: $input) { reason alreadyReported } }`;
export const THREAD_PAGE = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  thread(id: $id) { ${THREAD} posts(first: $first, after: $after, last: $last, before: $before) { edges { cursor node { ${POST} } } ${PAGE_INFO} } } }`;
export const GROUP_PAGE = `query ($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
  group(slug: $slug) { id threads(first: $first, after: $after, last: $last, before: $before) { edges { cursor node { ${THREAD} } } ${PAGE_INFO} } } }`;
export const INBOX = `query { inbox(first: 50) { edges { cursor node { id kind appealUntil decision reason words groupId threadId postId postNumber revision createdAt } } ${PAGE_INFO} } }`;

const CASE = `id kind state severity dueAt version groupId threadId postId postNumber authorName snippet
  signals { rule reason } reports { reason count } snapshots { revision title body }
  isClaimedByYou isClaimedByOther appeal decision { decision reason words isYours }`;
export const QUEUE = `query ($groupId: ID, $first: Int!, $after: String) { caseQueue(groupId: $groupId, first: $first, after: $after) { edges { cursor node { ${CASE} } } ${PAGE_INFO} } }`;
export const CASE_BY_ID = `query ($id: ID!) { case(id: $id) { ${CASE} } }`;
export const CLAIM_NEXT = `mutation { claimNextCase { case { ${CASE} } } }`;
export const CLAIM = `mutation ($input: CaseInput!) { claimCase(input: $input) { case { ${CASE} } } }`;
export const RELEASE = `mutation ($input: CaseInput!) { releaseCase(input: $input) { case { ${CASE} } } }`;
export const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { case { ${CASE} } } }`;

export const INVITE = `mutation ($input: InviteFacilitatorInput!) { inviteFacilitator(input: $input) { link } }`;
export const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name recoveryPhrase totpUri } }`;
export const FACILITATOR_SIGN_IN = `mutation ($input: SignInAsFacilitatorInput!) { signInAsFacilitator(input: $input) { token endsAt } }`;
export const CHANGE_RULES = `mutation ($input: ChangeHouseRulesInput!) { changeHouseRules(input: $input) { group { id houseRules { version rules } } } }`;
export const ADVICE = `query ($input: DraftAdviceInput!) { draftAdvice(input: $input) { rule message redactedText ranges { start end } } }`;
export const HELPLINES = `query ($country: String!) { helplines(country: $country) { country emergencyAdvice helplines { service kind phone otherNumbers text web hours languages goodToKnow } directories { service web about } } }`;
export const APPEAL = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) }`;
