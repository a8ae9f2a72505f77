import fc from 'fast-check';
import { type Answer } from '../support/client.js';
import { Forum } from '../support/forum.js';

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
