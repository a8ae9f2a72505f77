import { Injectable } from '@nestjs/common';
import { type StoredCase } from '../cases/case.schema.js';
import { type StoredDecision, type StoredDecisionKind } from '../cases/decision.schema.js';
import { NoticesService } from '../notices/notices.service.js';
import { type StoredPost } from '../posts/post.schema.js';
import { ReportsRepository } from '../reports/reports.repository.js';

/**
 * What reporters are told of a decision: what everybody can see of it. That somebody was restricted or
 * reached out to is between them and the staff.
 */
const SEEN_AS: Partial<Record<StoredDecisionKind, StoredDecisionKind>> = {
  RESTRICT_AUTHOR: 'HIDE',
  REMOVE_FROM_GROUP: 'HIDE',
  REACHED_OUT: 'KEEP',
  RESOURCES_SENT: 'KEEP',
};

/** Each reporter learns once what came of it: not why, and not from whom. Inside the decision's transaction. */
@Injectable()
export class ReporterNews {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly notices: NoticesService,
  ) {}

  async tell(found: StoredCase, post: StoredPost, { kind }: StoredDecision): Promise<void> {
    if (found.kind === 'APPEAL') return;
    const cleared = kind === 'KEEP';
    if (found.decision !== null) await this.reports.noteOutcome(post._id, cleared);
    const untold = await this.reports.findUntold(post._id, found.kind === 'CARE');
    if (untold.length === 0) return;
    await this.reports.noteTold(
      untold.map(({ _id }) => _id),
      cleared,
    );
    const occasion = this.notices.about(found, post);
    const seen = SEEN_AS[kind] ?? kind;
    for (const report of untold) await this.notices.tellReporter(occasion, report, seen);
  }
}
