import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { AuditModule } from '../audit/audit.module.js';
import { CareModule } from '../care/care.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ThreadsModule } from '../threads/threads.module.js';
import { WorkloadModule } from '../workload/workload.module.js';
import { AppealsService } from './appeals.service.js';
import { CaseDetails } from './case-details.service.js';
import { CaseNoteSchema, StoredCaseNote } from './case-note.schema.js';
import { CaseNotes } from './case-notes.service.js';
import { CaseNotesRepository } from './case-notes.repository.js';
import { ClaimsService } from './claims.service.js';
import { DecisionEffects } from './decision-effects.service.js';
import { DecisionsService } from './decisions.service.js';
import { MarkedPosts } from './marked-posts.service.js';
import { ModerationResolver } from './moderation.resolver.js';
import { QueueResolver } from './queue.resolver.js';
import { QueueService } from './queue.service.js';
import { QueueWalk } from './queue-walk.service.js';
import { ReporterNews } from './reporter-news.service.js';

/** Looking at cases and deciding them. */
@Module({
  imports: [
    AuditModule,
    CareModule,
    CasesModule,
    GroupsModule,
    NoticesModule,
    PostsModule,
    ReportsModule,
    ThreadsModule,
    WorkloadModule,
    MongooseModule.forFeature([{ name: StoredCaseNote.name, schema: CaseNoteSchema }]),
  ],
  providers: [
    AppealsService,
    CaseDetails,
    CaseNotes,
    CaseNotesRepository,
    ClaimsService,
    DecisionEffects,
    DecisionsService,
    MarkedPosts,
    ModerationResolver,
    QueueResolver,
    QueueService,
    QueueWalk,
    ReporterNews,
  ],
})
export class ModerationModule {}
