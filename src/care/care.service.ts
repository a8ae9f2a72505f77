import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { Clock, quarterHour } from '../common/clock.js';
import { notFound } from '../common/domain-error.js';
import { newId } from '../common/ids.js';
import { Transactions } from '../database/transactions.js';
import { GroupsService } from '../groups/groups.service.js';
import { type HelpCard } from '../help/help.type.js';
import { HelpService } from '../help/help.service.js';
import { PersonaLimits } from '../identity/limits/persona-limits.service.js';
import { printOf, RequestIdentity, requireSameRequest } from '../identity/request-identity.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { NoticesService } from '../notices/notices.service.js';
import { type StoredPost } from '../posts/post.schema.js';
import { PostWriter, subjectOf } from '../posts/post-writer.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { type Verdict } from '../screening/verdict.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import {
  type AnswerCareMessageInput,
  type AnswerCareMessagePayload,
  type CareMessage,
  toCareMessage,
} from './care-message.type.js';
import { CareMessagesRepository } from './care-messages.repository.js';

/** Reaching out: a conversation between the author of a post and “a facilitator”. */
@Injectable()
export class CareService {
  constructor(
    private readonly messages: CareMessagesRepository,
    private readonly notices: NoticesService,
    private readonly posts: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly groups: GroupsService,
    private readonly cases: CasesService,
    private readonly writer: PostWriter,
    private readonly help: HelpService,
    private readonly limits: PersonaLimits,
    private readonly requests: RequestIdentity,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What the staff write to the author of a post, with the key of the decision. Inside its transaction. */
  async reachOut(post: string, words: string, requestKey: string): Promise<void> {
    const request = { id: newId(), print: requestKey, byStaff: true };
    await this.messages.append(this.#message(post, words, request));
  }

  async ofPost(post: string): Promise<CareMessage[]> {
    return (await this.messages.ofPost(post)).map(toCareMessage);
  }

  /** The help card of a group, for somebody whom the staff reached out to. */
  async helpCard(groupId: string, country: string | null | undefined): Promise<HelpCard | null> {
    return this.help.cardFor({ level: 'RED' }, await this.groups.require(groupId), country);
  }

  /**
   * Answers somebody who reached out. The case waits for a facilitator again.
   * @throws DomainError NOT_FOUND unless it answers a CARE notice of the viewer's; RATE_LIMITED, CONFLICT
   */
  async answer(
    viewer: Participant,
    input: AnswerCareMessageInput,
  ): Promise<AnswerCareMessagePayload> {
    const notice = await this.notices.requireOwn(viewer, input.noticeId);
    const post = await this.posts.find(notice.post);
    if (notice.kind !== 'CARE' || post === null) throw notFound('message');
    const group = await this.groups.require(notice.group);
    const verdict = this.writer.judge(group, { title: null, body: input.words });
    const id = this.requests.idOf('care message', notice.persona, input.requestId);
    if ((await this.messages.find(id)) === null) {
      await this.limits.count('replies', notice.persona);
      await this.#write(id, input, { post, verdict });
    }
    const written = await this.messages.find(id);
    if (written === null) throw notFound('message');
    requireSameRequest(written, printOf(input));
    return {
      message: toCareMessage(written),
      helpCard: await this.help.cardFor(verdict, group, input.country),
    };
  }

  async #write(
    id: string,
    input: AnswerCareMessageInput,
    { post, verdict }: { post: StoredPost; verdict: Verdict },
  ): Promise<void> {
    const request = { id, print: printOf(input), byStaff: false };
    const thread = await this.threads.find(post.thread);
    const title = post.number === 1 ? (thread?.title ?? null) : null;
    const snapshot = { revision: post.revision, title, body: post.body ?? '' };
    const subject = subjectOf(post, thread?.contentNotes ?? []);
    await this.transactions.run(async () => {
      // The same request, sent twice at once, has written it meanwhile.
      if ((await this.messages.find(id)) !== null) return;
      await this.messages.append(this.#message(post._id, input.words, request));
      await this.cases.fromAnswer(subject, verdict, snapshot);
    });
  }

  #message(
    post: string,
    words: string,
    { id, print, byStaff }: { id: string; print: string; byStaff: boolean },
  ) {
    const at = quarterHour(this.clock.now());
    return { _id: id, post, byStaff, words, requestPrint: print, at };
  }
}
