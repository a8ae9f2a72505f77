import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CasesModule } from '../cases/cases.module.js';
import { CoverModule } from '../cover/cover.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { AutomaticHoldSchema, StoredAutomaticHold } from './automatic-hold.schema.js';
import { AutomaticHoldsRepository } from './automatic-holds.repository.js';
import { AutomaticHolds } from './automatic-holds.service.js';
import { ReportSchema, StoredReport } from './report.schema.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

/** Reports: anybody in the group can call a facilitator. */
@Module({
  imports: [
    CasesModule,
    CoverModule,
    GroupsModule,
    NoticesModule,
    PostsModule,
    MongooseModule.forFeature([
      { name: StoredReport.name, schema: ReportSchema },
      { name: StoredAutomaticHold.name, schema: AutomaticHoldSchema },
    ]),
  ],
  providers: [
    AutomaticHolds,
    AutomaticHoldsRepository,
    ReportsRepository,
    ReportsResolver,
    ReportsService,
  ],
  exports: [ReportsRepository],
})
export class ReportsModule {}
