import 'reflect-metadata';
import { type Config, EXAMPLE_PEPPER, readConfig } from './config.js';
import { ConfigError } from './environment.js';

const PEPPER = 'a pepper of more than thirty-two characters';
const SAFE = {
  NODE_ENV: 'production',
  PEPPER,
  MONGODB_URI: 'mongodb://db.example/forum?replicaSet=rs0',
};

function refusedFor(variables: Record<string, string>): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.variable;
    throw error;
  }
  return 'nothing';
}

describe('readConfig', () => {
  it('runs without any variable set, for trying', () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: 'http://localhost:3000',
      trustedProxies: 0,
      mongodbUri: undefined,
      pepper: undefined,
      limits: { posts: 10, replies: 30, empathy: 120, reports: 20 },
    } satisfies Partial<Omit<Config, 'limits'>> & { limits: object });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', MONGODB_URI: '', PEPPER: '' })).toEqual(readConfig({}));
  });

  it('is frozen, limits too', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits)).toBe(true);
  });

  it('keeps of the public address its origin', () => {
    const { publicOrigin } = readConfig({ PUBLIC_ORIGIN: 'https://forum.example:8443/path?x#y' });
    expect(publicOrigin).toBe('https://forum.example:8443');
  });

  it.each([
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '1.5'],
    ['NODE_ENV', 'prod'],
    ['PUBLIC_ORIGIN', 'forum.example'],
    ['PUBLIC_ORIGIN', 'ftp://forum.example'],
    ['MONGODB_URI', 'postgres://x'],
    ['PEPPER', 'short'],
    ['ALLOW_PUBLIC_BIND', 'yes'],
    ['ALLOW_EMBEDDED_DATABASE', '1'],
    ['TRUSTED_PROXIES', '11'],
    ['PROOF_OF_WORK_COST', '0'],
    ['POSTS_PER_HOUR', '0'],
    ['SIGN_INS_PER_HOUR', 'many'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it is wrong: %s', (name, value) => {
    expect(refusedFor({ [name]: value })).toBe(name);
  });

  it('does not repeat what a wrong variable holds', () => {
    expect(() => readConfig({ PEPPER: 'marker' })).toThrow(/^PEPPER: (?!.*marker)/);
  });

  describe('in production', () => {
    it('runs with a pepper and a database of its own', () => {
      expect(readConfig(SAFE)).toMatchObject({ production: true, pepper: PEPPER });
    });

    it.each([
      ['no pepper', { PEPPER: '' }, 'PEPPER'],
      ['the pepper of the example', { PEPPER: EXAMPLE_PEPPER }, 'PEPPER'],
      ['no database', { MONGODB_URI: '' }, 'MONGODB_URI'],
      ['a public bind', { HOST: '0.0.0.0' }, 'HOST'],
      ['a public bind, IPv6', { HOST: '::' }, 'HOST'],
    ])('refuses %s', (_what, change, name) => {
      expect(refusedFor({ ...SAFE, ...change })).toBe(name);
    });

    it('can be told to', () => {
      const told = {
        ...SAFE,
        MONGODB_URI: '',
        ALLOW_EMBEDDED_DATABASE: 'true',
        HOST: '0.0.0.0',
        ALLOW_PUBLIC_BIND: 'true',
      };
      expect(readConfig(told)).toMatchObject({ mongodbUri: undefined, host: '0.0.0.0' });
    });
  });
});
