import { Injectable } from '@nestjs/common';
import { notFound } from '../common/domain-error.js';
import { type NumberRange } from '../common/range-walk.js';
import { type Connection } from '../graphql/connection.type.js';
import { cursorNumbers, encodeCursor } from '../graphql/cursor.js';
import { numberedPage } from '../graphql/numbered-list.js';
import { type PageRequest } from '../graphql/page.args.js';
import { type StoredGroup } from '../groups/group.schema.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { GroupsService } from '../groups/groups.service.js';
import { PersonasService } from '../identity/personas/personas.service.js';
import { type Viewer } from '../identity/viewer/viewer.js';
import { type StoredThread } from './thread.schema.js';
import { type Thread, toThread } from './thread.type.js';
import { ThreadsRepository } from './threads.repository.js';
import { type Eyes, eyesOf, maySee, ownIn } from './visibility.js';

/** A thread as one reader sees it. */
export interface SeenThread {
  thread: StoredThread;
  eyes: Eyes;
}

export interface SeenThreadOfGroup extends SeenThread {
  group: StoredGroup;
}

/** A thread at the place that it had when a walk through its group began. */
interface Placed extends SeenThread {
  place: number;
}

@Injectable()
export class ThreadsService {
  constructor(
    private readonly threads: ThreadsRepository,
    private readonly groups: GroupsService,
    private readonly groupsRepository: GroupsRepository,
    private readonly personas: PersonasService,
  ) {}

  /** @throws DomainError NOT_FOUND also when the thread is not for the viewer to see */
  async requireSeen(viewer: Viewer, id: string): Promise<SeenThreadOfGroup> {
    const thread = await this.threads.find(id);
    if (thread === null) throw notFound('thread');
    const [group, eyes] = await Promise.all([
      this.groups.require(thread.group),
      this.#eyes(viewer, thread.group, [id]),
    ]);
    const persona = ownIn(eyes, group._id);
    if (!maySee(eyes, thread) || !(await this.groups.mayRead(viewer, group, persona)))
      throw notFound('thread');
    return { thread, eyes, group };
  }

  async find(viewer: Viewer, id: string): Promise<Thread> {
    const seen = await this.requireSeen(viewer, id);
    return toThread(seen.thread, seen.eyes);
  }

  /**
   * The threads of a group, newest activity first, as the list stood when the walk began: a cursor carries
   * the group's number of then, and a thread that got a post since keeps its old place in this walk. So none
   * is missed or met twice while people post. (A thread with over 100 posts since then is not remembered.)
   * @throws DomainError NOT_FOUND when the group is not for the viewer to read
   */
  async page(viewer: Viewer, group: StoredGroup, page: PageRequest): Promise<Connection<Thread>> {
    const groupId = group._id;
    const persona = await this.personas.findOwn(viewer, groupId);
    if (!(await this.groups.mayRead(viewer, group, persona))) throw notFound('group');
    const now = await this.groupsRepository.lastActivity(groupId);
    const [start = now, cursor] = cursorNumbers(page, 2) ?? [];
    const moved = await this.#movedSince(viewer, groupId, { start, now });
    return numberedPage({
      page,
      cursor,
      descending: true,
      bounds: { from: 1, to: start },
      read: async (range, order) => {
        const there = await this.threads.listRange(groupId, range, order);
        const seen = (await this.#seenBy(viewer, groupId, there)).map(atOwnPlace);
        const back = moved.filter(({ place }) => within(range, place));
        return [...seen, ...back].sort((a, b) => order * (a.place - b.place));
      },
      toEdge: ({ thread, eyes, place }) => ({
        cursor: encodeCursor(start, place),
        node: toThread(thread, eyes),
      }),
    });
  }

  /** The threads whose newest post came after a walk began, each at the place it had at its start. */
  async #movedSince(
    viewer: Viewer,
    group: string,
    { start, now }: { start: number; now: number },
  ): Promise<Placed[]> {
    if (start >= now) return [];
    const stored = await this.threads.listRange(group, { from: start + 1, to: now }, -1);
    return (await this.#seenBy(viewer, group, stored)).flatMap((seen) => {
      const place = seen.thread.earlierActivity.findLast((number) => number <= start);
      return place === undefined ? [] : [{ ...seen, place }];
    });
  }

  async #seenBy(viewer: Viewer, group: string, threads: StoredThread[]): Promise<SeenThread[]> {
    if (threads.length === 0) return [];
    const eyes = await this.#eyes(
      viewer,
      group,
      threads.map(({ _id }) => _id),
    );
    return threads.filter((thread) => maySee(eyes, thread)).map((thread) => ({ thread, eyes }));
  }

  /** Own personas in the group, and those that live in one of these threads only. */
  async #eyes(viewer: Viewer, group: string, threads: readonly string[]): Promise<Eyes> {
    return eyesOf(viewer, group, await this.personas.ownAmong(viewer, [group, ...threads]));
  }
}

function atOwnPlace(seen: SeenThread): Placed {
  return { ...seen, place: seen.thread.activity };
}

function within({ from, to }: NumberRange, place: number): boolean {
  return place >= from && place <= to;
}
