import { Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { loadPepper, Pepper } from './pepper.js';

/** The pepper by itself, for programs that need nothing else of identity. */
@Module({
  providers: [{ provide: Pepper, inject: [Config], useFactory: loadPepper }],
  exports: [Pepper],
})
export class PepperModule {}
