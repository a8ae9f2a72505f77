import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { AuditService } from './audit/audit.service.js';
import { Clock } from './common/clock.js';
import { Log } from './common/log.js';
import { NestLog } from './common/nest-log.js';
import { loadConfig, openDatabase, run, say } from './process.js';

/** `npm run audit:verify`: reads the staff's record and says whether anything in it was changed; 1 if so. */
async function verify(): Promise<void> {
  const config = loadConfig();
  const log = new Log('error');
  const database = await openDatabase(config);
  try {
    const options = { config, database: database.options, clock: new Clock(), log };
    const app = await NestFactory.createApplicationContext(AppModule.with(options), {
      logger: new NestLog(log),
      abortOnError: false,
    });
    const { chains, faults } = await app.get(AuditService).verify();
    for (const { chain, number, problem } of faults)
      say(`BROKEN: group ${chain}, entry ${number}: ${problem}`);
    say(`${chains} chains read, ${faults.length} broken.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
    await app.close();
  } finally {
    await database.close();
  }
}

run(verify, 'The audit cannot be read');
