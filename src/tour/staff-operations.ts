import { type Case, type CaseDetail, type Connection } from './answers.js';
import { Operation } from './operation.js';

const CASE = `id kind state severity version postId authorName snippet signals { rule }
  reports { reason count } isClaimedByYou decision { decision isYours }`;

export const ACCEPT_INVITATION = new Operation<{
  acceptInvitation: { name: string; recoveryPhrase: string; totpUri: string };
}>(
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name recoveryPhrase totpUri } }',
);
export const SIGN_IN_AS_FACILITATOR = new Operation<{
  signInAsFacilitator: { token: string; endsAt: string };
}>(
  'mutation ($input: SignInAsFacilitatorInput!) { signInAsFacilitator(input: $input) { token endsAt } }',
);
export const INVITE_FACILITATOR = new Operation<{ inviteFacilitator: { link: string } }>(
  'mutation ($input: InviteFacilitatorInput!) { inviteFacilitator(input: $input) { link } }',
);
export const STAFF = new Operation<{ staff: { id: string; name: string }[] }>(
  '{ staff { id name } }',
);
export const RECORD_TRAINING = new Operation<{ recordTraining: { facilitator: { id: string } } }>(
  'mutation ($input: RecordTrainingInput!) { recordTraining(input: $input) { facilitator { id } } }',
);
export const COVER = new Operation<{ group: { cover: { state: string } } }>(
  'query ($slug: String!) { group(slug: $slug) { cover { state } } }',
);
export const CASE_QUEUE = new Operation<{ caseQueue: Connection<Case> }>(
  `{ caseQueue(first: 50) { edges { node { ${CASE} } } } }`,
);
export const CASE_BY_ID = new Operation<{ case: Case }>(
  `query ($id: ID!) { case(id: $id) { ${CASE} } }`,
);
export const CASE_DETAIL = new Operation<{ caseDetail: CaseDetail }>(
  'query ($id: ID!) { caseDetail(id: $id) { snapshots { body } appeal messages { isFromStaff words } } }',
);
export const CLAIM_NEXT_CASE = new Operation<{ claimNextCase: { case: Case | null } }>(
  `mutation { claimNextCase { case { ${CASE} } } }`,
);
export const CLAIM_CASE = new Operation<{ claimCase: { case: Case } }>(
  `mutation ($input: CaseInput!) { claimCase(input: $input) { case { ${CASE} } } }`,
);
export const DECIDE_CASE = new Operation<{ decideCase: { case: Case } }>(
  `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { case { ${CASE} } } }`,
);
