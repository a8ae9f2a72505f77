import DataLoader from 'dataloader';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Participant, type Viewer } from '../identity/viewer/viewer.js';
import { Post } from '../posts/post.type.js';
import { EmpathyInput, EmpathyKind, EmpathyPayload } from './empathy.type.js';
import { ReactionsService } from './reactions.service.js';

/** One loader a request, kept as long as the request's viewer lives. */
type Loaders = WeakMap<Viewer, DataLoader<string, EmpathyKind[]>>;

@Resolver(() => Post)
export class ReactionsResolver {
  readonly #loaders: Loaders = new WeakMap();

  constructor(private readonly reactions: ReactionsService) {}

  @ResolveField(() => [EmpathyKind], { description: 'What you show for it. Only you are told.' })
  async myEmpathy(@Parent() post: Post, @CurrentViewer() viewer: Viewer): Promise<EmpathyKind[]> {
    return viewer.kind === 'visitor' ? [] : this.#loaderOf(viewer).load(post.id);
  }

  @Mutation(() => EmpathyPayload, { description: 'Shows empathy. Showing twice is showing once.' })
  @For('participant')
  async showEmpathy(
    @Args('input') { postId, kind }: EmpathyInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<EmpathyPayload> {
    return { post: await this.reactions.show(viewer, postId, kind) };
  }

  @Mutation(() => EmpathyPayload, { description: 'Takes it back, as if it had never been.' })
  @For('participant')
  async withdrawEmpathy(
    @Args('input') { postId, kind }: EmpathyInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<EmpathyPayload> {
    return { post: await this.reactions.withdraw(viewer, postId, kind) };
  }

  #loaderOf(viewer: Participant): DataLoader<string, EmpathyKind[]> {
    const known = this.#loaders.get(viewer);
    if (known !== undefined) return known;
    const loader = new DataLoader(
      async (ids: readonly string[]) =>
        (await this.reactions.kindsShown(viewer, ids)).map((kinds) =>
          kinds.map((kind) => EmpathyKind[kind]),
        ),
      { cache: false },
    );
    this.#loaders.set(viewer, loader);
    return loader;
  }
}
