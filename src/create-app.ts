import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppOptions } from './app.module.js';
import { NestLog } from './common/nest-log.js';
import { QUERY_LIMITS } from './graphql/query-limits.js';
import { onlyPostToGraphql, refuseWhileStopping, secureHeaders } from './http/graphql-http.js';
import { InputPipe } from './http/input.pipe.js';
import { PassErrorsFilter } from './http/pass-errors.filter.js';

/** The whole application, ready to listen. Who calls it closes it. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: QUERY_LIMITS.bodyBytes,
    trustProxy: (_address, hop) => hop < options.config.trustedProxies,
    logger: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: new NestLog(options.log),
    abortOnError: false,
  });
  await app.register(cookie);
  const server = app.getHttpAdapter().getInstance();
  secureHeaders(server);
  refuseWhileStopping(server);
  onlyPostToGraphql(server);
  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new PassErrorsFilter());
  await app.init();
  await server.ready();
  return app;
}
