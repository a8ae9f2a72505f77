import { Injectable } from '@nestjs/common';
import { CasesRepository } from '../cases/cases.repository.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../common/clock.js';
import { DomainError, notFound } from '../common/domain-error.js';
import { Transactions } from '../database/transactions.js';
import { printOf } from '../identity/request-identity.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { type StoredNotice } from '../notices/notice.schema.js';
import { NoticesService } from '../notices/notices.service.js';
import { type AppealDecisionInput } from './decision.inputs.js';

/** Appeals: once per decision, within 20 days, looked at by somebody who had no part in it. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly notices: NoticesService,
    private readonly cases: CasesRepository,
    private readonly casesService: CasesService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, APPEAL_CLOSED, CONFLICT when another appeal was made before */
  async appeal(viewer: Participant, input: AppealDecisionInput): Promise<void> {
    const notice = await this.notices.requireOwn(viewer, input.noticeId);
    const print = printOf(input);
    if (notice.appeal === print) return;
    if (notice.appealUntil === null || notice.appealUntil <= this.clock.now()) throw closed();
    await this.transactions.run(async () => this.#open(notice, input.words, print));
  }

  async #open(notice: StoredNotice, words: string, print: string): Promise<void> {
    const decided = await this.cases.find(notice.case);
    if (decided?.decision == null) throw notFound('decision');
    if (!(await this.notices.noteAppeal(notice._id, print)))
      throw new DomainError('CONFLICT', 'You have appealed against this decision already.');
    const deciders = [...decided.undone, decided.decision].map(({ by }) => by);
    await this.casesService.fromAppeal(decided, words, [...new Set(deciders)]);
  }
}

function closed(): DomainError {
  return new DomainError('APPEAL_CLOSED', 'This cannot be appealed against, or not any more.');
}
