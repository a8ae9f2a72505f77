import { type FastifyInstance } from 'fastify';
import { refusal } from './refusal.js';

/** Whether an address is the API's. */
export function isGraphql(url: string): boolean {
  return /^\/graphql\/?(\?|$)/.test(url);
}

/** A GET would put operation and variables into addresses, and so into the logs of proxies. */
export function onlyPostToGraphql(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'POST' || !isGraphql(request.url)) done();
    else void reply.header('allow', 'POST').status(405).send(refusal('REQUEST_INVALID'));
  });
}

/**
 * Who asks while the server stops is told to come back, in the API's own words; what is under way is
 * answered, and no connection is kept open after its answer.
 */
export function refuseWhileStopping(server: FastifyInstance): void {
  let stopping = false;
  server.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  server.addHook('onRequest', (_request, reply, done) => {
    if (stopping) void reply.status(503).send(refusal('UNAVAILABLE'));
    else done();
  });
  server.addHook('onSend', (_request, reply) => {
    if (stopping) void reply.header('connection', 'close');
    return Promise.resolve();
  });
}

const SECURE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** Headers that every answer carries: nothing is stored on the way, embedded, or sent elsewhere. */
export function secureHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(SECURE_HEADERS);
    done();
  });
}
