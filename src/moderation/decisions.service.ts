import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { type StoredCase, type StoredDecision } from '../cases/case.schema.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { DomainError, inputInvalid } from '../common/domain-error.js';
import { Transactions } from '../database/transactions.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { printOf } from '../identity/request-identity.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { DecisionKind, DecisionReason } from '../notices/notice.type.js';
import { NoticesService } from '../notices/notices.service.js';
import { type StoredPost } from '../posts/post.schema.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService } from '../posts/posts.service.js';
import { type StoredPostStatus } from '../threads/visibility.js';
import { type DecideCaseInput } from './case.inputs.js';
import { type Case } from './case.type.js';
import { QueueService } from './queue.service.js';

/** What becomes of a post by a decision; null when it stays as it is. */
const EFFECTS: Record<DecisionKind, Partial<Record<StoredPostStatus, StoredPostStatus>>> = {
  KEEP: { HELD: 'PUBLISHED' },
  HIDE: { PUBLISHED: 'HIDDEN', HELD: 'HIDDEN' },
  REMOVE: { PUBLISHED: 'REMOVED', HELD: 'REMOVED', HIDDEN: 'REMOVED' },
};

/** Decisions on cases: each names the version it saw; one wins, the others are told. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly queue: QueueService,
    private readonly cases: CasesRepository,
    private readonly groups: GroupsRepository,
    private readonly posts: PostsService,
    private readonly postsRepository: PostsRepository,
    private readonly notices: NoticesService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Decision, effect, notice and audit entry: all of it, or nothing.
   * @throws DomainError NOT_FOUND; INPUT_INVALID; CONFLICT with `decided`, or when somebody else looks at it
   */
  async decide(viewer: Facilitator, input: DecideCaseInput): Promise<Case> {
    const found = await this.queue.require(viewer, input.caseId);
    requireFitting(found, input);
    const decision: StoredDecision = {
      kind: input.decision,
      reason: input.reason,
      words: input.words ?? null,
      by: viewer.id,
      requestKey: printOf(input),
    };
    if (found.decision?.requestKey === decision.requestKey)
      return this.queue.one(viewer, found._id);
    if (found.state === 'OPEN' && !this.queue.isFreeFor(found, viewer)) throw changed();
    // For a held post that is shown now; outside the transaction like every number of a group.
    const activity = await this.groups.nextActivity(found.group);
    await this.transactions.run(async () => this.#carryOut(found, decision, { input, activity }));
    return this.queue.one(viewer, found._id);
  }

  async #carryOut(
    found: StoredCase,
    decision: StoredDecision,
    { input, activity }: { input: DecideCaseInput; activity: number },
  ): Promise<void> {
    const seen = { ...found, version: input.version };
    if (!(await this.cases.decide(seen, decision))) throw await this.#conflict(found._id);
    const post = await this.postsRepository.find(found.post);
    if (post !== null) await this.#takeEffect(post, decision, activity);
    await this.audit.record({
      chain: found.group,
      by: decision.by,
      act: decision.kind,
      case: found._id,
      reason: decision.reason,
    });
  }

  async #takeEffect(post: StoredPost, decision: StoredDecision, activity: number): Promise<void> {
    const status = EFFECTS[decision.kind][post.status];
    if (status === undefined) return;
    // Deleted by its author while it waited: there is nothing left to show.
    const next = status === 'PUBLISHED' && post.body === null ? 'DELETED' : status;
    await this.posts.moveTo(post, next, activity);
    const { author, group, thread, _id, number, revision } = post;
    const { kind, reason, words } = decision;
    await this.notices.tell({
      persona: author,
      group,
      thread,
      post: _id,
      postNumber: number,
      revision,
      decision: kind,
      reason,
      words,
      activity,
    });
  }

  async #conflict(id: string): Promise<DomainError> {
    const now = await this.cases.find(id);
    const decided = now?.decision?.kind;
    if (decided !== undefined)
      return new DomainError('CONFLICT', `Somebody else has decided: ${decided}.`, { decided });
    return changed();
  }
}

function changed(): DomainError {
  return new DomainError(
    'CONFLICT',
    'The case has changed since you saw it, or somebody else looks at it. Load it again.',
  );
}

function requireFitting(found: StoredCase, { decision, reason }: DecideCaseInput): void {
  const keeps = decision === DecisionKind.KEEP;
  if (found.kind === 'CARE' && !keeps)
    throw inputInvalid('input.decision', 'must be KEEP: care never hides');
  if (keeps !== (reason === DecisionReason.WITHIN_THE_RULES))
    throw inputInvalid('input.reason', 'must be WITHIN_THE_RULES for KEEP, and for KEEP only');
}
