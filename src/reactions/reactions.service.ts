import { Injectable } from '@nestjs/common';
import { DomainError } from '../common/domain-error.js';
import { Transactions } from '../database/transactions.js';
import { GroupsService } from '../groups/groups.service.js';
import { PersonaLimits } from '../identity/limits/persona-limits.service.js';
import { requireMayWrite } from '../identity/restrictions/restrictions.service.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { type StoredEmpathyKind } from '../posts/post.schema.js';
import { type Post, toPost } from '../posts/post.type.js';
import { PostsRepository } from '../posts/posts.repository.js';
import { PostsService, type SeenPost } from '../posts/posts.service.js';
import { ownIn } from '../threads/visibility.js';
import { ReactionsRepository } from './reactions.repository.js';

/** Empathy without words. Showing twice is showing once; who showed it is known to nobody. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly reactions: ReactionsRepository,
    private readonly posts: PostsService,
    private readonly postsRepository: PostsRepository,
    private readonly groups: GroupsService,
    private readonly limits: PersonaLimits,
    private readonly transactions: Transactions,
  ) {}

  /** What a participant shows for these posts, in their order. One query. */
  async kindsShown(viewer: Participant, posts: readonly string[]): Promise<StoredEmpathyKind[][]> {
    return this.reactions.kindsOf(posts.map((post) => viewer.key.reactionId(post)));
  }

  /** @throws DomainError NOT_FOUND, MEMBERSHIP_REQUIRED, HOUSE_RULES_CHANGED, RESTRICTED, RATE_LIMITED; FORBIDDEN on one's own */
  async show(viewer: Participant, postId: string, kind: StoredEmpathyKind): Promise<Post> {
    const seen = await this.posts.requireSeen(viewer, postId);
    const { group, eyes, post } = seen;
    const own = ownIn(eyes, group._id);
    const { persona, restriction } = await this.groups.admit(viewer, group, own);
    requireMayWrite(restriction);
    if (eyes.own.has(post.author) || post.status !== 'PUBLISHED')
      throw new DomainError('FORBIDDEN', 'Empathy is for posts of others that everybody sees.');
    await this.limits.count('empathy', persona.id);
    return this.#change(viewer, seen, { kind, shown: true });
  }

  /** Withdrawing what was not shown changes nothing. @throws DomainError NOT_FOUND */
  async withdraw(viewer: Participant, postId: string, kind: StoredEmpathyKind): Promise<Post> {
    const seen = await this.posts.requireSeen(viewer, postId);
    return this.#change(viewer, seen, { kind, shown: false });
  }

  async #change(
    viewer: Participant,
    { post, eyes }: SeenPost,
    { kind, shown }: { kind: StoredEmpathyKind; shown: boolean },
  ): Promise<Post> {
    const id = viewer.key.reactionId(post._id);
    await this.transactions.run(async () => {
      const [kinds = []] = await this.reactions.kindsOf([id]);
      if (kinds.includes(kind) === shown) return;
      const next = shown ? [...kinds, kind] : kinds.filter((other) => other !== kind);
      await this.reactions.replace(id, next);
      await this.postsRepository.countEmpathy(post._id, kind, shown ? 1 : -1);
    });
    return toPost((await this.postsRepository.find(post._id)) ?? post, eyes);
  }
}
