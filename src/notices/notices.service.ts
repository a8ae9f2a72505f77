import { Injectable } from '@nestjs/common';
import { Clock, daysAfter, quarterHour } from '../common/clock.js';
import { notFound } from '../common/domain-error.js';
import { isId, newId } from '../common/ids.js';
import { type Connection, toConnection } from '../graphql/connection.type.js';
import { cursorParts, encodeCursor, isNumeral, notACursor } from '../graphql/cursor.js';
import { type PageRequest } from '../graphql/page.args.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { type StoredNotice } from './notice.schema.js';
import { type Notice, toNotice } from './notice.type.js';
import { type NoticePlace, NoticesRepository } from './notices.repository.js';

/** How long a decision can be appealed against. */
const APPEAL_DAYS = 20;

export type News = Omit<StoredNotice, '_id' | 'createdAt' | 'appealUntil' | 'appeal'>;

/** Notices are fetched, never sent: the server does not know where to. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly personas: PersonasService,
    private readonly clock: Clock,
  ) {}

  /**
   * Tells a persona. Inside the transaction of what it tells of.
   * @param appealable whether its persona can appeal, for 20 days
   */
  async tell(news: News, appealable = false): Promise<void> {
    const createdAt = quarterHour(this.clock.now());
    const appealUntil = appealable ? daysAfter(createdAt, APPEAL_DAYS) : null;
    await this.notices.insert({ _id: newId(), createdAt, appealUntil, appeal: null, ...news });
  }

  /** @throws DomainError NOT_FOUND unless it was sent to one of the viewer's personas */
  async requireOwn(viewer: Participant, id: string): Promise<StoredNotice> {
    const [notice, own] = await Promise.all([this.notices.find(id), this.personas.allOwn(viewer)]);
    if (notice === null || !own.some((persona) => persona.id === notice.persona))
      throw notFound('notice');
    return notice;
  }

  /** Whether no appeal was made before, and this one is noted now. Inside a transaction. */
  async noteAppeal(id: string, print: string): Promise<boolean> {
    return this.notices.noteAppeal(id, print);
  }

  /** The notices of all of a participant's personas, newest first. */
  async inbox(viewer: Participant, page: PageRequest): Promise<Connection<Notice>> {
    const personas = await this.personas.allOwn(viewer);
    const stored = await this.notices.list(
      personas.map(({ id }) => id),
      { after: placeOf(page), limit: page.wanted + 1 },
    );
    return toConnection(page, stored, (notice) => ({
      cursor: encodeCursor(notice.createdAt.getTime(), notice.activity, notice._id),
      node: toNotice(notice),
    }));
  }
}

function placeOf(page: PageRequest): NoticePlace | null {
  const parts = cursorParts(page);
  if (parts === undefined) return null;
  const [time = '', activity = '', id = '', ...rest] = parts;
  if (![time, activity].every(isNumeral) || !isId(id) || rest.length > 0) throw notACursor(page);
  return { createdAt: new Date(Number(time)), activity: Number(activity), id };
}
