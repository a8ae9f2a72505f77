import { Controller, Get, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { DatabaseHealth } from '../database/database-health.js';

/** For whoever runs the server. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: DatabaseHealth) {}

  /** Whether the process runs. Never asks the database. */
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Whether it can serve: 503 while the database does not answer. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const ready = await this.database.answers();
    void reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'unavailable' };
  }
}
