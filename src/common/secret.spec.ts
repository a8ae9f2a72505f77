import { format, inspect } from 'node:util';
import { GraphQLString } from 'graphql';
import { Secret } from './secret.js';

describe('Secret', () => {
  const secret = new Secret('marker');

  it('is revealed on purpose only', () => {
    expect(secret.reveal()).toBe('marker');
  });

  it.each([
    ['JSON', JSON.stringify({ secret })],
    ['a template', `a ${secret as unknown as string}`],
    ['a sum', 'x' + (secret as unknown as string)],
    ['String()', String(secret)],
    ['inspect', inspect({ deep: [secret] }, { depth: 9, showHidden: true })],
    ['format', format('%s %o %j', secret, secret, secret)],
    ['its keys', JSON.stringify(Object.entries(secret))],
    ['a copy', JSON.stringify({ ...secret })],
    ['GraphQL', GraphQLString.serialize(secret)],
  ])('is hidden in %s', (_name, text) => {
    expect(text).not.toContain('marker');
  });
});
