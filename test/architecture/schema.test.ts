import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
} from 'graphql';
import { buildSchema, toFile } from '../../src/schema.js';
import { Forum } from '../support/forum.js';

describe('schema.gql', () => {
  it('is the schema that the resolvers make (npm run schema)', async () => {
    expect(toFile(await buildSchema())).toBe(readFileSync('schema.gql', 'utf8'));
  });

  it('is the schema that the server answers with', async () => {
    const forum = await Forum.open();
    try {
      const response = await fetch(`${forum.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: getIntrospectionQuery() }),
      });
      const { data } = (await response.json()) as { data: IntrospectionQuery };
      const schema = lexicographicSortSchema(buildClientSchema(data));
      expect(toFile(schema)).toBe(readFileSync('schema.gql', 'utf8'));
    } finally {
      await forum.close();
    }
  });
});
