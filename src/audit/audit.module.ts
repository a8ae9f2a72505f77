import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { PepperModule } from '../identity/keys/pepper.module.js';
import { AuditEntrySchema, StoredAuditEntry } from './audit-entry.schema.js';
import { AuditHeadSchema, StoredAuditHead } from './audit-head.schema.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';

/** The staff's own record. */
@Module({
  imports: [
    PepperModule,
    MongooseModule.forFeature([
      { name: StoredAuditEntry.name, schema: AuditEntrySchema },
      { name: StoredAuditHead.name, schema: AuditHeadSchema },
    ]),
  ],
  providers: [AuditRepository, AuditService],
  exports: [AuditService],
})
export class AuditModule {}
