import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CasesModule } from '../cases/cases.module.js';
import { CoverModule } from '../cover/cover.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { HelpModule } from '../help/help.module.js';
import { screen } from '../screening/screening.js';
import { ThreadsModule } from '../threads/threads.module.js';
import { PostSchema, StoredPost } from './post.schema.js';
import { HeatedThreads } from './heated-threads.service.js';
import { PostChangesService } from './post-changes.service.js';
import { PostWriter } from './post-writer.js';
import { PostingService } from './posting.service.js';
import { PostsRepository } from './posts.repository.js';
import { PostsResolver } from './posts.resolver.js';
import { PostsService } from './posts.service.js';
import { Safeguards } from './safeguards.service.js';
import { Screen } from './screen.js';

/** Posts: writing, reading, changing one's own. */
@Module({
  imports: [
    CasesModule,
    CoverModule,
    GroupsModule,
    HelpModule,
    ThreadsModule,
    MongooseModule.forFeature([{ name: StoredPost.name, schema: PostSchema }]),
  ],
  providers: [
    { provide: Screen, useValue: { judge: screen } },
    HeatedThreads,
    PostChangesService,
    PostWriter,
    PostingService,
    PostsRepository,
    PostsResolver,
    PostsService,
    Safeguards,
  ],
  exports: [PostsRepository, PostsService, PostWriter],
})
export class PostsModule {}
