import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { NoticeSchema, StoredNotice } from './notice.schema.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesResolver } from './notices.resolver.js';
import { NoticesService } from './notices.service.js';

/** What personas are told. */
@Module({
  imports: [MongooseModule.forFeature([{ name: StoredNotice.name, schema: NoticeSchema }])],
  providers: [NoticesRepository, NoticesResolver, NoticesService],
  exports: [NoticesService],
})
export class NoticesModule {}
