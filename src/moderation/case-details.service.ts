import { Injectable } from '@nestjs/common';
import { CareService } from '../care/care.service.js';
import { type StoredCase } from '../cases/case.schema.js';
import { toCaseDecision } from '../cases/decision.type.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { Clock } from '../common/clock.js';
import { Transactions } from '../database/transactions.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { RequestIdentity } from '../identity/request-identity.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { type Post, toPost } from '../posts/post.type.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { type Eyes, eyesOf } from '../threads/visibility.js';
import { WorkloadService } from '../workload/workload.service.js';
import {
  type AuthorHistory,
  type CaseDetail,
  type PastDecision,
  toCaseNote,
  toPastDecision,
  toSnapshots,
} from './case-detail.type.js';
import { CaseNotes } from './case-notes.service.js';
import { type Case, toCase } from './case.type.js';
import { ClaimsService, isSevere } from './claims.service.js';
import { type AddCaseNoteInput, type PrecedentsArgs } from './queue.inputs.js';
import { QueueService } from './queue.service.js';

/** How many posts before and after the one that a case is about. */
const NEIGHBOURS = 2;
const RECENT_POSTS = 10;
const PAST_DECISIONS = 20;

/** A case in full: the words, the thread around them, what was before, and what colleagues noted. */
@Injectable()
export class CaseDetails {
  constructor(
    private readonly queue: QueueService,
    private readonly claims: ClaimsService,
    private readonly cases: CasesRepository,
    private readonly posts: PostsRepository,
    private readonly care: CareService,
    private readonly notes: CaseNotes,
    private readonly workload: WorkloadService,
    private readonly requests: RequestIdentity,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly personas: PersonasService,
  ) {}

  /** Counts as exposure when it is severe. @throws DomainError NOT_FOUND; BREAK_DUE */
  async open(viewer: Facilitator, id: string): Promise<CaseDetail> {
    const found = await this.queue.require(viewer, id);
    await this.workload.requireMayOpen(viewer.id, id, isSevere(found));
    await this.workload.noteOpened(viewer.id, id, isSevere(found));
    await this.claims.noteLook(found);
    await this.claims.renew(viewer, found);
    const appealed = found.appeal && (await this.cases.find(found.appeal.of));
    const own = await this.personas.ownAmong(viewer, [found.group]);
    const eyes = eyesOf(viewer, found.group, own);
    return {
      case: toCase(found, viewer, this.clock.now()),
      snapshots: toSnapshots(found),
      inThread: await this.#inThread(found, eyes),
      history: await this.#history(viewer, found, eyes),
      notes: (await this.notes.ofCase(id)).map(toCaseNote),
      messages: found.kind === 'CARE' ? await this.care.ofPost(found.post) : [],
      appeal: found.appeal?.words ?? null,
      appealedDecision: appealed?.decision ? toCaseDecision(appealed.decision, viewer) : null,
    };
  }

  /** @throws DomainError NOT_FOUND */
  async addNote(viewer: Facilitator, input: AddCaseNoteInput): Promise<Case> {
    const { caseId, words } = input;
    const found = await this.queue.require(viewer, caseId);
    const id = this.requests.idOf('case note', viewer.id, input.requestId);
    await this.transactions.run(async () =>
      this.notes.write(viewer, { id, caseId, kind: 'NOTE', words }),
    );
    await this.claims.renew(viewer, found);
    return this.queue.after(viewer, caseId);
  }

  /** Earlier decisions for the same reason, newest first. @throws DomainError NOT_FOUND */
  async precedents(viewer: Facilitator, args: PrecedentsArgs): Promise<PastDecision[]> {
    const [group = ''] = await this.queue.groupsOf(viewer, args.groupId);
    const wanted = { reason: args.reason, visibleTo: viewer.id };
    const found = await this.cases.decidedFor(group, wanted, args.first);
    return found.flatMap((decided) => toPastDecision(decided, viewer));
  }

  async #inThread({ thread, postNumber }: StoredCase, eyes: Eyes): Promise<Post[]> {
    const from = Math.max(1, postNumber - NEIGHBOURS);
    const around = await this.posts.listRange(thread, { from, to: postNumber + NEIGHBOURS }, 1);
    const opening = from === 1 ? [] : await this.posts.listRange(thread, { from: 1, to: 1 }, 1);
    return [...opening, ...around].map((post) => toPost(post, eyes));
  }

  async #history(
    viewer: Facilitator,
    { _id, kind, author }: StoredCase,
    eyes: Eyes,
  ): Promise<AuthorHistory> {
    const [postCount, recent, decided] = await Promise.all([
      this.posts.countOf(author),
      this.posts.lastOf(author, RECENT_POSTS),
      this.cases.decidedOf(author, PAST_DECISIONS),
    ]);
    return {
      postCount,
      recentPosts: recent.map((post) => toPost(post, eyes)),
      decisions: decided
        .filter((past) => past._id !== _id && !past.excluded.includes(viewer.id))
        // That somebody was cared for counts for more care, and never against them.
        .filter((past) => kind === 'CARE' || past.kind !== 'CARE')
        .flatMap((past) => toPastDecision(past, viewer)),
    };
  }
}
