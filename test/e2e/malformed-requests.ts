import fc from 'fast-check';
import * as operations from '../support/operations.js';

/** An operation that the server answers, to be spoiled. */
export interface Sound {
  query: string;
  variables: Record<string, unknown>;
}

/** Sound operations about things that exist. */
export function soundOperations(ids: { group: string; thread: string; post: string }): Sound[] {
  const requestId = '8b1f0c1e-3c55-4c4e-9a54-0d6f2a4f3c11';
  const body = 'I know these nights well.';
  const of = (query: string, variables: Record<string, unknown>) => ({ query, variables });
  const withInput = (query: string, input: object) => of(query, { input });
  return [
    of(operations.CHALLENGE, { action: 'SIGN_UP' }),
    of(operations.GROUPS, { first: 5 }),
    of(operations.MY_GROUPS, {}),
    of(operations.INBOX, {}),
    of(operations.THREAD_PAGE, { id: ids.thread, first: 5, after: 'MQ' }),
    of(operations.GROUP_PAGE, { slug: 'anxiety', last: 5 }),
    of(operations.QUEUE, { groupId: ids.group, first: 5 }),
    of(operations.CASE_BY_ID, { id: ids.post }),
    withInput(operations.SIGN_UP, { proofOfWork: 'eyJhIjoxfQ==' }),
    withInput(operations.SIGN_IN, { recoveryPhrase: 'abandon about', proofOfWork: 'e30=' }),
    withInput(operations.JOIN, { groupId: ids.group, houseRulesVersion: 1 }),
    withInput(operations.START, {
      requestId,
      groupId: ids.group,
      kind: 'STRUGGLE',
      need: 'LISTENING',
      title: 'Nights',
      body,
    }),
    withInput(operations.REPLY, {
      requestId,
      threadId: ids.thread,
      body,
      replyTo: 1,
      asThreadPersona: false,
    }),
    withInput(operations.EDIT, { postId: ids.post, seenRevision: 1, body }),
    withInput(operations.SHOW, { postId: ids.post, kind: 'HEAR_YOU' }),
    withInput(operations.REPORT, { requestId, postId: ids.post, reason: 'ABUSE' }),
    withInput(operations.DECIDE, {
      requestId,
      caseId: ids.post,
      version: 1,
      decision: 'KEEP',
      reason: 'WITHIN_THE_RULES',
    }),
    withInput(operations.ACCEPT, { token: 'A'.repeat(43), name: 'Rowan' }),
    withInput(operations.FACILITATOR_SIGN_IN, { recoveryPhrase: 'abandon about', code: '123456' }),
  ];
}

const nested = (open: string, inner: string, close: string) =>
  fc
    .integer({ min: 1, max: 2_000 })
    .map((depth) => open.repeat(depth) + inner + close.repeat(depth));
const hugeNumber = fc.constantFrom(
  1e308,
  -1e308,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  5e-324,
  -0,
  1.5,
  9e15,
);
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.jsonValue({ maxDepth: 4 }), weight: 4 },
  { arbitrary: hugeNumber, weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 2 },
  {
    arbitrary: fc.constantFrom(
      '\ud800',
      '\0',
      '',
      ' ',
      '__proto__',
      'constructor',
      null,
      [],
      {},
      true,
    ),
    weight: 2,
  },
  { arbitrary: nested('[', '', ']').map((text) => JSON.parse(text) as unknown), weight: 1 },
);
const TOKENS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '|',
  '&',
  '=',
  '...',
  'on',
  'query',
  'mutation',
  'subscription',
  'fragment',
  '__schema',
  '__typename',
  'groups',
  'thread',
  'input',
  'first',
  'null',
  'true',
  '1',
  '-1',
  '1e999',
  '0x1',
  '1.',
  '"a"',
  '"""b"""',
  '"',
  '#',
  '\\u{110000}',
  '"\\ud800"',
  '\ufeff',
  'extend',
  'type',
  'schema',
  '@skip(if: true)',
  '@defer',
  '$a: Int',
];

/** A document that is none, or none of ours. */
const document = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 80 }).map((tokens) => tokens.join(' ')),
  nested('{ groups ', '', '}'),
  nested('{ groups(first: [', '1', '] }'),
  nested('query { thread(id: {a: ', '1', '}) { id } }'),
  fc
    .bigInt({ min: -(10n ** 60n), max: 10n ** 60n })
    .map((number) => `{ groups(first: ${number}) { edges { cursor } } }`),
  fc
    .nat(60)
    .map(
      (count) =>
        `{ ...F0 } ${Array.from({ length: count }, (_, i) => `fragment F${i} on Query { ...F${(i + 1) % count} ...F${i + 1} }`).join(' ')}`,
    ),
);

/** A text with a piece of it cut out, doubled, or replaced. */
function spoiled(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length);
  return fc
    .tuple(
      place,
      fc.nat(12),
      fc.constantFrom('cut', 'double', 'replace'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    .map(([start, length, how, other]) => {
      const piece = text.slice(start, start + length);
      const middle = how === 'cut' ? '' : how === 'double' ? piece + piece : other;
      return text.slice(0, start) + middle + text.slice(start + length);
    });
}

/** Variables in which one value, at any depth, is another. */
function spoiledVariables(
  variables: Record<string, unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const paths = pathsOf(variables);
  return fc
    .tuple(fc.constantFrom(...paths), oddValue)
    .map(([path, value]) => replaced(variables, path, value) as Record<string, unknown>);
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part).map((path) => [key, ...path]),
  );
  return [[], ...inner, ['more']];
}

function replaced(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const record = whole as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], rest, value) };
}

/** Bodies of requests, most of them JSON, all of them wrong or odd in some way. */
export function malformedBodies(sound: readonly Sound[]): fc.Arbitrary<string> {
  const one = fc.constantFrom(...sound);
  const asBody = (request: unknown) => JSON.stringify(request);
  return fc.oneof(
    { weight: 4, arbitrary: document.map((query) => asBody({ query })) },
    {
      weight: 6,
      arbitrary: one.chain((sane) =>
        spoiled(sane.query).map((query) => asBody({ ...sane, query })),
      ),
    },
    {
      weight: 8,
      arbitrary: one.chain((sane) =>
        spoiledVariables(sane.variables).map((variables) => asBody({ ...sane, variables })),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(one, oddValue)
        .map(([{ query }, variables]) => asBody({ query, variables })),
    },
    { weight: 2, arbitrary: one.chain((sane) => spoiled(asBody(sane))) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(one, oddValue)
        .map(([sane, operationName]) => asBody({ ...sane, operationName })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(one, oddValue)
        .map(([sane, extensions]) => asBody({ ...sane, extensions })),
    },
    { weight: 1, arbitrary: oddValue.map(asBody) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: nested('[', '', ']') },
    { weight: 1, arbitrary: nested('{"query":', '1', '}') },
  );
}
