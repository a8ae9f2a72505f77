import { randomUUID } from 'node:crypto';
import { daysAfter } from '../../../src/common/clock.js';
import { newId } from '../../../src/common/ids.js';
import { WorkloadService } from '../../../src/workload/workload.service.js';
import { type Client } from '../../support/client.js';
import { appeal, decision, noticesOf } from '../../support/facilitating.js';
import { Forum, type TestFacilitator, type TestMember } from '../../support/forum.js';
import * as operations from '../../support/operations.js';
import { type Role } from './roles.js';

const PHONE = 'Call me on +44 20 7946 0958 whenever you need somebody.';
const CRISIS = 'I have the pills here and I am going to kill myself tonight.';
export const CRY_FOR_HELP = `${CRISIS} My number is +44 20 7946 0958.`;
/** Below so many members, no figures are shown. */
const MEMBERS_FOR_FIGURES = 10;

export type People = Record<Role, Client> & {
  stranger: TestMember;
  member: TestMember;
  author: TestMember;
  elsewhere: TestFacilitator;
  facilitator: TestFacilitator;
  coordinator: TestFacilitator;
};

/** A forum in which there is one of everything, about what an author wrote in one group. */
export class Scene {
  groupId = '';
  /** A thread of the author's that everybody sees, and its opening post. */
  threadId = '';
  openingId = '';
  /** A post of the author's that is held. */
  heldId = '';

  private constructor(
    readonly forum: Forum,
    readonly people: People,
    /** Of the staff, with no part in anything but sign-ins. */
    readonly spare: TestFacilitator,
  ) {}

  static async set(): Promise<Scene> {
    const forum = await Forum.open();
    // Half a year after the helplines were checked; at noon, so that no day ends meanwhile.
    const minuteOfDay = (forum.clock.now().getTime() / 60_000) % (24 * 60);
    forum.clock.advance({ days: 200, minutes: 12 * 60 - minuteOfDay });
    const first = await forum.coordinator();
    await setDutyOfTrauma(forum, first);
    const coordinator = await again(forum, first);
    const people = {
      visitor: forum.visitor,
      stranger: await forum.memberOf('grief'),
      member: await forum.memberOf(),
      author: await forum.memberOf(),
      elsewhere: await forum.facilitator(coordinator, ['grief']),
      facilitator: await forum.facilitator(coordinator, ['anxiety']),
      coordinator,
    };
    const spare = await forum.facilitator(coordinator, []);
    const scene = new Scene(forum, people, spare);
    await scene.#play();
    return scene;
  }

  /** The open case of a kind about a post. */
  async caseOf(post: string, kind = 'REVIEW'): Promise<{ id: string; version: number }> {
    const cases = this.forum.database.collection('cases').find({ post, kind, state: 'OPEN' });
    const [found] = await cases.toArray();
    if (found === undefined) throw new Error(`No ${kind} case waits about the post.`);
    return { id: String(found._id), version: Number(found.version) };
  }

  /** A reply that somebody without a role wrote, reported; its case. */
  async newCase(): Promise<{ id: string; version: number }> {
    return this.caseOf(await this.newPost());
  }

  async newPost(): Promise<string> {
    const post = await this.forum.reply(await this.passerby(), this.threadId);
    await this.#report(post.id);
    return post.id;
  }

  /** Somebody without a role. */
  async passerby(): Promise<TestMember> {
    this.#passerby ??= this.forum.memberOf();
    return this.#passerby;
  }
  #passerby: Promise<TestMember> | undefined;

  async #play(): Promise<void> {
    const { forum, people } = this;
    const { author, facilitator, coordinator } = people;
    this.groupId = await forum.groupId();
    await coordinator.ok(operations.CHANGE_SETTINGS, {
      input: { groupId: this.groupId, country: 'GB' },
    });
    const { thread, post } = await forum.startThread(author, { contentNotes: ['SELF_HARM'] });
    this.threadId = thread.id;
    this.openingId = post.id;
    const reply = async (body: string) =>
      (await forum.reply(author, thread.id, { body, replyTo: 1 })).id as string;
    for (const client of [facilitator, coordinator]) await forum.reply(client, thread.id);
    await forum.startThread(people.elsewhere, { groupId: await forum.groupId('grief') });

