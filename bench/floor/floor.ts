import { createServer, type IncomingMessage } from 'node:http';
import { claimNextCase } from './claims.js';
import { connect, type FloorDatabase } from './collections.js';
import { groupPage, threadPage } from './pages.js';
import { postReply, type ReplyInput } from './replies.js';
import { viewerOf } from './viewer.js';

/**
 * The floor: what the measured requests cost when a plain Node server does the same database work with the
 * driver and `JSON.stringify`. It trusts what it is sent, checks no shapes, knows no schema and screens
 * nothing; it computes the keys it needs to find a viewer's own rows, since without them it could not ask.
 */
type Handler = (
  database: FloorDatabase,
  authorization: string | undefined,
  variables: unknown,
) => Promise<object>;

const HANDLERS: Record<string, Handler> = {
  '/thread': async (database, authorization, variables) =>
    threadPage(database, await viewerOf(database, authorization), variables as { id: string }),
  '/group': async (database, _authorization, variables) =>
    groupPage(database, variables as { slug: string }),
  '/reply': async (database, authorization, variables) =>
    postReply(
      database,
      await viewerOf(database, authorization),
      variables as { input: ReplyInput },
    ),
  '/claim': async (database, authorization) =>
    claimNextCase(database, await viewerOf(database, authorization)),
};

async function bodyOf(request: IncomingMessage): Promise<{ variables: unknown }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as { variables: unknown };
}

async function main(): Promise<void> {
  const database = await connect(process.env.MONGODB_URI ?? '');
  const server = createServer((request, response) => {
    const handler = HANDLERS[request.url ?? ''];
    if (handler === undefined) {
      response.writeHead(404).end();
      return;
    }
    bodyOf(request)
      .then(({ variables }) => handler(database, request.headers.authorization, variables))
      .then(
        (data) => {
          const text = JSON.stringify({ data });
          response.writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(text),
          });
          response.end(text);
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    void database.client.close().then(() => process.exit(0));
  });
}

await main();
