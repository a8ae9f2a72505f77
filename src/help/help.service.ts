import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { FacilitatorsService } from '../identity/facilitators/facilitators.service.js';
import { helpCard } from '../screening/help/help-card.js';
import { helplinesFor } from '../screening/help/helplines-for.js';
import { staleEntries } from '../screening/help/stale-entries.js';
import { isUrgent, type Verdict } from '../screening/verdict.js';
import {
  type HelpCard,
  type Helplines,
  type StaleHelpline,
  toHelpCard,
  toHelplines,
  toStaleHelpline,
} from './help.type.js';
import { HelplinesFile } from './helplines.js';

/** What a card needs to know of a group. */
interface GroupOfCard {
  _id: string;
  /** Whose helplines it shows to who names no country. */
  country?: string;
}

@Injectable()
export class HelpService {
  constructor(
    private readonly file: HelplinesFile,
    private readonly facilitators: FacilitatorsService,
    private readonly clock: Clock,
  ) {}

  /** @param country ISO 3166-1 alpha-2, as the member chose it; unknown ones get general advice */
  helplines(country: string): Helplines {
    return toHelplines(helplinesFor(this.file.helplines, country));
  }

  /** What should be checked: a wrong number is worse than none. */
  stale(): StaleHelpline[] {
    return staleEntries(this.file.helplines, this.clock.now()).map(toStaleHelpline);
  }

  /**
   * The card for the author of a post in a group; null when the post needs none.
   * @param chosen the country that the member named; otherwise the group's own
   */
  async cardFor(
    verdict: Pick<Verdict, 'level'>,
    group: GroupOfCard,
    chosen: string | null | undefined,
  ): Promise<HelpCard | null> {
    if (!isUrgent(verdict.level)) return null;
    const { helplines } = this.file;
    const country = chosen ?? group.country ?? null;
    const staffedNow = await this.facilitators.isAnyPresent(group._id);
    const known = helplinesFor(helplines, country).country;
    return toHelpCard(helpCard({ helplines, country, staffedNow }), known);
  }
}
