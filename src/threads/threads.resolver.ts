import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs, pageRequest } from '../graphql/page.args.js';
import { Group } from '../groups/group.type.js';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Viewer } from '../identity/viewer/viewer.js';
import { Thread, ThreadConnection } from './thread.type.js';
import { ThreadsService } from './threads.service.js';

@Resolver(() => Group)
export class ThreadsResolver {
  constructor(private readonly threads: ThreadsService) {}

  @Query(() => Thread, { description: 'One thread.' })
  @For('anyone')
  async thread(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Thread> {
    return this.threads.find(viewer, id);
  }

  @ResolveField('threads', () => ThreadConnection, {
    description:
      'Newest activity first, as the list stood when you asked for its first page: a walk meets each thread once. Ask for the first page again to see what is new.',
  })
  async ofGroup(
    @Parent() group: Group,
    @Args() args: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ThreadConnection> {
    return this.threads.page(viewer, group.inside, pageRequest(args));
  }
}
