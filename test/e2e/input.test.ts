import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isRequiredInputField,
} from 'graphql';
import { buildSchema } from '../../src/schema.js';
import { type Client } from '../support/client.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';
import { BAD_IDS, BAD_PAGES, WRONG, wrongTypes } from './wrong-values.js';

const MUTATIONS =
  `acceptInvitation addCaseNote answerCareMessage appealDecision assignFacilitator changeGroupSettings
  changeHouseRules changePhrase claimCase decideCase decideCases declineTopics deletePost editPost inviteFacilitator
  joinGroup leaveGroup postReply recordTraining releaseCase removeSavedReply reportPost saveReply setDutyHours
  showEmpathy signIn signInAsFacilitator signUp startThread suspendFacilitator withdrawEmpathy`.split(
    /\s+/,
  );

interface Refusal {
  code: string;
  fields?: { field: string; expected: string }[];
}

describe('input', () => {
  let forum: Forum;
  let schema: GraphQLSchema;
  let member: TestMember;
  let coordinator: TestFacilitator;
  let inputs: Record<string, { by: Client; input: Record<string, unknown> }>;

  beforeAll(async () => {
    schema = await buildSchema();
    forum = await Forum.open();
    coordinator = await forum.coordinator();
    member = await forum.memberOf();
    const noticeId = await noticeOf(member);
    const { thread, post } = await forum.startThread(member);
    const other = await forum.memberOf();
    await forum.report(other, post.id as string);
    const { claimNextCase } = await coordinator.ok(operations.CLAIM_NEXT);
    const { id: caseId, version } = claimNextCase.case;
    const requestId = randomUUID();
    const groupId = await forum.groupId();
    const rowan = await forum.facilitator(coordinator, ['anxiety']);
    const facilitatorId = await forum.roleId(coordinator, rowan);
    const postId = post.id as string;
    const proofOfWork = 'x';
    const recoveryPhrase = 'abandon '.repeat(11) + 'about';
    const body = 'I know these nights well.';
    const written = { requestId, body };
    const visitor = forum.visitor;
    inputs = {
      acceptInvitation: { by: visitor, input: { token: 'A'.repeat(43), name: 'Rowan' } },
      addCaseNote: { by: coordinator, input: { requestId, caseId, words: 'Known from before.' } },
      answerCareMessage: { by: member, input: { requestId, noticeId, words: 'Better.' } },
      appealDecision: {
        by: member,
        input: { requestId, noticeId, words: 'I meant it kindly.' },
      },
      assignFacilitator: { by: coordinator, input: { facilitatorId, groupIds: [groupId] } },
      changeGroupSettings: {
        by: coordinator,
        input: {
          groupId,
          dueMinutes: { crisis: 15, red: 30, amber: 60, other: 90 },
          country: 'DE',
        },
      },
      changeHouseRules: {
        by: coordinator,
        input: { groupId, seenVersion: 1, rules: ['Be kind.'] },
      },
      changePhrase: { by: member, input: { recoveryPhrase } },
      claimCase: { by: coordinator, input: { caseId } },
      decideCase: {
        by: coordinator,
        input: {
          requestId,
          caseId,
          version,
          decision: 'REMOVE',
          reason: 'ABUSE',
          words: 'Please be kind.',
        },
      },
      decideCases: {
        by: coordinator,
        input: {
          requestId,
          cases: [{ caseId, version }],
          decision: 'REMOVE',
          reason: 'ABUSE',
          words: 'Please be kind.',
        },
      },
      declineTopics: { by: coordinator, input: { topics: ['DEATH'] } },
      deletePost: { by: member, input: { postId } },
      editPost: { by: member, input: { postId, seenRevision: 1, body } },
      inviteFacilitator: { by: coordinator, input: { requestId, groupIds: [groupId] } },
      joinGroup: { by: member, input: { groupId, houseRulesVersion: 1 } },
      leaveGroup: { by: member, input: { groupId } },
      postReply: { by: member, input: { ...written, threadId: thread.id, replyTo: 1 } },
      recordTraining: {
        by: coordinator,
        input: {
          requestId,
          facilitatorId,
          name: 'Listening',
          completedOn: '2026-01-31',
          expiresOn: '2099-01-31',
        },
      },
      releaseCase: { by: coordinator, input: { caseId } },
      removeSavedReply: { by: coordinator, input: { id: 'A'.repeat(22) } },
      reportPost: { by: other, input: { requestId, postId, reason: 'ABUSE' } },
      saveReply: {
        by: coordinator,
        input: { requestId, title: 'A welcome', words: 'Good that you are here.' },
      },
      setDutyHours: {
        by: coordinator,
        input: { timeZone: 'Europe/Berlin', hours: [{ weekday: 1, from: '09:00', to: '17:00' }] },
      },
      showEmpathy: { by: other, input: { postId, kind: 'HEAR_YOU' } },
      signIn: { by: visitor, input: { recoveryPhrase, proofOfWork } },
      signInAsFacilitator: { by: visitor, input: { recoveryPhrase, code: '123456' } },
      signUp: { by: visitor, input: { proofOfWork } },
      startThread: {
        by: member,
        input: {
          ...written,
          groupId,
          kind: 'STRUGGLE',
          need: 'LISTENING',
          title: 'The nights are long',
          contentNotes: [],
        },
      },
      suspendFacilitator: { by: coordinator, input: { facilitatorId, suspended: true } },
      withdrawEmpathy: { by: other, input: { postId, kind: 'HEAR_YOU' } },
    };
  });
  afterAll(async () => {
    // Words of blanks are in every log.
    for (const word of forum.recorder.words)
      if (word.trim() === '') forum.recorder.words.delete(word);
    await forum.close();
  });

  /** The id of a notice that a post of the member was hidden. */
  const noticeOf = async (author: TestMember): Promise<string> => {
    const { post } = await forum.startThread(author);
    await forum.report(await forum.memberOf(), post.id as string, 'SPAM');
    const { claimNextCase } = await coordinator.ok(operations.CLAIM_NEXT);
    const { id: caseId, version } = claimNextCase.case;
    const decision = { decision: 'HIDE', reason: 'SPAM', words: 'It reads as advertising.' };
    const input = { requestId: randomUUID(), caseId, version, ...decision };
    await coordinator.ok(operations.DECIDE, { input });
    const { inbox } = await author.ok(operations.INBOX);
    return inbox.edges[0].node.id as string;
  };

  /** All that is stored, as text; but when somebody was there last, which each request may note. */
  const stored = async (): Promise<string> => {
    const collections = await forum.database.listCollections();
    const names = collections.map(({ name }) => name).sort();
    const rows = names.map((name) =>
      forum.database
        .collection(name)
        .find({}, { projection: { lastSeenAt: 0 } })
        .sort({ _id: 1 })
        .toArray(),
    );
    return JSON.stringify(await Promise.all(rows));
  };

  const inputTypeOf = (mutation: string): GraphQLInputObjectType => {
    const [argument] = schema.getMutationType()!.getFields()[mutation]!.args;
    return getNamedType(argument!.type) as GraphQLInputObjectType;
  };
  const documentOf = (mutation: string): string => {
    const { type } = schema.getMutationType()!.getFields()[mutation]!;
    const inputType = inputTypeOf(mutation).name;
    return `mutation ($input: ${inputType}!) { ${mutation}(input: $input) ${getNamedType(type).name === 'Boolean' ? '' : '{ __typename }'} }`;
  };

  it('is tried for every mutation that takes one', () => {
    const mutations = Object.values(schema.getMutationType()!.getFields());
    const taking = mutations.filter(({ args }) => args.some(({ name }) => name === 'input'));
    expect(Object.keys(inputs)).toEqual(taking.map(({ name }) => name).sort());
  });

  it.each(MUTATIONS)(
    'of %s that is wrong is refused by the name of its field, and nothing is stored',
    async (mutation) => {
      const { by, input } = inputs[mutation]!;
      const before = await stored();
      const wrongly = async (field: string, what: string, wrong: unknown) => {
        const { status, errors } = await by.send(documentOf(mutation), { input: wrong });
        const found = errors?.[0]?.extensions as Refusal | undefined;
        const { code, fields } = found ?? {};
        const names = (fields ?? []).map((problem) => problem.field.replace(/[[.]\d+\]?$/, ''));
        expect({ field, what, status, code, names }).toEqual({
          field,
          what,
          status: expect.any(Number) as number,
          code: 'INPUT_INVALID',
          names: [field],
        });
        expect(status).toBeLessThan(500);
        for (const { expected } of fields ?? []) expect(expected).not.toContain('another type');
      };
      for (const field of Object.values(inputTypeOf(mutation).getFields())) {
        const { name } = field;
        for (const [what, value] of Object.entries({
          ...wrongTypes(field),
          ...(WRONG[`${mutation}.${name}`] ?? WRONG[name]),
        }))
          await wrongly(`input.${name}`, what, { ...input, [name]: value });
        if (isRequiredInputField(field))
          await wrongly(`input.${name}`, 'missing', { ...input, [name]: undefined });
      }
      await wrongly('input.more', 'unknown', { ...input, more: 1 });
      await wrongly('input', 'null', null);
      await wrongly('input', 'missing', undefined);
      expect(await stored()).toBe(before);
    },
  );

  it('is refused also where a wrong value stands in the document itself', async () => {
    const before = await stored();
    for (const [mutation, { by }] of Object.entries(inputs)) {
      const fields = Object.values(inputTypeOf(mutation).getFields());
      for (const { name } of fields) {
        const query = documentOf(mutation)
          .replace(/^mutation \(.*?\) /, 'mutation ')
          .replace('$input', `{ ${name}: { a: "\\u0000" } }`);
        const { status, errors = [] } = await by.send(query);
        expect(status).toBeLessThan(500);
        const found = errors.map(({ extensions }) => extensions as Refusal);
        expect(found.map(({ code }) => code)).toEqual(errors.map(() => 'INPUT_INVALID'));
        const named = found.flatMap(({ fields }) => fields?.map(({ field }) => field) ?? []);
        expect(named).toContainEqual(expect.stringMatching(new RegExp(`\\b${name}\\b`)));
      }
    }
    expect(await stored()).toBe(before);
  });

  it('of claimNextCase is refused when it is no id', async () => {
    const claim = 'mutation ($groupId: ID) { claimNextCase(groupId: $groupId) { case { id } } }';
    for (const groupId of BAD_IDS)
      expect(await coordinator.refused(claim, { groupId })).toMatchObject({
        code: 'INPUT_INVALID',
        fields: [{ field: 'groupId' }],
      });
  });

  describe('for a page', () => {
    it('is refused by the name of its argument', async () => {
      const { thread } = await forum.startThread(member);
      for (const [variables, name] of BAD_PAGES)
        for (const [query, more] of [
          [operations.THREAD_PAGE, { id: thread.id as string }],
          [operations.GROUP_PAGE, { slug: 'anxiety' }],
        ] as const) {
          const { code, fields } = await member.refused(query, { ...variables, ...more });
          expect({ variables, code, fields }).toEqual({
            variables,
            code: 'INPUT_INVALID',
            fields: [{ field: name, expected: expect.any(String) }],
          });
        }
    });

    it('is refused when its cursor comes from another list', async () => {
      await forum.startThread(member);
      const { group } = await member.ok(operations.GROUP_PAGE, { slug: 'anxiety', first: 1 });
      const after = group.threads.edges[0].cursor as string;
      const { code } = await coordinator.refused(operations.QUEUE, { first: 1, after });
      expect(code).toBe('INPUT_INVALID');
      expect(
        (
          await member.refused(
            operations.GROUPS.replace('($first: Int!)', '($first: Int!, $after: String)').replace(
              'groups(first: $first)',
              'groups(first: $first, after: $after)',
            ),
            { first: 1, after },
          )
        ).code,
      ).toBe('INPUT_INVALID');
    });
  });

  it('that is no id finds nothing', async () => {
    for (const id of BAD_IDS) {
      expect((await member.refused(operations.THREAD_PAGE, { id, first: 1 })).code).toMatch(
        /NOT_FOUND|INPUT_INVALID/,
      );
      expect((await coordinator.refused(operations.CASE_BY_ID, { id })).code).toMatch(
        /NOT_FOUND|INPUT_INVALID/,
      );
    }
  });
});
