import { Injectable } from '@nestjs/common';
import { Clock, quarterHour } from '../common/clock.js';
import { isId, newId } from '../common/ids.js';
import { type Connection, toConnection } from '../graphql/connection.type.js';
import { cursorParts, encodeCursor, isNumeral, notACursor } from '../graphql/cursor.js';
import { type PageRequest } from '../graphql/page.args.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { type StoredNotice } from './notice.schema.js';
import { type Notice, toNotice } from './notice.type.js';
import { type NoticePlace, NoticesRepository } from './notices.repository.js';

/** Notices are fetched, never sent: the server does not know where to. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly personas: PersonasService,
    private readonly clock: Clock,
  ) {}

  /** Inside the transaction of what it tells of. */
  async tell(notice: Omit<StoredNotice, '_id' | 'createdAt'>): Promise<void> {
    const createdAt = quarterHour(this.clock.now());
    await this.notices.insert({ _id: newId(), createdAt, ...notice });
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
