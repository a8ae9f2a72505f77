import { Injectable } from '@nestjs/common';
import { Clock, quarterHour } from '../common/clock.js';
import { isId, newId } from '../common/ids.js';
import { type Connection, toConnection } from '../graphql/connection.type.js';
import { decodeParts, encodeCursor, notACursor } from '../graphql/cursor.js';
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
      { after: page.cursor === undefined ? null : placeOf(page.cursor), limit: page.wanted + 1 },
    );
    return toConnection(page, stored, (notice) => ({
      cursor: encodeCursor(notice.createdAt.getTime(), notice._id),
      node: toNotice(notice),
    }));
  }
}

function placeOf(cursor: string): NoticePlace {
  const [time = '', id = '', ...rest] = decodeParts(cursor);
  if (!/^\d{1,15}$/.test(time) || !isId(id) || rest.length > 0) throw notACursor();
  return { createdAt: new Date(Number(time)), id };
}
