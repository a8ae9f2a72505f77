import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { LandingController } from './landing.controller.js';

/** What is not GraphQL: the landing page and the health checks. */
@Module({ controllers: [HealthController, LandingController] })
export class HttpModule {}
