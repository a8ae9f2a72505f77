import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '../../src/audit/audit.module.js';
import { AuditService } from '../../src/audit/audit.service.js';
import { Clock } from '../../src/common/clock.js';
import { readConfig } from '../../src/config/config.js';
import { ConfigModule } from '../../src/config/config.module.js';
import { DatabaseModule } from '../../src/database/database.module.js';
import { Transactions } from '../../src/database/transactions.js';

@Module({})
class AuditAlone {}

/** The staff's record of a database, without the rest of the house. Close `app` at the end. */
export async function openAudit(
  uri: string,
  pepper: string,
): Promise<{ app: INestApplicationContext; audit: AuditService; transactions: Transactions }> {
  const config = readConfig({ NODE_ENV: 'test', PEPPER: pepper });
  const imports = [
    ConfigModule.with(config, new Clock()),
    DatabaseModule.with({ uri }),
    AuditModule,
  ];
  const app = await NestFactory.createApplicationContext(
    { module: AuditAlone, imports },
    { logger: false, abortOnError: false },
  );
  return { app, audit: app.get(AuditService), transactions: app.get(Transactions) };
}
