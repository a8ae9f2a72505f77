import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { GroupsModule } from '../groups/groups.module.js';
import { CaseSchema, StoredCase } from './case.schema.js';
import { OpenCaseSchema, StoredOpenCase } from './open-case.schema.js';
import { QueueFloorSchema, StoredQueueFloor } from './queue-floor.schema.js';
import { QueueRepository } from './queue.repository.js';
import { CasesRepository } from './cases.repository.js';
import { CasesService } from './cases.service.js';

/** The cases that facilitators look at. Raised from below (posts, reports), decided above (moderation). */
@Module({
  imports: [
    GroupsModule,
    MongooseModule.forFeature([
      { name: StoredCase.name, schema: CaseSchema },
      { name: StoredOpenCase.name, schema: OpenCaseSchema },
      { name: StoredQueueFloor.name, schema: QueueFloorSchema },
    ]),
  ],
  providers: [CasesRepository, CasesService, QueueRepository],
  exports: [CasesRepository, CasesService, QueueRepository],
})
export class CasesModule {}
