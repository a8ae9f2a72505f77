import { type GraphQLSchema, isObjectType } from 'graphql';
import { AUDIENCES } from '../architecture/audiences.js';
import { buildSchema } from '../../src/schema.js';
import { type Answer, type Client } from '../support/client.js';
import { faultsOf, intrusionsOf, type Observed, untried } from './matrix/faults.js';
import { documentOf, isCovered, senderOf, variablesOf } from './matrix/mutation-probes.js';
import { Observer } from './matrix/observations.js';
import { type Probe, probesOf } from './matrix/query-probes.js';
import { EVERYONE, OF_THE_GROUP, refusalBy, type Role, ROLES, type Roles } from './matrix/roles.js';
import { ABOUT, MUTATIONS, QUERIES, type RootRule } from './matrix/roots.js';
import { ruleFor } from './matrix/rules.js';
import { Scene } from './matrix/scene.js';
import { type Things, thingsOf } from './matrix/things.js';
import { TYPES } from './matrix/types.js';

/** What a root field said to a role: `answered`, or the code of its refusal. */
const said = ({ errors }: Answer): string =>
  errors === undefined ? 'answered' : String(errors[0]!.extensions.code);

const expected = (field: string, { answered, refused }: RootRule, role: Role): string | null =>
  refusalBy(AUDIENCES[field]!, role) ?? (answered.includes(role) ? 'answered' : refused);

describe('who may see what', () => {
  let schema: GraphQLSchema;
  let scene: Scene;
  let things: Things;
  let observer: Observer;
  let readers: Roles = EVERYONE;
  let seenByEverybody: Observer;
  let allThings: Things;

  beforeAll(async () => {
    schema = await buildSchema();
    scene = await Scene.set();
    things = await thingsOf(scene);
    observer = new Observer(schema, TYPES, things);
  }, 240_000);
  afterAll(async () => {
    await scene.forum.close();
  });

  const observed = (): Observed => ({ types: TYPES, things, seen: observer.seen, readers });
  const ask = async (client: Client, role: Role, { field, operation, about }: Probe) => {
    const answer = await client.send(operation);
    if (answer.errors === undefined)
      observer.take({ role, root: 'Query', field, value: answer.data[field], about });
    return said(answer);
  };
  const ruleOfProbe = ({ field, about }: Probe): RootRule => {
    if (about === undefined) return QUERIES[field]!;
    const { seenBy } = ruleFor(TYPES[ABOUT[field]!]!, things.get(about)!);
    return { answered: seenBy.filter((role) => readers.includes(role)), refused: 'NOT_FOUND' };
  };
  /** Asks a root field of everybody; what was said, and what was to be said. */
  const asked = async (field: string) => {
    const [answers, rules]: Record<string, unknown>[] = [{}, {}];
    for (const probe of probesOf(schema, { scene, things }, field))
      for (const role of ROLES) {
        const key = `${field}, ${(probe.about && things.get(probe.about)) ?? 'any'}: ${role}`;
        answers![key] = await ask(scene.people[role], role, probe);
        rules![key] = expected(field, ruleOfProbe(probe), role);
      }
    return { answers, rules };
  };

  describe('is declared', () => {
    it('for every field of every type, and for nothing else', () => {
      const fields = Object.values(schema.getTypeMap())
        .filter((type) => isObjectType(type))
        .filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation'].includes(name))
        .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
      const declared = Object.entries(TYPES).flatMap(([type, rule]) =>
        rule.fields.map((field) => `${type}.${field}`),
      );
      expect(declared.sort()).toEqual(fields.sort());
    });

    it('for every query and every mutation, and for nothing else', () => {
      const queries = Object.keys(schema.getQueryType()!.getFields());
      expect([...Object.keys(QUERIES), ...Object.keys(ABOUT)].sort()).toEqual(queries.sort());
      const mutations = Object.keys(schema.getMutationType()!.getFields());
      expect(Object.keys(MUTATIONS).sort()).toEqual(mutations.sort());
      expect(mutations.filter((field) => !isCovered(field))).toEqual([]);
    });

    it('of things of each class that has a rule', () => {
      const there = new Set([...things].map(([key, name]) => `${key.split(' ')[0]} ${name}`));
      const declared = Object.entries(TYPES).flatMap(([type, { kind, classes }]) =>
        kind === 'thing' ? Object.keys(classes).map((name) => `${type} ${name}`) : [],
      );
      expect(declared.filter((name) => !there.has(name))).toEqual([]);
    });
  });

  it.each([...Object.keys(QUERIES), ...Object.keys(ABOUT)])(
    '%s answers whom it is for',
    async (field) => {
      const { answers, rules } = await asked(field);
      expect(answers).toEqual(rules);
    },
  );

  it.each(Object.keys(TYPES))('%s is told to whom it is for', (type) => {
    expect(faultsOf(observed(), type)).toEqual([]);
  });

  describe('of a group that its members read', () => {
    const setReadBy = (readBy: string) =>
      scene.forum.database
        .collection('groups')
        .updateOne({ _id: scene.groupId as never }, { $set: { readBy } });
    beforeAll(async () => {
      await setReadBy('MEMBERS');
      seenByEverybody = observer;
      readers = OF_THE_GROUP;
      allThings = things;
      things = new Map([...things].filter(([, className]) => className !== 'by elsewhere'));
      observer = new Observer(schema, TYPES, things);
    });
    afterAll(async () => {
      await setReadBy('EVERYONE');
      [readers, things] = [EVERYONE, allThings];
      observer = new Observer(schema, TYPES, things);
    });

    it('is told to who takes part in it', async () => {
      const { answers, rules } = await asked('thread');
      expect(answers).toEqual(rules);
      for (const type of ['Thread', 'Post', 'Author', 'EmpathyCounts'])
        expect(faultsOf(observed(), type)).toEqual([]);
    });

    it('is in no list for others', async () => {
      const [group] = probesOf(schema, { scene, things }, 'group');
      for (const role of ROLES)
        expect([role, await ask(scene.people[role], role, group!)]).toEqual([
          role,
          readers.includes(role) ? 'answered' : 'NOT_FOUND',
        ]);
    });
  });

  describe('is told in answers to what people do', () => {
    it.each(Object.keys(MUTATIONS))('%s', async (field) => {
      const [answers, rules]: Record<string, unknown>[] = [{}, {}];
      for (const role of ROLES) {
        const sender = await senderOf(scene, field, role);
        const variables = await variablesOf(scene, field, role);
        const answer = await sender.send(documentOf(schema, field), variables);
        if (answer.errors === undefined)
          observer.take({ role, root: 'Mutation', field, value: answer.data[field] });
        answers![role] = said(answer);
        rules![role] = expected(field, MUTATIONS[field]!, role);
      }
      expect(answers).toEqual(rules);
    });

    it('only to whom it is for', () => {
      expect(intrusionsOf(observed())).toEqual([]);
    });
  });

  it('leaves nothing untried', () => {
    const seen = [...seenByEverybody.seen, ...observer.seen];
    const all = Object.keys(TYPES).flatMap((type) => untried({ ...observed(), seen }, type));
    expect(all).toEqual([]);
  });
});
