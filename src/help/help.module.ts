import { Module } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Log } from '../common/log.js';
import { Config } from '../config/config.js';
import { HelpResolver } from './help.resolver.js';
import { HelpService } from './help.service.js';
import { HelplinesFile, loadHelplines } from './helplines.js';

/** Help for people in danger: helplines, and the card for who writes of it. */
@Module({
  providers: [
    { provide: HelplinesFile, inject: [Config, Clock, Log], useFactory: loadHelplines },
    HelpResolver,
    HelpService,
  ],
  exports: [HelpService],
})
export class HelpModule {}
