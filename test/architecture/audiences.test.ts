import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { Query, Resolver } from '@nestjs/graphql';
import { FEATURES } from '../../src/app.module.js';
import { AUDIENCE, type Audience } from '../../src/identity/viewer/access.js';
import { buildSchema } from '../../src/schema.js';
import { AUDIENCES } from './audiences.js';

type Class = abstract new (...args: never[]) => object;

/** Where @nestjs/graphql notes what a method of a resolver answers. */
const KIND = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';

function resolversOf(feature: object): Class[] {
  const providers = Reflect.getMetadata(MODULE_METADATA.PROVIDERS, feature) as
    unknown[] | undefined;
  return (providers ?? []).filter(
    (provider): provider is Class =>
      typeof provider === 'function' && provider.name.endsWith('Resolver'),
  );
}

/** Each root field of a resolver with the audience that it declares, if it does. */
function rootFieldsOf(resolver: Class): [string, Audience | undefined][] {
  const prototype = resolver.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((property) => {
    const method = Object.getOwnPropertyDescriptor(prototype, property)?.value as unknown;
    if (typeof method !== 'function') return [];
    if (!['Query', 'Mutation'].includes(Reflect.getMetadata(KIND, method) as string)) return [];
    const name = (Reflect.getMetadata(NAME, method) as string | undefined) ?? property;
    return [[name, Reflect.getMetadata(AUDIENCE, method) as Audience | undefined]];
  });
}

describe('who may use what', () => {
  it('is declared by every root field', async () => {
    const declared = Object.fromEntries(FEATURES.flatMap(resolversOf).flatMap(rootFieldsOf));
    expect(declared).toEqual(AUDIENCES);
    const schema = await buildSchema();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(Object.keys(declared).sort()).toEqual(fields.sort());
  });

  it('would be missed where it is not declared', () => {
    @Resolver()
    class CarelessResolver {
      @Query(() => String)
      secrets(): string {
        return 'for everybody';
      }
    }
    expect(rootFieldsOf(CarelessResolver)).toEqual([['secrets', undefined]]);
  });
});
