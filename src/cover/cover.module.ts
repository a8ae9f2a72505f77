import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.js';
import { CoverResolver } from './cover.resolver.js';
import { CoverService } from './cover.service.js';

/** Whether a group is looked after: by whom assigned, trained, and when on duty. */
@Module({
  imports: [GroupsModule],
  providers: [CoverResolver, CoverService],
  exports: [CoverService],
})
export class CoverModule {}
