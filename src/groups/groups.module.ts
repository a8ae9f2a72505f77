import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { GroupCounterSchema, StoredGroupCounter } from './group-counter.schema.js';
import { GroupSchema, StoredGroup } from './group.schema.js';
import { GroupsRepository } from './groups.repository.js';
import { GroupsResolver } from './groups.resolver.js';
import { GroupsService } from './groups.service.js';
import { StarterGroups } from './starter-groups.service.js';

/** Groups: what they are about, their rules, and who takes part. */
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: StoredGroup.name, schema: GroupSchema },
      { name: StoredGroupCounter.name, schema: GroupCounterSchema },
    ]),
  ],
  providers: [GroupsRepository, GroupsResolver, GroupsService, StarterGroups],
  exports: [GroupsRepository, GroupsService],
})
export class GroupsModule {}
