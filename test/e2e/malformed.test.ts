import fc from 'fast-check';
import { ERROR_CODES } from '../../src/common/error-codes.js';
import { type Answer } from '../support/client.js';
import { Forum } from '../support/forum.js';
import { malformedBodies, soundOperations } from './malformed-requests.js';

/** A request as any HTTP client could make it. */
async function raw(
  url: string,
  { body, ...init }: RequestInit & { body?: string },
): Promise<{ status: number; code: unknown; text: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...init,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as Pick<Answer, 'errors'>;
  return { status: response.status, code: answer.errors?.[0]?.extensions.code, text };
}

describe('what is no GraphQL request', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open();
  });
  afterAll(async () => {
    await forum.close();
  });

  it('takes one operation a request, not a list', async () => {
    const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(await raw(forum.url, { body })).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
  });

  it('takes POST only', async () => {
    const address = '?query=%7B__typename%7D';
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      for (const path of [`/graphql${address}`, `/graphql/${address}`]) {
        const response = await fetch(`${forum.url}${path}`, {
          method,
          headers: { 'apollo-require-preflight': '1', 'content-type': 'application/json' },
        });
        expect([method, response.status]).toEqual([method, 405]);
        expect(response.headers.get('allow')).toBe('POST');
      }
  });

  it('refuses what a form of another site can send', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    for (const type of [
      'text/plain',
      'text/plain; charset=utf-8',
      'application/x-www-form-urlencoded',
    ]) {
      const headers = { 'content-type': type };
      expect(await raw(forum.url, { body, headers })).toMatchObject({
        status: 400,
        code: 'CSRF_REFUSED',
      });
    }
    for (const type of ['multipart/form-data; boundary=x', 'application/xml']) {
      const { status, code } = await raw(forum.url, { body, headers: { 'content-type': type } });
      expect(status).toBeLessThan(500);
      expect(['CSRF_REFUSED', 'REQUEST_INVALID']).toContain(code);
    }
  });

  it('refuses bodies that are no GraphQL request', async () => {
    for (const body of [
      '',
      '{',
      'null',
      '1',
      '"{ __typename }"',
      '{}',
      '{"query":1}',
      '{"query":null}',
      '[]',
    ])
      expect([body, (await raw(forum.url, { body })).code]).toEqual([body, 'REQUEST_INVALID']);
    for (const variables of [1, 'x', [1], true]) {
      const body = JSON.stringify({ query: '{ __typename }', variables });
      const { status, code } = await raw(forum.url, { body });
      expect(status).toBeLessThan(500);
      expect([undefined, 'REQUEST_INVALID', 'INPUT_INVALID']).toContain(code);
    }
  });

  it('keeps no persisted queries', async () => {
    const sha256Hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    for (const request of [{ extensions }, { query: '{ __typename }', extensions }]) {
      const { status, code } = await raw(forum.url, { body: JSON.stringify(request) });
      expect(code).toBe('REQUEST_INVALID');
      expect(status).toBeLessThan(500);
    }
  });
});

describe('10,000 requests that are wrong in some way', () => {
  const SEED = 20_260_214;
  const AT_ONCE = 20;
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open();
  });
  afterAll(async () => {
    await forum.close();
  });

  it('are refused by a code that tells why; nothing breaks', async () => {
    const member = await forum.memberOf();
    const { thread, post } = await forum.startThread(await forum.memberOf());
    const ids = {
      group: await forum.groupId(),
      thread: thread.id as string,
      post: post.id as string,
    };
    const bodies = fc.sample(malformedBodies(soundOperations(ids)), {
      numRuns: 10_000,
      seed: SEED,
    });
    const codes = new Map<string, number>();
    const broken: string[] = [];
    const queue = bodies.entries();
    const sender = async (): Promise<void> => {
      for (const [index, body] of queue) {
        const authorization = index % 2 === 0 ? `Bearer ${member.token}` : '';
        const headers = { 'content-type': 'application/json', authorization };
        const { status, code, text } = await raw(forum.url, { body, headers });
        const name = typeof code === 'string' ? code : 'answered';
        codes.set(name, (codes.get(name) ?? 0) + 1);
        const isKnown = name === 'answered' || name in ERROR_CODES;
        if (
          status >= 500 ||
          !isKnown ||
          name === 'INTERNAL' ||
          /node_modules|\bat \w+ \(/.test(text)
        )
          broken.push(`${status} ${text.slice(0, 300)} for ${body.slice(0, 500)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    reportTimes(codes);
    expect(broken.slice(0, 5)).toEqual([]);
    expect([...codes.values()].reduce((sum, count) => sum + count)).toBe(10_000);
    for (const code of ['QUERY_INVALID', 'INPUT_INVALID', 'REQUEST_INVALID', 'answered'])
      expect(codes.get(code)).toBeGreaterThan(100);
    expect(forum.recorder.logLines.filter((line) => line.includes('"unexpected"'))).toEqual([]);
    await forum.visitor.ok('{ groups(first: 5) { edges { node { slug } } } }');
  }, 180_000);

  /** For people: how long the server took. Machines differ, so nothing is asserted. */
  const reportTimes = (codes: Map<string, number>): void => {
    const lines = forum.recorder.logLines.map(
      (line) => JSON.parse(line) as { msg: string; ms?: number },
    );
    const times = lines.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
    const at = (part: number): number | undefined => times[Math.floor(part * (times.length - 1))];
    console.log(
      `${times.length} lines in the log; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms (${AT_ONCE} at once); ` +
        JSON.stringify(Object.fromEntries([...codes].sort(([, a], [, b]) => b - a))),
    );
  };
});
