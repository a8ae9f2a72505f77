import { randomUUID } from 'node:crypto';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type Connection, createConnection } from 'mongoose';
import { generateSync } from 'otplib';
import { daysAfter } from '../../src/common/clock.js';
import { Log } from '../../src/common/log.js';
import { readConfig } from '../../src/config/config.js';
import { createApp } from '../../src/create-app.js';
import { InvitationsService } from '../../src/identity/facilitators/invitations.service.js';
import { Client } from './client.js';
import { openTestDatabase, type TestDatabase } from './database.js';
import { requireNoLeaks } from './leaks.js';
import * as operations from './operations.js';
import { Recorder } from './recorder.js';
import { TestClock } from './test-clock.js';

const ENVIRONMENT = {
  NODE_ENV: 'test',
  PEPPER: 'a pepper for tests, of at least 32 characters',
  PROOF_OF_WORK_COST: '1',
  POSTS_PER_HOUR: '10000',
  REPLIES_PER_HOUR: '10000',
  EMPATHY_PER_HOUR: '10000',
  REPORTS_PER_HOUR: '10000',
  REPORTS_PER_DAY: '10000',
  HEATED_REPLIES: '10000',
  SIGN_UPS_PER_HOUR: '10000',
  SIGN_INS_PER_HOUR: '10000',
};

/** Somebody signed up, with the only thing they have: a phrase and a client. */
export interface TestMember extends Client {
  phrase: string;
  token: string;
}

export interface TestFacilitator extends Client {
  name: string;
  phrase: string;
  totpSecret: string;
}

