import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CasesModule } from '../cases/cases.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { HelpModule } from '../help/help.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { ThreadsModule } from '../threads/threads.module.js';
import { CareMessageSchema, StoredCareMessage } from './care-message.schema.js';
import { CareMessagesRepository } from './care-messages.repository.js';
import { CareResolver } from './care.resolver.js';
import { CareService } from './care.service.js';

/** What the staff and the author of a post write to each other, out of care. */
@Module({
  imports: [
    MongooseModule.forFeature([{ name: StoredCareMessage.name, schema: CareMessageSchema }]),
    CasesModule,
    GroupsModule,
    HelpModule,
    NoticesModule,
    PostsModule,
    ThreadsModule,
  ],
  providers: [CareMessagesRepository, CareResolver, CareService],
  exports: [CareService],
})
export class CareModule {}
