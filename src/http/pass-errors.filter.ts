import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ErrorCode } from '../common/error-codes.js';
import { isGraphql } from './graphql-http.js';
import { refusal } from './refusal.js';

/**
 * Hands errors of GraphQL on to the one formatter unchanged (Nest's own filter would log their messages). An
 * error before GraphQL, such as a body that is no JSON, gets a code of ours in GraphQL's shape: Fastify's
 * messages quote the body. Other routes answer with a status alone.
 */
@Catch()
export class PassErrorsFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return thrown;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(thrown);
    void reply.status(status).send(isGraphql(request.url) ? refusal(codeOf(thrown)) : { status });
    return undefined;
  }
}

function statusOf(thrown: unknown): number {
  const { statusCode, status } = thrown as { statusCode?: unknown; status?: unknown };
  return [statusCode, status].find((value) => typeof value === 'number') ?? 500;
}

function codeOf(thrown: unknown): ErrorCode {
  const status = statusOf(thrown);
  if (status === 413) return 'LIMIT_BODY';
  return status < 500 ? 'REQUEST_INVALID' : 'INTERNAL';
}
