import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { DecisionsService } from './decisions.service.js';
import { ModerationResolver } from './moderation.resolver.js';
import { QueueService } from './queue.service.js';

/** Looking at cases and deciding them. */
@Module({
  imports: [AuditModule, CasesModule, GroupsModule, NoticesModule, PostsModule],
  providers: [DecisionsService, ModerationResolver, QueueService],
})
export class ModerationModule {}