/** The whole application on a database of its own, listening; with clients for the people in a test. */
export class Forum {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly twin: NestFastifyApplication,
    readonly database: Connection,
    private readonly testDatabase: TestDatabase,
    readonly clock: TestClock,
    readonly recorder: Recorder,
    readonly visitor: Client,
  ) {}

  static async open(environment: Record<string, string> = {}): Promise<Forum> {
    const testDatabase = await openTestDatabase();
    const clock = new TestClock();
    const recorder = new Recorder();
    const log = new Log('info', { write: (line) => recorder.logLines.push(line) });
    const config = readConfig({ ...ENVIRONMENT, ...environment });
    const options = { config, database: { uri: testDatabase.uri }, clock, log };
    const app = await createApp(options);
    const twin = await createApp({ ...options, api: { compile: false } });
    await app.listen(0, '127.0.0.1');
    await twin.listen(0, '127.0.0.1');
    const urls = { compiled: await app.getUrl(), interpreted: await twin.getUrl() };
    const database = await createConnection(testDatabase.uri).asPromise();
    const visitor = new Client({ urls, recorder });
    return new Forum(app, twin, database, testDatabase, clock, recorder, visitor);
  }

  /** Ends it. Every test file ends so: it fails when anything secret was said to anybody. */
  async close(): Promise<void> {
    try {
      await requireNoLeaks(this.database, this.recorder);
    } finally {
      await this.app.close();
      await this.twin.close();
      await this.database.close();
      await this.testDatabase.drop();
    }
  }

  get url(): string {
    return this.visitor.options.urls.compiled;
  }

  async proof(action: 'SIGN_UP' | 'SIGN_IN'): Promise<string> {
    const { data } = await this.visitor.send(operations.CHALLENGE, { action });
    const challenge = JSON.parse(data.proofOfWorkChallenge.json);
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  }

  async member(): Promise<TestMember> {
    const input = { proofOfWork: await this.proof('SIGN_UP') };
    const { signUp } = await this.visitor.ok(operations.SIGN_UP, { input });
    const { recoveryPhrase: phrase, session } = signUp;
    this.recorder.credentials.add(phrase).add(session.token);
    return Object.assign(this.visitor.as(session.token), { phrase, token: session.token });
  }

  async signIn(phrase: string): Promise<Client> {
    const input = { recoveryPhrase: phrase, proofOfWork: await this.proof('SIGN_IN') };
    const { signIn } = await this.visitor.ok(operations.SIGN_IN, { input });
    this.recorder.credentials.add(signIn.token);
    return this.visitor.as(signIn.token);
  }

  async groupId(slug = 'anxiety'): Promise<string> {
    const group = await this.database.collection<{ _id: string }>('groups').findOne({ slug });
    if (group === null) throw new Error(`There is no group ${slug}.`);
    return group._id;
  }

  /** A new member who joined a group. */
  async memberOf(slug = 'anxiety'): Promise<TestMember> {
    const member = await this.member();
    await member.ok(operations.JOIN, {
      input: { groupId: await this.groupId(slug), houseRulesVersion: 1 },
    });
    return member;
  }

  async startThread(author: Client, input: object = {}): Promise<{ thread: any; post: any }> {
    const { startThread } = await author.ok(operations.START, {
      input: {
        requestId: randomUUID(),
        groupId: await this.groupId(),
        kind: 'STRUGGLE',
        need: 'LISTENING',
        title: 'The nights are long',
        body: 'I lie awake and worry about tomorrow.',
        ...input,
      },
    });
    return startThread;
  }

  async reply(author: Client, threadId: string, input: object = {}): Promise<any> {
    const { postReply } = await author.ok(operations.REPLY, {
      input: { requestId: randomUUID(), threadId, body: 'I know these nights well.', ...input },
    });
    return postReply.post;
  }

  async report(reporter: Client, postId: string, reason = 'ABUSE'): Promise<any> {
    const input = { requestId: randomUUID(), postId, reason };
    return (await reporter.ok(operations.REPORT, { input })).reportPost;
  }

  /** The first coordinator, by the start-up link. */
  async coordinator(): Promise<TestFacilitator> {
    const link = await this.app.get(InvitationsService).firstCoordinator();
    if (link === null) throw new Error('Somebody coordinates already.');
    return this.accept(link, `Robin ${letters()}`);
  }

  async facilitator(coordinator: Client, slugs: string[]): Promise<TestFacilitator> {
    const groupIds = await Promise.all(slugs.map((slug) => this.groupId(slug)));
    const { inviteFacilitator } = await coordinator.ok(operations.INVITE, {
      input: { requestId: randomUUID(), groupIds },
    });
    return this.accept(inviteFacilitator.link, `Rowan ${letters()}`);
  }

  async accept(link: string, name: string): Promise<TestFacilitator> {
    const input = { token: link.split('#invitation=')[1], name };
    const { acceptInvitation } = await this.visitor.ok(operations.ACCEPT, { input });
    const { recoveryPhrase: phrase, totpUri } = acceptInvitation;
    const totpSecret = new URL(totpUri).searchParams.get('secret') ?? '';
    this.recorder.credentials.add(phrase).add(totpSecret);
    const client = await this.facilitatorSignIn(phrase, totpSecret);
    return Object.assign(client, { name: acceptInvitation.name, phrase, totpSecret });
  }

  async facilitatorSignIn(phrase: string, totpSecret: string): Promise<Client> {
    const input = { recoveryPhrase: phrase, code: this.code(totpSecret) };
    const { signInAsFacilitator } = await this.visitor.ok(operations.FACILITATOR_SIGN_IN, {
      input,
    });
    this.recorder.credentials.add(signInAsFacilitator.token);
    return this.visitor.as(signInAsFacilitator.token);
  }

  /** The role id, which coordinators know. */
  async roleId(coordinator: Client, { name }: TestFacilitator): Promise<string> {
    const { staff } = await coordinator.ok(operations.STAFF);
    return staff.find((one: any) => one.name === name).id;
  }

  /** Records a training that is good for a year. */
  async train(coordinator: Client, facilitator: TestFacilitator): Promise<void> {
    const facilitatorId = await this.roleId(coordinator, facilitator);
    const now = this.clock.now();
    const dayAfter = (days: number) => daysAfter(now, days).toISOString().slice(0, 10);
    const days = { completedOn: dayAfter(0), expiresOn: dayAfter(365) };
    const input = { requestId: randomUUID(), facilitatorId, name: 'Listening', ...days };
    await coordinator.ok(operations.TRAIN, { input });
  }

  /** The same facilitator, signed in again: a minute later, since each code works once. */
  async signInAgain({ name, phrase, totpSecret }: TestFacilitator): Promise<TestFacilitator> {
    this.clock.advance({ minutes: 1 });
    const client = await this.facilitatorSignIn(phrase, totpSecret);
    return Object.assign(client, { name, phrase, totpSecret });
  }

  code(totpSecret: string): string {
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    return generateSync({ secret: totpSecret, epoch });
  }
}

/** Role names are letters only, and taken once. */
function letters(): string {
  return randomUUID().replaceAll(/[^a-f]/g, '');
}
