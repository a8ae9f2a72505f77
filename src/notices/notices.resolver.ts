import { Args, Query, Resolver } from '@nestjs/graphql';
import { ForwardPageArgs, pageRequest } from '../graphql/page.args.js';
import { For } from '../identity/viewer/access.js';
import { CurrentViewer } from '../identity/viewer/current-viewer.js';
import { type Participant } from '../identity/viewer/viewer.js';
import { NoticeConnection } from './notice.type.js';
import { NoticesService } from './notices.service.js';

@Resolver()
export class NoticesResolver {
  constructor(private readonly notices: NoticesService) {}

  @Query(() => NoticeConnection, { description: 'What you are told, newest first.' })
  @For('participant')
  async inbox(
    @Args() args: ForwardPageArgs,
    @CurrentViewer() viewer: Participant,
  ): Promise<NoticeConnection> {
    return this.notices.inbox(viewer, pageRequest(args));
  }
}
