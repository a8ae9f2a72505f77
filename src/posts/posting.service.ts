import { Injectable } from '@nestjs/common';
import { DomainError, inputInvalid } from '../common/domain-error.js';
import { type StoredGroup } from '../groups/group.schema.js';
import { GroupsService, type Membership } from '../groups/groups.service.js';
import { PersonaLimits } from '../identity/limits/persona-limits.service.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { requireMayWrite } from '../identity/restrictions/restrictions.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { type Verdict } from '../screening/verdict.js';
import { type StoredThread } from '../threads/thread.schema.js';
import { type SeenThread, ThreadsService } from '../threads/threads.service.js';
import { eyesOf, isPublic, maySee, ownIn } from '../threads/visibility.js';
import { type PostReplyInput, type StartThreadInput } from './post.inputs.js';
import { type Draft, PostWriter } from './post-writer.js';
import { PostsRepository } from './posts.repository.js';
import { PostsService, type SeenPost } from './posts.service.js';
import { HeatedThreads } from './heated-threads.service.js';
import { Safeguards } from './safeguards.service.js';
import { printOf, RequestIdentity, requireSameRequest } from '../identity/request-identity.js';

/** A post that was written, with what screening made of it. */
export interface WrittenPost extends SeenPost {
  verdict: Verdict;
}

interface Asked extends Membership {
  id: string;
  title: string | null;
  body: string;
  print: string;
  /** The thread of a reply. */
  within?: StoredThread;
}

type Prepare = () => Promise<
  Pick<Draft, 'thread' | 'author' | 'byThreadStarter' | 'replyTo' | 'contentNotes' | 'opening'>
>;

/** Starting threads and replying. The same request, sent again, finds what it wrote the first time. */
@Injectable()
export class PostingService {
  constructor(
    private readonly posts: PostsService,
    private readonly repository: PostsRepository,
    private readonly threads: ThreadsService,
    private readonly groups: GroupsService,
    private readonly personas: PersonasService,
    private readonly limits: PersonaLimits,
    private readonly requests: RequestIdentity,
    private readonly writer: PostWriter,
    private readonly safeguards: Safeguards,
    private readonly heated: HeatedThreads,
  ) {}

  /** @throws DomainError NOT_FOUND, MEMBERSHIP_REQUIRED, HOUSE_RULES_CHANGED, RESTRICTED, RATE_LIMITED, CONFLICT */
  async startThread(viewer: Participant, input: StartThreadInput): Promise<WrittenPost> {
    const membership = await this.groups.requireMembership(viewer, input.groupId);
    const { group, persona } = membership;
    const id = this.requests.idOf('post', persona.id, input.requestId);
    const thread = this.requests.idOf('thread', persona.id, input.requestId);
    const { kind, need, title, contentNotes, body } = input;
    const asked = { id, ...membership, title, body, print: printOf(input) };
    return this.#once(viewer, asked, async () => {
      await this.limits.count('posts', persona.id);
      const author = input.asThreadPersona
        ? await this.#threadPersona(viewer, group, thread)
        : persona;
      const opening = { kind, need, title, contentNotes };
      return { thread, author, byThreadStarter: true, replyTo: null, contentNotes, opening };
    });
  }

  /** @throws DomainError those of `startThread`; THREAD_CLOSED; INPUT_INVALID for a `replyTo` nobody can see */
  async postReply(viewer: Participant, input: PostReplyInput): Promise<WrittenPost> {
    const seen = await this.threads.requireSeen(viewer, input.threadId);
    const { thread, eyes } = seen;
    const own = ownIn(eyes, seen.group._id);
    const membership = await this.groups.admit(viewer, seen.group, own);
    const { group, persona } = membership;
    const id = this.requests.idOf('post', persona.id, input.requestId);
    const { body } = input;
    const asked = { id, ...membership, title: null, body, print: printOf(input) };
    const written = await this.#once(viewer, { ...asked, within: thread }, async () => {
      if (!isPublic(thread.status) || thread.isLocked)
        throw new DomainError('THREAD_CLOSED', 'This thread takes no replies now.');
      const replyTo = input.replyTo ?? null;
      await this.#requireReplyTarget(seen, replyTo);
      const author =
        ownIn(eyes, thread._id) ??
        (input.asThreadPersona ? await this.#threadPersona(viewer, group, thread._id) : persona);
      await this.limits.count('replies', author.id);
      await this.heated.obey(thread, author);
      return {
        thread: thread._id,
        author,
        byThreadStarter: author.id === thread.author,
        replyTo,
        contentNotes: thread.contentNotes,
        opening: null,
      };
    });
    await this.heated.watch(written);
    return written;
  }

  /** Answers with what the request wrote before; otherwise prepares and writes it. */
  async #once(viewer: Participant, asked: Asked, prepare: Prepare): Promise<WrittenPost> {
    const { id, group, title, body, print } = asked;
    const verdict = this.writer.judge(group, { title, body });
    if ((await this.repository.find(id)) === null) {
      const written = await this.#write(viewer, { ...asked, verdict }, prepare);
      if (written !== null) return { ...written, verdict };
    }
    const seen = await this.posts.requireSeen(viewer, id);
    requireSameRequest(seen.post, print);
    return { ...seen, verdict };
  }

  /** Null when the same request, sent twice at once, has written it meanwhile; its own limits do not count then. */
  async #write(
    viewer: Participant,
    { id, group, persona, restriction, body, print, within, verdict }: Asked & { verdict: Verdict },
    prepare: Prepare,
  ): Promise<SeenPost | null> {
    try {
      requireMayWrite(restriction);
      const prepared = await prepare();
      const { author } = prepared;
      const judged = await this.safeguards.judge({ viewer, group, author, verdict });
      await this.safeguards.slow(restriction, judged);
      const draft = { id, group, body, requestPrint: print, ...prepared };
      const written = await this.writer.write(draft, judged);
      const thread = written?.thread ?? within;
      if (written === null || thread === undefined) return null;
      const eyes = eyesOf(viewer, group._id, [persona, author]);
      return { post: written.post, thread, group, eyes };
    } catch (error) {
      if ((await this.repository.find(id)) === null) throw error;
      return null;
    }
  }

  async #threadPersona(viewer: Participant, group: StoredGroup, thread: string): Promise<Persona> {
    return this.personas.obtain(viewer, { group: group._id, thread }, group.houseRules.version);
  }

  async #requireReplyTarget({ thread, eyes }: SeenThread, number: number | null): Promise<void> {
    if (number === null) return;
    const [target] = await this.repository.listRange(thread._id, { from: number, to: number }, 1);
    if (target === undefined || !maySee(eyes, target))
      throw inputInvalid('input.replyTo', 'must be the number of a post of this thread');
  }
}