    await this.#worry(await reply('I am fine. You need not worry.'), 'RESOURCES_SENT');
    await this.#worry(await reply('Nobody asks how I am.'), 'REACHED_OUT');
    await this.#worry(await reply('It does not get better.'), 'ESCALATED');
    await this.#claim(await reply('A reply that somebody looks at.'));
    await reply(CRY_FOR_HELP);
    this.heldId = await reply(PHONE);
    await this.#note(this.heldId);
    await this.#decide(await reply('Words to hide.'), facilitator, { appealed: true });
    await this.#decide(await reply('Words to remove.'), coordinator, {
      decision: 'REMOVE',
      appealed: true,
    });
    await author.ok(operations.DELETE, { input: { postId: await reply('Words to delete.') } });
    await this.#keep(await reply(PHONE));
    await this.#threads();
    for (const postId of await this.#shown()) await this.#show(postId);
    await this.#decide(await reply('Words that cost something.'), coordinator, {
      decision: 'RESTRICT_AUTHOR',
      restriction: { level: 'SLOWED', days: 1 },
    });
    await this.#limits();
  }

  /** Threads whose opening posts others do not see as they were written. */
  async #threads(): Promise<void> {
    const { forum, people } = this;
    const { author, facilitator, coordinator } = people;
    await forum.startThread(author, { title: 'Write to ash.tree@example.org' });
    const opened = async (title: string) =>
      (await forum.startThread(author, { title })).post.id as string;
    await this.#decide(await opened('A title to hide'), facilitator);
    await this.#decide(await opened('A title to remove'), coordinator, { decision: 'REMOVE' });
    await this.#decide(await opened('A heated thread'), facilitator, { decision: 'SLOW_MODE' });
    await author.ok(operations.DELETE, { input: { postId: await opened('A title to delete') } });
  }

  /** What the author wrote and everybody sees. */
  async #shown(): Promise<string[]> {
    const badge = { authorBadge: null, group: this.groupId };
    const rows = this.forum.database.collection('posts').find({ status: 'PUBLISHED', ...badge });
    return (await rows.toArray()).map(({ _id }) => String(_id));
  }

  async #show(postId: string): Promise<void> {
    await this.people.member.ok(operations.SHOW, { input: { postId, kind: 'HEAR_YOU' } });
  }

  async #report(postId: string, reason?: string): Promise<void> {
    await this.forum.report(this.people.member, postId, reason);
  }

  async #decide(
    postId: string,
    by: Client,
    { appealed = false, ...input }: { appealed?: boolean; [input: string]: unknown } = {},
  ): Promise<void> {
    await this.#report(postId);
    const found = await this.caseOf(postId);
    await by.ok(operations.CLAIM, { input: { caseId: found.id } });
    await by.ok(operations.DECIDE, decision(found, input));
    const [notice] = await noticesOf(this.people.author, postId);
    if (appealed) await this.people.author.ok(operations.APPEAL, appeal(notice.id));
  }

  async #keep(postId: string): Promise<void> {
    const found = await this.caseOf(postId);
    const input = { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null };
    await this.people.facilitator.ok(operations.DECIDE, decision(found, input));
  }

  /** A care case, with an answer of the author where somebody reached out. */
  async #worry(postId: string, choice: string): Promise<void> {
    const { author, facilitator } = this.people;
    await this.#report(postId, 'WORRIED');
    const found = await this.caseOf(postId, 'CARE');
    const words = choice === 'ESCALATED' ? null : 'How are you today?';
    const made = { decision: choice, reason: 'CARE', words };
    await facilitator.ok(operations.DECIDE, decision(found, made));
    if (choice !== 'REACHED_OUT') return;
    const [notice] = await noticesOf(author, postId);
    const input = { requestId: randomUUID(), noticeId: notice.id, words: 'Better. Thank you.' };
    await author.ok(operations.ANSWER_CARE, { input });
  }

  async #claim(postId: string): Promise<void> {
    await this.#report(postId);
    const { id: caseId } = await this.caseOf(postId);
    await this.people.facilitator.ok(operations.CLAIM, { input: { caseId } });
  }

  async #note(postId: string): Promise<void> {
    const { id: caseId } = await this.caseOf(postId);
    const input = { requestId: randomUUID(), caseId, words: 'Known from before.' };
    await this.people.facilitator.ok(operations.ADD_NOTE, { input });
  }

  /** A facilitator who needs a break, and enough members for figures. */
  async #limits(): Promise<void> {
    const { forum, people } = this;
    const elsewhere = await forum.roleId(people.coordinator, people.elsewhere);
    for (let read = 0; read < MEMBERS_FOR_FIGURES; read += 1)
      await forum.app.get(WorkloadService).noteOpened(elsewhere, newId(), true);
    for (let count = 2; count < MEMBERS_FOR_FIGURES; count += 1) await forum.memberOf();
  }
}

/** A group whose only trained facilitator is away, and comes back. Everybody else signs in after that. */
async function setDutyOfTrauma(forum: Forum, coordinator: TestFacilitator): Promise<void> {
  const away = await forum.facilitator(coordinator, ['trauma']);
  await forum.train(coordinator, away);
  const weekday = daysAfter(forum.clock.now(), 2).getUTCDay() || 7;
  const input = { timeZone: 'UTC', hours: [{ weekday, from: '09:00', to: '17:00' }] };
  await away.ok(operations.SET_DUTY_HOURS, { input });
  forum.clock.advance({ minutes: 31 });
}

/** Signs in anew: the session has ended by idling. */
export async function again(forum: Forum, somebody: TestFacilitator): Promise<TestFacilitator> {
  const { name, phrase, totpSecret } = somebody;
  // A code works once.
  forum.clock.advance({ minutes: 1 });
  const client = await forum.facilitatorSignIn(phrase, totpSecret);
  return Object.assign(client, { name, phrase, totpSecret });
}
