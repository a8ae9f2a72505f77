import { Injectable } from '@nestjs/common';
import { GroupsService } from '../groups/groups.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { draftAdvice } from '../screening/advice/draft-advice.js';
import { type PersonalDetail } from '../screening/advice/draft-hint.js';
import { screen } from '../screening/screening.js';
import { type Signal } from '../screening/verdict.js';
import { ThreadsService } from '../threads/threads.service.js';
import { type DraftAdviceInput, type DraftHint, toDraftHint } from './draft-hint.type.js';

/** Hints before sending. Nothing of a draft is stored, logged, or looked at by anybody. */
@Injectable()
export class AdviceService {
  constructor(
    private readonly groups: GroupsService,
    private readonly threads: ThreadsService,
  ) {}

  /** @throws DomainError NOT_FOUND when group or thread is not for the viewer to see */
  async hints(viewer: Participant, input: DraftAdviceInput): Promise<DraftHint[]> {
    const { text, threadId } = input;
    const group = await this.groups.require(input.groupId);
    const seen = threadId == null ? null : await this.threads.requireSeen(viewer, threadId);
    const verdict = screen(text, { contentRules: group.contentRules, replying: seen !== null });
    const need = seen?.thread.need ?? null;
    const personalDetails = verdict.signals.flatMap(detailOf);
    return draftAdvice({ text, need, personalDetails }).map(toDraftHint);
  }
}

function detailOf({ kind, rule, span }: Signal): PersonalDetail[] {
  if (span === undefined || (kind !== 'contact_details' && kind !== 'personal_data_other'))
    return [];
  return [{ start: span.start, end: span.end, kind: rule.split('.').at(-1) ?? kind }];
}
