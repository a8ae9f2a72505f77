import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { GroupsModule } from '../groups/groups.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { ReactionSchema, StoredReaction } from './reaction.schema.js';
import { ReactionsRepository } from './reactions.repository.js';
import { ReactionsResolver } from './reactions.resolver.js';
import { ReactionsService } from './reactions.service.js';

/** Empathy: shown and withdrawn, counted, never traced. */
@Module({
  imports: [
    GroupsModule,
    PostsModule,
    MongooseModule.forFeature([{ name: StoredReaction.name, schema: ReactionSchema }]),
  ],
  providers: [ReactionsRepository, ReactionsResolver, ReactionsService],
})
export class ReactionsModule {}
