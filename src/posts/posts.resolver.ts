import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs, pageRequest } from '../graphql/page.args.js';
import { HelpService } from '../help/help.service.js';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { Thread, toThread } from '../threads/thread.type.js';
import { explanationOfHeld, explanationOfShown } from './explanation.js';
import { DeletePostInput, EditPostInput, PostReplyInput, StartThreadInput } from './post.inputs.js';
import {
  DeletePostPayload,
  PostConnection,
  PostOutcome,
  PostPayload,
  StartThreadPayload,
  toPost,
} from './post.type.js';
import { PostChangesService } from './post-changes.service.js';
import { PostingService, type WrittenPost } from './posting.service.js';
import { PostsService } from './posts.service.js';

@Resolver(() => Thread)
export class PostsResolver {
  constructor(
    private readonly posts: PostsService,
    private readonly posting: PostingService,
    private readonly changes: PostChangesService,
    private readonly help: HelpService,
  ) {}

  @ResolveField('posts', () => PostConnection, { description: 'In the order of their numbers.' })
  async ofThread(@Parent() thread: Thread, @Args() args: PageArgs): Promise<PostConnection> {
    return this.posts.page(thread, pageRequest(args));
  }

  @Mutation(() => StartThreadPayload, { description: 'Starts a thread with its opening post.' })
  @For('participant')
  async startThread(
    @Args('input') input: StartThreadInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<StartThreadPayload> {
    const written = await this.posting.startThread(viewer, input);
    return {
      ...(await this.#payload(written, input.country)),
      thread: toThread(written.thread, written.eyes),
    };
  }

  @Mutation(() => PostPayload, { description: 'Replies in a thread, or to one of its posts.' })
  @For('participant')
  async postReply(
    @Args('input') input: PostReplyInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<PostPayload> {
    return this.#payload(await this.posting.postReply(viewer, input), input.country);
  }

  @Mutation(() => PostPayload, {
    description: 'Changes the words of your own post, for 15 minutes. The revision shows it.',
  })
  @For('participant')
  async editPost(
    @Args('input') input: EditPostInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<PostPayload> {
    return this.#payload(await this.changes.edit(viewer, input), input.country);
  }

  @Mutation(() => DeletePostPayload, {
    description:
      'Deletes the words of your own post; its place stays. What was reported is kept with the case until it is decided.',
  })
  @For('participant')
  async deletePost(
    @Args('input') { postId }: DeletePostInput,
    @CurrentViewer() viewer: Participant,
  ): Promise<DeletePostPayload> {
    const { post, eyes } = await this.changes.delete(viewer, postId);
    return { post: toPost(post, eyes) };
  }

  async #payload(
    { post, eyes, group, verdict }: WrittenPost,
    country: string | null | undefined,
  ): Promise<PostPayload> {
    const held = post.status === 'HELD';
    return {
      post: toPost(post, eyes),
      outcome: held ? PostOutcome.HELD : PostOutcome.PUBLISHED,
      explanation: held ? explanationOfHeld(verdict) : explanationOfShown(verdict),
      helpCard: await this.help.cardFor(verdict, group, country),
    };
  }
}
