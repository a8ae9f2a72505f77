import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { CoverModule } from '../cover/cover.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { WorkloadModule } from '../workload/workload.module.js';
import { StaffResolver } from './staff.resolver.js';
import { StaffService } from './staff.service.js';

/** The staff: who looks after what, trainings, duty hours, suspension. */
@Module({
  imports: [AuditModule, CasesModule, CoverModule, GroupsModule, WorkloadModule],
  providers: [StaffResolver, StaffService],
})
export class StaffModule {}
