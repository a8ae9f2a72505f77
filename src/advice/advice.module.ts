import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.js';
import { ThreadsModule } from '../threads/threads.module.js';
import { AdviceResolver } from './advice.resolver.js';
import { AdviceService } from './advice.service.js';

/** Hints to writers before they send. */
@Module({
  imports: [GroupsModule, ThreadsModule],
  providers: [AdviceResolver, AdviceService],
})
export class AdviceModule {}
