import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { FiguresResolver } from './figures.resolver.js';
import { FiguresService } from './figures.service.js';

/** How groups are looked after, in figures that name no member. */
@Module({
  imports: [CasesModule, GroupsModule],
  providers: [FiguresResolver, FiguresService],
})
export class FiguresModule {}
