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
export const INBOX = `query ($country: String = "GB") { inbox(first: 50) { edges { cursor node { id kind appealUntil decision reason reasonMeans instead words isAutomatic restriction { level until everywhere } conversation { isFromStaff words } helpCard(country: $country) { title country } groupId threadId postId postNumber revision createdAt } } ${PAGE_INFO} } }`;

const DECISION =
  'decision { decision reason words revision decidedAt restriction { level until everywhere } isYours }';
const CASE = `id kind state severity raisedAt dueAt version groupId threadId postId postNumber authorName snippet
  signals { rule reason } reports { reason count } isBrigadingSuspected
  isClaimedByYou isClaimedByOther isOpinionWanted ${DECISION}`;
const PAST = `caseId threadId postNumber snippet ${DECISION}`;
export const QUEUE = `query ($groupId: ID, $first: Int!, $after: String, $kind: CaseKind, $severity: CaseSeverity, $reportedFor: ReportReason, $waitingMinutes: Int, $unclaimed: Boolean = false, $brigading: Boolean = false) {
  caseQueue(groupId: $groupId, first: $first, after: $after, kind: $kind, severity: $severity, reportedFor: $reportedFor, waitingMinutes: $waitingMinutes, unclaimed: $unclaimed, brigading: $brigading) { edges { cursor node { ${CASE} } } ${PAGE_INFO} } }`;
export const CASE_COUNTS = `query ($groupId: ID) { caseCounts(groupId: $groupId) { kind severity waiting unclaimed overdue escalated } }`;
export const CASE_BY_ID = `query ($id: ID!) { case(id: $id) { ${CASE} } }`;
export const CASE_DETAIL = `query ($id: ID!) { caseDetail(id: $id) { case { ${CASE} } snapshots { revision title body } inThread { id number status body author { name } }
  history { postCount recentPosts { id body status } decisions { ${PAST} } } notes { id kind byName words writtenAt } messages { id isFromStaff words writtenAt } appeal appealedDecision { decision reason words isYours } } }`;
export const PRECEDENTS = `query ($groupId: ID!, $reason: DecisionReason!, $first: Int!) { precedents(groupId: $groupId, reason: $reason, first: $first) { ${PAST} } }`;
export const CLAIM_NEXT = `mutation ($groupId: ID, $kind: CaseKind) { claimNextCase(groupId: $groupId, kind: $kind) { case { ${CASE} } } }`;
export const CLAIM = `mutation ($input: CaseInput!) { claimCase(input: $input) { case { ${CASE} } } }`;
export const RELEASE = `mutation ($input: ReleaseCaseInput!) { releaseCase(input: $input) { case { ${CASE} } } }`;
export const ADD_NOTE = `mutation ($input: AddCaseNoteInput!) { addCaseNote(input: $input) { case { id } } }`;
export const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { case { ${CASE} } } }`;
export const DECIDE_ALL = `mutation ($input: DecideCasesInput!) { decideCases(input: $input) { outcomes { caseId code case { id state version } } } }`;
export const ANSWER_CARE = `mutation ($input: AnswerCareMessageInput!) { answerCareMessage(input: $input) { message { id isFromStaff words writtenAt } helpCard { title } } }`;

const DUTY_HOURS = 'timeZone hours { weekday from to }';
const STAFF_MEMBER = `id name isCoordinator isOnBreak isSuspended groupIds trainings { name completedOn expiresOn } dutyHours { ${DUTY_HOURS} }`;
export const STAFF = `query { staff { ${STAFF_MEMBER} } }`;
export const ASSIGN = `mutation ($input: AssignFacilitatorInput!) { assignFacilitator(input: $input) { facilitator { ${STAFF_MEMBER} } } }`;
export const TRAIN = `mutation ($input: RecordTrainingInput!) { recordTraining(input: $input) { facilitator { ${STAFF_MEMBER} } } }`;
export const SUSPEND = `mutation ($input: SuspendFacilitatorInput!) { suspendFacilitator(input: $input) { facilitator { ${STAFF_MEMBER} } } }`;
export const MY_DUTY_HOURS = `query { myDutyHours { ${DUTY_HOURS} } }`;
export const SET_DUTY_HOURS = `mutation ($input: SetDutyHoursInput!) { setDutyHours(input: $input) { dutyHours { ${DUTY_HOURS} } } }`;
export const COVER = `query ($slug: String!) { group(slug: $slug) { cover { state nextAt isProtected } } }`;

export const INVITE = `mutation ($input: InviteFacilitatorInput!) { inviteFacilitator(input: $input) { link } }`;
export const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name recoveryPhrase totpUri } }`;
export const FACILITATOR_SIGN_IN = `mutation ($input: SignInAsFacilitatorInput!) { signInAsFacilitator(input: $input) { token endsAt } }`;
export const CHANGE_SETTINGS = `mutation ($input: ChangeGroupSettingsInput!) { changeGroupSettings(input: $input) { group { id country dueMinutes { crisis red amber other } } } }`;
export const CHANGE_RULES = `mutation ($input: ChangeHouseRulesInput!) { changeHouseRules(input: $input) { group { id houseRules { version rules } } } }`;
export const ADVICE = `query ($input: DraftAdviceInput!) { draftAdvice(input: $input) { rule message redactedText ranges { start end } } }`;
export const HELPLINES = `query ($country: String!) { helplines(country: $country) { country emergencyAdvice helplines { service kind phone otherNumbers text web hours languages goodToKnow } directories { service web about } } }`;
const WORKLOAD =
  'severeToday breakSuggested severeAgainAt declinedTopics savedReplies { id title words }';
export const MY_WORKLOAD = `query { myWorkload { ${WORKLOAD} } }`;
export const GO_ON = `mutation { goOnAfterBreak { workload { ${WORKLOAD} } } }`;
export const DECLINE_TOPICS = `mutation ($input: DeclineTopicsInput!) { declineTopics(input: $input) { workload { ${WORKLOAD} } } }`;
export const SAVE_REPLY = `mutation ($input: SaveReplyInput!) { saveReply(input: $input) { workload { ${WORKLOAD} } } }`;
export const REMOVE_SAVED_REPLY = `mutation ($input: RemoveSavedReplyInput!) { removeSavedReply(input: $input) { workload { ${WORKLOAD} } } }`;
export const APPEAL = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) }`;
export const SERVICE_FIGURES = `query ($groupId: ID!, $weeks: Int!) { serviceFigures(groupId: $groupId, weeks: $weeks) { isWithheld weeks { startsOn cases { crisis red amber other } firstLookP50Minutes firstLookP90Minutes overdue overFlagging appeals overturnedAppeals load { name decisions } } } }`;
export const STALE_HELPLINES = `query { staleHelplines { country service checkedOn source } }`;
