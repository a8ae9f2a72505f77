import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { type ReportReasonCode } from '../cases/report-severity.js';
import { Clock, daysAfter, quarterHour } from '../common/clock.js';
import { notFound } from '../common/domain-error.js';
import { isDuplicateKey, Transactions } from '../database/transactions.js';
import { GroupsService } from '../groups/groups.service.js';
import { PersonaLimits } from '../identity/limits/persona-limits.service.js';
import { printOf, RequestIdentity, requireSameRequest } from '../identity/request-identity.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { NoticesService } from '../notices/notices.service.js';
import { subjectOf } from '../posts/post-writer.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService, type SeenPost } from '../posts/posts.service.js';
import { ownIn } from '../threads/visibility.js';
import { AutomaticHolds } from './automatic-holds.service.js';
import { OUTCOMES_LOOKED_AT, reportWeight } from './report-weight.js';
import { type ReportPostInput } from './report.type.js';
import { ReportsRepository } from './reports.repository.js';

/** How far back a persona's earlier reports are looked at. */
const DAYS_LOOKED_BACK = 90;

/** Who reports, under which id, and how much it weighs. */
interface Reporting {
  id: string;
  reporter: string;
  weight: number;
  isFresh: boolean;
}

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
    private readonly repository: PostsRepository,
    private readonly groups: GroupsService,
    private readonly cases: CasesService,
    private readonly holds: AutomaticHolds,
    private readonly notices: NoticesService,
    private readonly personas: PersonasService,
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
    const before = await this.#reportedBefore(viewer, input);
    if (before !== null) return before;
    const seen = await this.posts.requireSeen(viewer, input.postId);
    const { group, eyes, post } = seen;
    if (post.body === null) throw notFound('post to report');
    const { persona } = await this.groups.admit(viewer, group, ownIn(eyes, group._id));
    const id = this.#idOf(input, persona.id);
    await this.limits.count('reports', persona.id);
    await this.limits.count('reportsOfDay', persona.id);
    const standing = await this.#standing(persona);
    try {
      await this.transactions.run(async () =>
        this.#write(seen, input, { id, reporter: persona.id, ...standing }),
      );
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const written = await this.#before(input, persona.id);
    if (written === null) throw notFound('report');
    return written;
  }

  /** Asked before anything else: the post may be out of sight by now, because of this very report. */
  async #reportedBefore(
    viewer: Participant,
    input: ReportPostInput,
  ): Promise<ReportOutcome | null> {
    const post = await this.repository.find(input.postId);
    const persona = post && (await this.personas.findOwn(viewer, post.group));
    return persona && this.#before(input, persona.id);
  }

  /** What this request, or else an earlier one of the same persona, has reported. */
  async #before(input: ReportPostInput, reporter: string): Promise<ReportOutcome | null> {
    const id = this.#idOf(input, reporter);
    const found =
      (await this.reports.find(id)) ?? (await this.reports.findOf(input.postId, reporter));
    if (found === null) return null;
    if (found._id === id) requireSameRequest(found, printOf(input));
    return { reason: found.reason, alreadyReported: found._id !== id };
  }

  #idOf({ requestId }: ReportPostInput, reporter: string): string {
    return this.requests.idOf('report', reporter, requestId);
  }

  async #write(
    { post, thread }: SeenPost,
    input: ReportPostInput,
    { id, reporter, weight, isFresh }: Reporting,
  ): Promise<void> {
    const { revision, body } = post;
    const words = { revision, title: post.number === 1 ? thread.title : null, body: body ?? '' };
    const subject = subjectOf(post, thread.contentNotes);
    const report = { reason: input.reason, weight, isFresh };
    const raised = await this.cases.fromReport(subject, report, words);
    const wasKept = raised.state === 'DECIDED';
    await this.reports.insert({
      _id: id,
      post: post._id,
      reporter,
      revision,
      text: words.body,
      reason: input.reason,
      requestPrint: printOf(input),
      told: wasKept,
      cleared: wasKept,
      createdAt: quarterHour(this.clock.now()),
    });
    if (wasKept) {
      const occasion = this.notices.about(raised, post);
      await this.notices.tellReporter(occasion, { reporter, revision }, 'KEEP');
    } else await this.holds.consider(raised);
  }

  /** How much a report of this persona weighs. */
  async #standing(persona: Persona): Promise<{ weight: number; isFresh: boolean }> {
    const isFresh = this.personas.isFresh(persona);
    const to = this.clock.now();
    const months = { from: daysAfter(to, -DAYS_LOOKED_BACK), to, limit: OUTCOMES_LOOKED_AT };
    const outcomes = await this.reports.lastOutcomes(persona.id, months);
    return { weight: reportWeight(isFresh, outcomes), isFresh };
  }
}
