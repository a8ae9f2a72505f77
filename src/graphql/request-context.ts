import { type FastifyReply, type FastifyRequest } from 'fastify';

/** What every resolver and guard of one request shares. */
export interface RequestContext {
  request: FastifyRequest;
  reply: FastifyReply;
}
