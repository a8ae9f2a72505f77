import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { type StoredCase, type StoredReporting } from '../cases/case.schema.js';
import { Clock, minutesAfter, quarterHour } from '../common/clock.js';
import { Log, traceOf } from '../common/log.js';
import { CoverService } from '../cover/cover.service.js';
import { Transactions } from '../database/transactions.js';
import { GroupsRepository } from '../groups/groups.repository.js';
import { NoticesService } from '../notices/notices.service.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService } from '../posts/posts.service.js';
import { isUrgent } from '../screening/verdict.js';
import { type StoredAutomaticHold } from './automatic-hold.schema.js';
import { AutomaticHoldsRepository } from './automatic-holds.repository.js';

/** How much independent reports must weigh together: three ordinary ones. */
const WEIGHT = 3;
const MOST_HOURS = 24;
const LOOK_EVERY_MS = 60_000;

/**
 * In a group that nobody watches, several independent reports take a post out of sight until somebody looks, for
 * a day at most. Never for worry, never a cry for help, never on the word of many young personas.
 */
@Injectable()
export class AutomaticHolds implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly holds: AutomaticHoldsRepository,
    private readonly posts: PostsService,
    private readonly repository: PostsRepository,
    private readonly cover: CoverService,
    private readonly groups: GroupsRepository,
    private readonly notices: NoticesService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Holds the post when its reports are enough for that, once per case. Inside the transaction of the report. */
  async consider(raised: StoredCase): Promise<void> {
    const { _id, kind, reporting, group } = raised;
    if (kind !== 'REVIEW' || !isEnough(reporting)) return;
    const post = await this.repository.find(raised.post);
    if (post?.status !== 'PUBLISHED' || isUrgent(post.level)) return;
    if (await this.holds.has(_id)) return;
    if ((await this.cover.coverOf(group)).state !== 'UNCOVERED') return;
    const until = quarterHour(minutesAfter(this.clock.now(), MOST_HOURS * 60));
    await this.holds.insert({ _id, post: post._id, until });
    await this.posts.holdUntil(post, until);
    await this.notices.tell({
      ...this.notices.about(raised, post),
      kind: 'DECISION',
      decision: 'HIDE',
      reason: null,
      words: ANNOUNCEMENT,
      restriction: null,
      isAutomatic: true,
    });
  }

  /** Shows again what was held long enough and nobody has looked at. */
  async release(): Promise<void> {
    const now = this.clock.now();
    for (const hold of await this.holds.due(now)) {
      const post = await this.repository.find(hold.post);
      const activity = post === null ? 0 : await this.groups.nextActivity(post.group);
      await this.transactions.run(async () => this.#end(hold, now, activity));
    }
  }

  /** Whatever moved or held the post since, stays. */
  async #end(hold: StoredAutomaticHold, now: Date, activity: number): Promise<void> {
    if (!(await this.holds.end(hold._id))) return;
    const post = await this.repository.find(hold.post);
    if (post?.status !== 'HELD' || post.heldUntil == null || post.heldUntil > now) return;
    await this.posts.moveTo(post, 'PUBLISHED', activity);
  }

  async #look(): Promise<void> {
    try {
      await this.release();
    } catch (error) {
      this.log.warn('posts that were held long enough could not be shown', traceOf(error));
    }
  }
}

/** Many young personas neither hide a post, nor shield it from what others say. */
function isEnough({ weight, brigading, reporters, fresh }: StoredReporting): boolean {
  return brigading ? reporters - fresh >= WEIGHT : weight >= WEIGHT;
}

const ANNOUNCEMENT =
  'Several people reported your post, and no facilitator is here now. It is out of sight until somebody has looked, for a day at most. That says nothing about who is right.';
