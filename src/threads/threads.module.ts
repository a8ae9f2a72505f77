import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { GroupsModule } from '../groups/groups.module.js';
import { StoredThread, ThreadSchema } from './thread.schema.js';
import { ThreadsRepository } from './threads.repository.js';
import { ThreadsResolver } from './threads.resolver.js';
import { ThreadsService } from './threads.service.js';

/** Threads: what a conversation is about, and its place in its group. */
@Module({
  imports: [
    GroupsModule,
    MongooseModule.forFeature([{ name: StoredThread.name, schema: ThreadSchema }]),
  ],
  providers: [ThreadsRepository, ThreadsResolver, ThreadsService],
  exports: [ThreadsRepository, ThreadsService],
})
export class ThreadsModule {}
