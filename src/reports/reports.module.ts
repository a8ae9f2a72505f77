import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CasesModule } from '../cases/cases.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { ReportSchema, StoredReport } from './report.schema.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

/** Reports: anybody in the group can call a facilitator. */
@Module({
  imports: [
    CasesModule,
    GroupsModule,
    PostsModule,
    MongooseModule.forFeature([{ name: StoredReport.name, schema: ReportSchema }]),
  ],
  providers: [ReportsRepository, ReportsResolver, ReportsService],
  exports: [ReportsRepository],
})
export class ReportsModule {}
