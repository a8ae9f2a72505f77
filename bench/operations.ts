/** What is measured. The floor answers the same fields in the same order. */
const AUTHOR = 'author { name isYou isThreadStarter badge }';
const EMPATHY = 'empathy { feelForYou hearYou beenThere youMatter thisHelped celebrate }';
const POST = `id number ${AUTHOR} body revision status replyTo ${EMPATHY} createdAt`;
const THREAD = `id kind need contentNotes title ${AUTHOR} status replyCount startedAt lastPostAt`;
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const threadPage = (post: string) => `query ($id: ID!, $after: String) {
  thread(id: $id) { ${THREAD}
    posts(first: 50, after: $after) { edges { cursor node { ${post} } } ${PAGE_INFO} } } }`;

export const VISITOR_PAGE = threadPage(POST);
export const MEMBER_PAGE = threadPage(`${POST} myEmpathy`);

export const GROUP_PAGE = `query ($slug: String!, $after: String) {
  group(slug: $slug) { id title
    threads(first: 20, after: $after) { edges { cursor node { ${THREAD} } } ${PAGE_INFO} } } }`;

export const POST_REPLY = `mutation ($input: PostReplyInput!) {
  postReply(input: $input) { outcome explanation post { ${POST} } } }`;

export const CLAIM_NEXT_CASE = `mutation {
  claimNextCase { case { id kind state severity dueAt version groupId threadId postId postNumber
    authorName snippet signals { rule reason } reports { reason count }
    raisedAt isBrigadingSuspected isOpinionWanted isClaimedByYou isClaimedByOther } } }`;
