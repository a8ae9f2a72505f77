import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from './audit/audit.module.js';
import { type AuditReport, AuditService } from './audit/audit.service.js';
import { Clock } from './common/clock.js';
import { Log } from './common/log.js';
import { NestLog } from './common/nest-log.js';
import { type Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { ConfigError } from './config/environment.js';
import { DatabaseModule, type DatabaseOptions } from './database/database.module.js';
import { hasPepper } from './identity/keys/pepper.js';
import { loadConfig, openDatabase, run, say } from './process.js';

/** The record and what it stands on: nothing that seeds, serves, or makes an index. */
@Module({})
class AuditVerification {
  static with(config: Config, database: DatabaseOptions) {
    return {
      module: AuditVerification,
      imports: [
        ConfigModule.with(config, new Clock()),
        DatabaseModule.with({ ...database, readOnly: true }),
        AuditModule,
      ],
    };
  }
}

/**
 * `npm run audit:verify`: reads the staff's record and says whether anything in it was changed. Writes nothing.
 * Exit status 0: whole; 2: broken; 1: it could not be read.
 */
async function verify(): Promise<void> {
  const config = loadConfig();
  if (!hasPepper(config))
    throw new ConfigError('PEPPER', 'is needed: the record is proved with a key made from it');
  const database = await openDatabase(config);
  try {
    const app = await NestFactory.createApplicationContext(
      AuditVerification.with(config, database.options),
      { logger: new NestLog(new Log('error')), abortOnError: false },
    );
    tell(await app.get(AuditService).verify());
    await app.close();
  } finally {
    await database.close();
  }
}

function tell({ chains, entries, faults }: AuditReport): void {
  for (const { chain, number, problem } of faults)
    say(`audit: BROKEN: group ${chain}, entry ${number}: ${problem}`);
  const outcome = faults.length === 0 ? 'whole' : `${faults.length} broken`;
  say(`audit: ${chains} chains, ${entries} entries, ${outcome}`);
  process.exitCode = faults.length === 0 ? 0 : 2;
}

run(verify, 'The audit cannot be read');
