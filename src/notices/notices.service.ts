import { Injectable } from '@nestjs/common';
import { type StoredCase } from '../cases/case.schema.js';
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

export type News = Omit<StoredNotice, '_id' | 'number' | 'createdAt' | 'appealUntil' | 'appeal'>;

/** What a notice is about: a post, its case, and whom it is told. */
export type Occasion = Pick<
  News,
  'persona' | 'group' | 'thread' | 'post' | 'postNumber' | 'revision' | 'case'
>;

/** What of a post goes into a notice. */
interface PostOfNotice {
  _id: string;
  author: string;
  group: string;
  thread: string;
  number: number;
  revision: number;
}

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
   * @returns its id
   */
  async tell(news: News, appealable = false): Promise<string> {
    const _id = newId();
    const createdAt = quarterHour(this.clock.now());
    const appealUntil = appealable ? daysAfter(createdAt, APPEAL_DAYS) : null;
    const number = (await this.notices.lastNumber(news.persona)) + 1;
    await this.notices.insert({ _id, number, createdAt, appealUntil, appeal: null, ...news });
    return _id;
  }

  /** Tells who reported a post what came of it: not why, and not from whom. Inside a transaction. */
  async tellReporter(
    occasion: Occasion,
    { reporter, revision }: { reporter: string; revision: number },
    decision: News['decision'],
  ): Promise<void> {
    await this.tell({
      ...occasion,
      kind: 'REPORT',
      persona: reporter,
      revision,
      decision,
      reason: null,
      words: null,
      restriction: null,
      isAutomatic: false,
    });
  }

  /** What a notice to the author of a post is about. */
  about(found: Pick<StoredCase, '_id'>, post: PostOfNotice): Occasion {
    return {
      persona: post.author,
      group: post.group,
      thread: post.thread,
      post: post._id,
      postNumber: post.number,
      revision: post.revision,
      case: found._id,
    };
  }

  /** Whether nobody has appealed because of it. */
  async isUnanswered(id: string): Promise<boolean> {
    const notice = await this.notices.find(id);
    return notice?.appeal == null;
  }

  /** What it told of was taken back: there is nothing left to appeal against. Inside a transaction. */
  async closeAppeal(id: string): Promise<void> {
    await this.notices.closeAppeal(id);
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
      cursor: encodeCursor(notice.createdAt.getTime(), notice.number, notice._id),
      node: toNotice(notice),
    }));
  }
}

function placeOf(page: PageRequest): NoticePlace | null {
  const parts = cursorParts(page);
  if (parts === undefined) return null;
  const [time = '', number = '', id = '', ...rest] = parts;
  if (![time, number].every(isNumeral) || !isId(id) || rest.length > 0) throw notACursor(page);
  return { createdAt: new Date(Number(time)), number: Number(number), id };
}
