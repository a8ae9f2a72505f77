import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { generateSync } from 'otplib';
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../src/database/embedded/embedded-database.js';
import { type EmbeddedVariant } from '../../src/database/embedded/server-program.js';
import { Client } from '../support/client.js';
import * as operations from '../support/operations.js';
import { Recorder } from '../support/recorder.js';
import { aFolder, hasEnded, lockOf, options } from './embedded-database.harness.js';

export const PEPPER = 'a pepper for tests, of at least 32 characters';
const OFTEN = '10000';
const START_PATIENCE_MS = 30_000;

/** What `npm test` has built, as a process of its own, on an embedded database that can be killed with it. */
export class KillableServer {
  readonly #folders = { database: aFolder(), api: aFolder() };
  #database: EmbeddedDatabase | undefined;
  #api: ChildProcess | undefined;
  #url = '';

  constructor(private readonly variant: EmbeddedVariant) {}

  get uri(): string {
    return this.#database!.uri.replace('/?', '/kill?');
  }

  get visitor(): Client {
    const urls = { compiled: this.#url, interpreted: this.#url };
    return new Client({ urls, recorder: new Recorder() });
  }

  /** Written a moment after the server is ready. */
  async startUpLink(): Promise<string> {
    const file = join(this.#folders.api, 'first-coordinator-link');
    const end = Date.now() + START_PATIENCE_MS;
    while (Date.now() < end) {
      const link = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
      if (link !== '') return link;
      await pause(25);
    }
    throw new Error('The server gave no link.');
  }

  /** The same data as before, if there were any. */
  async start(): Promise<void> {
    const port = await freePort();
    this.#url = `http://127.0.0.1:${port}`;
    this.#database = await startEmbeddedDatabase(options(this.#folders.database, this.variant));
    this.#api = spawn(process.execPath, ['dist/main.js'], {
      stdio: 'ignore',
      env: {
        PORT: String(port),
        DATA_DIR: this.#folders.api,
        MONGODB_URI: this.uri,
        PEPPER,
        LOG_LEVEL: 'silent',
        PROOF_OF_WORK_COST: '1',
        REPLIES_PER_HOUR: OFTEN,
        REPORTS_PER_HOUR: OFTEN,
        REPORTS_PER_DAY: OFTEN,
        HEATED_REPLIES: OFTEN,
      },
    });
    await this.#ready();
  }

  /** Both processes at once, by SIGKILL: neither can finish or tidy up anything. */
  async kill(): Promise<void> {
    const server = lockOf(this.#folders.database)?.server;
    const api = this.#api;
    if (!server || !api) throw new Error('It was not started.');
    const ended = once(api, 'exit');
    api.kill('SIGKILL');
    process.kill(-server.pid, 'SIGKILL');
    await Promise.all([ended, hasEnded(server), this.#database?.stop()]);
    this.#api = undefined;
  }

  /** Whatever state it is in. */
  async close(): Promise<void> {
    this.#api?.kill('SIGKILL');
    await this.#database?.stop();
  }

  async #ready(): Promise<void> {
    const end = Date.now() + START_PATIENCE_MS;
    while (Date.now() < end && this.#api?.exitCode === null) {
      const answer = await fetch(`${this.#url}/health/ready`).catch(() => undefined);
      if (answer?.status === 200) return;
      await pause(25);
    }
    throw new Error('The server did not start.');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The data of a request that must succeed. */
export async function done(client: Client, query: string, input: object): Promise<any> {
  const { data, errors } = await client.send(query, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** A new member of a group. */
export async function aMemberOf(groupId: string, visitor: Client): Promise<Client> {
  const { data } = await visitor.send(operations.CHALLENGE, { action: 'SIGN_UP' });
  const challenge = JSON.parse(data.proofOfWorkChallenge.json);
  const solution = await solveChallenge({ challenge, deriveKey });
  const proofOfWork = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  const { signUp } = await done(visitor, operations.SIGN_UP, { proofOfWork });
  const member = visitor.as(signUp.session.token);
  await done(member, operations.JOIN, { groupId, houseRulesVersion: 1 });
  return member;
}

/** The session's token of the first coordinator. */
export async function aCoordinator(link: string, visitor: Client): Promise<string> {
  const accepted = { token: link.split('#invitation=')[1], name: 'Robin' };
  const { acceptInvitation } = await done(visitor, operations.ACCEPT, accepted);
  const { recoveryPhrase, totpUri } = acceptInvitation;
  const secret = new URL(totpUri).searchParams.get('secret') ?? '';
  const credentials = { recoveryPhrase, code: generateSync({ secret }) };
  const { signInAsFacilitator } = await done(visitor, operations.FACILITATOR_SIGN_IN, credentials);
  return signInAsFacilitator.token;
}

/** Replies to one thread, each reported once. @returns the ids of the posts */
export async function reportedReplies(
  { author, reporter }: { author: Client; reporter: Client },
  groupId: string,
  count: number,
): Promise<string[]> {
  const { startThread } = await done(author, operations.START, {
    requestId: randomUUID(),
    groupId,
    kind: 'STRUGGLE',
    need: 'LISTENING',
    title: 'The nights are long',
    body: 'I lie awake and worry about tomorrow.',
  });
  const threadId = startThread.thread.id;
  const posts: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const reply = { requestId: randomUUID(), threadId, body: `I know these nights well, ${n}.` };
    const { postReply } = await done(author, operations.REPLY, reply);
    const postId = postReply.post.id;
    await done(reporter, operations.REPORT, { requestId: randomUUID(), postId, reason: 'ABUSE' });
    posts.push(postId);
  }
  return posts;
}
