import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CaseSchema, StoredCase } from './case.schema.js';
import { OpenCaseSchema, StoredOpenCase } from './open-case.schema.js';
import { CasesRepository } from './cases.repository.js';
import { CasesService } from './cases.service.js';

/** The cases that facilitators look at. Raised from below (posts, reports), decided above (moderation). */
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: StoredCase.name, schema: CaseSchema },
      { name: StoredOpenCase.name, schema: OpenCaseSchema },
    ]),
  ],
  providers: [CasesRepository, CasesService],
  exports: [CasesRepository, CasesService],
})
export class CasesModule {}
