import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { StoredWorkload, WorkloadSchema } from './workload.schema.js';
import { WorkloadRepository } from './workload.repository.js';
import { WorkloadResolver } from './workload.resolver.js';
import { WorkloadService } from './workload.service.js';

/** Facilitators’ own limits: breaks, declined topics, saved replies. */
@Module({
  imports: [MongooseModule.forFeature([{ name: StoredWorkload.name, schema: WorkloadSchema }])],
  providers: [WorkloadRepository, WorkloadResolver, WorkloadService],
  exports: [WorkloadService],
})
export class WorkloadModule {}
