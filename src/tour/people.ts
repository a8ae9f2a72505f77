import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { generateSync } from 'otplib';
import { type Client } from './client.js';
import { required } from './expect.js';
import { CHALLENGE, SIGN_IN, SIGN_UP } from './member-operations.js';
import { ACCEPT_INVITATION, SIGN_IN_AS_FACILITATOR } from './staff-operations.js';

/** A member: all they have is a phrase, and a session of their client. */
export interface Member {
  client: Client;
  token: string;
  phrase: string;
}

/** Somebody of the staff: a phrase, and an authenticator app. */
export interface Facilitator {
  client: Client;
  token: string;
  name: string;
  phrase: string;
  /** The six digits shown now; each works once. */
  code: string;
}

/** Does the work that the server asks for, as ALTCHA's widget does it in a page. */
export async function prove(visitor: Client, action: 'SIGN_UP' | 'SIGN_IN'): Promise<string> {
  const { proofOfWorkChallenge } = await visitor.ask(CHALLENGE, { action });
  const challenge = JSON.parse(proofOfWorkChallenge.json) as Parameters<
    typeof solveChallenge
  >[0]['challenge'];
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** Takes no name, no address, no password: only work. */
export async function signUp(visitor: Client, proofOfWork?: string): Promise<Member> {
  const input = { proofOfWork: proofOfWork ?? (await prove(visitor, 'SIGN_UP')) };
  const { recoveryPhrase, session } = (await visitor.ask(SIGN_UP, { input })).signUp;
  const { token } = session;
  return { client: visitor.as(token), token, phrase: recoveryPhrase };
}

export async function signIn(visitor: Client, recoveryPhrase: string): Promise<Client> {
  const input = { recoveryPhrase, proofOfWork: await prove(visitor, 'SIGN_IN') };
  return visitor.as((await visitor.ask(SIGN_IN, { input })).signIn.token);
}

/** Accepts an invitation under a role name, then signs in with phrase and one-time code. */
export async function joinStaff(
  visitor: Client,
  token: string,
  roleName: string,
): Promise<Facilitator> {
  const accepted = await visitor.ask(ACCEPT_INVITATION, { input: { token, name: roleName } });
  const { name, recoveryPhrase, totpUri } = accepted.acceptInvitation;
  const secret = required(new URL(totpUri).searchParams.get('secret'), 'a secret for the app');
  const code = generateSync({ secret });
  const input = { recoveryPhrase, code };
  const { signInAsFacilitator } = await visitor.ask(SIGN_IN_AS_FACILITATOR, { input });
  const { token: session } = signInAsFacilitator;
  return { client: visitor.as(session), token: session, name, phrase: recoveryPhrase, code };
}
