import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ThreadsModule } from '../threads/threads.module.js';
import { AppealsService } from './appeals.service.js';
import { DecisionEffects } from './decision-effects.service.js';
import { DecisionsService } from './decisions.service.js';
import { ModerationResolver } from './moderation.resolver.js';
import { QueueService } from './queue.service.js';

/** Looking at cases and deciding them. */
@Module({
  imports: [
    AuditModule,
    CasesModule,
    GroupsModule,
    NoticesModule,
    PostsModule,
    ReportsModule,
    ThreadsModule,
  ],
  providers: [AppealsService, DecisionEffects, DecisionsService, ModerationResolver, QueueService],
})
export class ModerationModule {}
