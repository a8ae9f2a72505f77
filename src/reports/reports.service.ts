import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { type ReportReasonCode } from '../cases/report-severity.js';
import { Clock, quarterHour } from '../common/clock.js';
import { notFound } from '../common/domain-error.js';
import { isDuplicateKey, Transactions } from '../database/transactions.js';
import { GroupsService } from '../groups/groups.service.js';
import { PersonaLimits } from '../identity/limits/persona-limits.service.js';
import { printOf, RequestIdentity, requireSameRequest } from '../identity/request-identity.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { subjectOf } from '../posts/post-writer.js';
import { PostsService, type SeenPost } from '../posts/posts.service.js';

import { ownIn } from '../threads/visibility.js';
import { type ReportPostInput } from './report.type.js';
import { ReportsRepository } from './reports.repository.js';

export interface ReportOutcome {
  reason: ReportReasonCode;
  alreadyReported: boolean;
}

/** Calling a facilitator's attention to a post. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly posts: PostsService,
    private readonly groups: GroupsService,
    private readonly cases: CasesService,
    private readonly limits: PersonaLimits,
    private readonly requests: RequestIdentity,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * One report per persona and post: a second one changes nothing and says so.
   * @throws DomainError NOT_FOUND, MEMBERSHIP_REQUIRED, HOUSE_RULES_CHANGED, RATE_LIMITED, CONFLICT
   */
  async report(viewer: Participant, input: ReportPostInput): Promise<ReportOutcome> {
    const seen = await this.posts.requireSeen(viewer, input.postId);
    const { group, eyes, post } = seen;
    if (post.body === null) throw notFound('post to report');
    const { persona } = await this.groups.admit(viewer, group, ownIn(eyes, group._id));
    const id = this.requests.idOf('report', persona.id, input.requestId);
    const before = await this.#before(id, input, persona.id);
    if (before !== null) return before;
    await this.limits.count('reports', persona.id);
    try {
      await this.transactions.run(async () =>
        this.#write(seen, input, { id, reporter: persona.id }),
      );
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const written = await this.#before(id, input, persona.id);
    if (written === null) throw notFound('report');
    return written;
  }

  /** What this request, or else an earlier one of the same persona, has reported. */
  async #before(
    id: string,
    input: ReportPostInput,
    reporter: string,
  ): Promise<ReportOutcome | null> {
    const found =
      (await this.reports.find(id)) ?? (await this.reports.findOf(input.postId, reporter));
    if (found === null) return null;
    if (found._id === id) requireSameRequest(found, printOf(input));
    return { reason: found.reason, alreadyReported: found._id !== id };
  }

  async #write(
    { post, thread }: SeenPost,
    input: ReportPostInput,
    { id, reporter }: { id: string; reporter: string },
  ): Promise<void> {
    const { revision, body } = post;
    const words = { revision, title: post.number === 1 ? thread.title : null, body: body ?? '' };
    await this.reports.insert({
      _id: id,
      post: post._id,
      reporter,
      revision,
      text: words.body,
      reason: input.reason,
      requestPrint: printOf(input),
      told: false,
      createdAt: quarterHour(this.clock.now()),
    });
    await this.cases.fromReport(subjectOf(post), input.reason, words);
  }
}
