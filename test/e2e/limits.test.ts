import { QUERY_LIMITS } from '../../src/graphql/query-limits.js';
import { Forum } from '../support/forum.js';

const CHALLENGE = 'proofOfWorkChallenge(action: SIGN_UP) { json }';
const repeat = (times: number, part: (index: number) => string, between = ' '): string =>
  Array.from({ length: times }, (_, index) => part(index)).join(between);

describe('the limits of one request', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open();
  });
  afterAll(async () => {
    await forum.close();
  });

  /** The code of the first error; undefined when it was answered. */
  const codeOf = async (query: string, variables: object = {}): Promise<unknown> => {
    const { errors, status } = await forum.visitor.send(query, variables);
    expect(status).toBeLessThan(500);
    return errors?.[0]?.extensions.code;
  };
  const expectLimit = async (atLimit: string, oneOver: string, code: string): Promise<void> => {
    expect(await codeOf(atLimit)).toBeUndefined();
    expect(await codeOf(oneOver)).toBe(code);
  };

  it('takes a body of 64 KiB, not one byte more', async () => {
    const size = QUERY_LIMITS.bodyBytes;
    const bodyOf = (bytes: number) => {
      const empty = JSON.stringify({ query: '{ __typename }', variables: { pad: '' } });
      return empty.replace('"pad":""', `"pad":"${'x'.repeat(bytes - empty.length)}"`);
    };
    expect(Buffer.byteLength(bodyOf(size))).toBe(65_536);
    const send = async (body: string) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${forum.url}/graphql`, { method: 'POST', headers, body });
      return { status: response.status, ...((await response.json()) as object) };
    };
    expect(await send(bodyOf(size))).toEqual({ status: 200, data: { __typename: 'Query' } });
    expect(await send(bodyOf(size + 1))).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'LIMIT_BODY' } }],
    });
  });

  it('takes a document of 10,000 characters, not one more', async () => {
    const padded = (length: number) => '{ __typename }'.padEnd(length, '#');
    await expectLimit(padded(10_000), padded(10_001), 'LIMIT_SOURCE');
  });

  it('takes 1,000 tokens, not one more', async () => {
    // Sixteen tokens around a list; that a list is wrong there is found out only after the counting.
    const tokens = (count: number) =>
      `mutation { deletePost(input: [${repeat(count - 16, () => '0')}]) { post { id } } }`;
    expect(await codeOf(tokens(1_000))).toBe('INPUT_INVALID');
    expect(await codeOf(tokens(1_001))).toBe('LIMIT_TOKENS');
  });

  it('takes a depth of 10, not one more, also in fragments', async () => {
    const page = (leaf: string) =>
      `{ groups(first: 1) { edges { node { threads(first: 1) { edges { node { posts(first: 1) { edges { node { ${leaf} } } } } } } } } } }`;
    // groups 1, edges 2, node 3, threads 4, edges 5, node 6, posts 7, edges 8, node 9, number 10.
    await expectLimit(page('number'), page('number author { name }'), 'LIMIT_DEPTH');
    const inFragments = (leaf: string) =>
      `{ groups(first: 1) { edges { node { ...G } } } } fragment G on Group { threads(first: 1) { ... on ThreadConnection { edges { ...E } } } }
       fragment E on ThreadEdge { node { posts(first: 1) { edges { node { ...P } } } } } fragment P on Post { ${leaf} }`;
    await expectLimit(inFragments('number'), inFragments('author { name }'), 'LIMIT_DEPTH');
    const last = `query A { groups(first: 1) { pageInfo { hasNextPage } } } query B ${page('author { name }')}`;
    expect(await codeOf(last)).toBe('LIMIT_DEPTH');
  });

  it('takes 15 aliases, not one more, wherever they stand', async () => {
    const aliased = (count: number) =>
      `{ groups(first: 1) { ${repeat(count, (index) => `a${index}: __typename`)} } }`;
    await expectLimit(aliased(15), aliased(16), 'LIMIT_ALIASES');
    const spread = (count: number) =>
      `{ groups(first: 1) { ...A pageInfo { ...B } } } fragment A on GroupConnection { ${repeat(8, (index) => `a${index}: __typename`)} }
       fragment B on PageInfo { ${repeat(count - 8, (index) => `b${index}: hasNextPage`)} }`;
    await expectLimit(spread(15), spread(16), 'LIMIT_ALIASES');
  });

  it('takes 20 directives, not one more, wherever they stand', async () => {
    const directed = (count: number) =>
      `{ groups(first: 1) { ${repeat(count, () => '__typename @include(if: true)')} } }`;
    await expectLimit(directed(20), directed(21), 'LIMIT_DIRECTIVES');
    const spread = (count: number) =>
      `{ groups(first: 1) { ...A @include(if: true) ... @skip(if: false) { __typename } } }
       fragment A on GroupConnection { ${repeat(count - 2, () => '__typename @include(if: true)')} }`;
    await expectLimit(spread(20), spread(21), 'LIMIT_DIRECTIVES');
  });

  it('takes 5 root fields of a query, not one more, also in fragments', async () => {
    const fields = (count: number) => `{ ${repeat(count, (index) => `c${index}: ${CHALLENGE}`)} }`;
    await expectLimit(fields(5), fields(6), 'LIMIT_ROOT_FIELDS');
    const fragments = (count: number) =>
      `{ ...A ... on Query { d: ${CHALLENGE} ...B } } fragment A on Query { ${repeat(count - 2, (index) => `c${index}: ${CHALLENGE}`)} }
       fragment B on Query { e: ${CHALLENGE} }`;
    await expectLimit(fragments(5), fragments(6), 'LIMIT_ROOT_FIELDS');
    // Spread twice, a field counts twice.
    expect(
      await codeOf(
        `{ ...A ...A } fragment A on Query { ${repeat(3, (i) => `c${i}: __typename`)} }`,
      ),
    ).toBe('LIMIT_ROOT_FIELDS');
  });

  it('takes one root field of a mutation, not two, also in fragments', async () => {
    const end = 'signOut';
    expect(await codeOf(`mutation { ${end} }`)).toBe('SIGN_IN_REQUIRED');
    expect(await codeOf(`mutation { a: ${end} b: ${end} }`)).toBe('LIMIT_ROOT_FIELDS');
    expect(
      await codeOf(`mutation { ...A ... { b: ${end} } } fragment A on Mutation { a: ${end} }`),
    ).toBe('LIMIT_ROOT_FIELDS');
    expect(await codeOf(`mutation { ${end} __typename }`)).toBe('LIMIT_ROOT_FIELDS');
  });

  it('takes 1,000 selections once fragments are unfolded, not one more', async () => {
    // groups, 27 spreads, 27 times 36 fields.
    const spread = (more: string) =>
      `{ groups(first: 1) { ${repeat(27, () => '...A')} ${more} } } fragment A on GroupConnection { ${repeat(36, () => '__typename')} }`;
    await expectLimit(spread(''), spread('__typename'), 'LIMIT_SELECTIONS');
  });

  it('refuses fragments that multiply, before they are unfolded', async () => {
    const bomb = `{ ...F0 } ${repeat(90, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F90 on Query { __typename }`;
    expect(await codeOf(bomb)).toBe('LIMIT_SELECTIONS');
    const circle = `{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }`;
    expect(await codeOf(circle)).toBe('QUERY_INVALID');
  });

  describe('on nodes', () => {
    const page = (groups: string, threads: string, more = '') =>
      `{ groups(${groups}) { edges { node { id threads(${threads}) { edges { cursor } } } } } ${more} }`;
    const one = 'more: groups(last: 1) { edges { cursor } }';

    it('takes 2,000 in the worst case, not one more', async () => {
      // 40 groups and 40 times 49 threads.
      await expectLimit(
        page('first: 40', 'first: 49'),
        page('first: 40', 'first: 49', one),
        'LIMIT_NODES',
      );
      await expectLimit(
        page('last: 40', 'last: 49'),
        page('first: 40', 'last: 49', one),
        'LIMIT_NODES',
      );
    });

    it('counts what variables say', async () => {
      const query = (more = '') =>
        `query ($g: Int, $t: Int) ${page('first: $g', 'last: $t', more)}`;
      expect(await codeOf(query(), { g: 40, t: 49 })).toBeUndefined();
      expect(await codeOf(query(one), { g: 40, t: 49 })).toBe('LIMIT_NODES');
      expect(await codeOf(query(), { g: 50, t: 50 })).toBe('LIMIT_NODES');
    });

    it('counts what fragments say', async () => {
      const query = `{ groups(first: 50) { edges { node { ...G } } } }
        fragment G on Group { id ... on Group { threads(first: 50) { edges { cursor } } } }`;
      expect(await codeOf(query)).toBe('LIMIT_NODES');
    });

    it('counts defaults of variables', async () => {
      const query = `query ($g: Int = 50, $t: Int! = 50) ${page('first: $g', 'first: $t')}`;
      expect(await codeOf(query)).toBe('LIMIT_NODES');
    });

    it('counts the one that is set where the other is null or left out', async () => {
      expect(await codeOf(page('first: null, last: 50', 'first: null, last: 50'))).toBe(
        'LIMIT_NODES',
      );
      const query = `query ($none: Int, $t: Int) ${page('first: $none, last: $t', 'first: $none, last: $t')}`;
      expect(await codeOf(query, { t: 50 })).toBe('LIMIT_NODES');
      expect(await codeOf(query, { none: null, t: 50 })).toBe('LIMIT_NODES');
    });

    it('refuses one page of more than 50 by its own name', async () => {
      expect(await codeOf('{ groups(first: 51) { edges { cursor } } }')).toBe('INPUT_INVALID');
      expect(await codeOf('{ groups(first: 2001) { edges { cursor } } }')).toBe('LIMIT_NODES');
    });
  });

  it('tells of the schema where it is developed', async () => {
    expect(await codeOf('{ __schema { types { name } } }')).toBeUndefined();
    const { errors } = await forum.visitor.send('{ grops(first: 1) { edges { cursor } } }');
    expect(errors?.[0]?.message).toContain('Did you mean');
    expect(errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
  });
});

describe('in production', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open({
      NODE_ENV: 'production',
      ALLOW_EMBEDDED_DATABASE: 'true',
      MONGODB_URI: 'mongodb://127.0.0.1:1',
    });
  });
  afterAll(async () => {
    await forum.close();
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Post") { name } }',
    '{ ...A } fragment A on Query { s: __schema { queryType { name } } }',
    'mutation { __schema { types { name } } }',
  ])('refuses introspection: %s', async (query) => {
    const answer = await forum.visitor.send(query);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
  });

  it('gives no hints about the schema', async () => {
    for (const query of [
      '{ grops(first: 1) { edges { cursor } } }',
      '{ groups(frst: 1) { edges { cursor } } }',
      '{ groups(first: 1) { edges { node { slg } } } }',
      'mutation { signOt }',
      'query ($input: SignUpInpu!) { groups(first: 1) { edges { cursor } } }',
      '{ group(slug: "x") { ... on Grup { id } } }',
    ]) {
      const { errors } = await forum.visitor.send(query);
      expect(errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
      expect(JSON.stringify(errors)).not.toContain('Did you mean');
    }
  });

  it('names a wrong value’s field, and offers no others', async () => {
    const query = 'mutation ($input: SignUpInput!) { signUp(input: $input) { recoveryPhrase } }';
    for (const [document, variables] of [
      [query, { input: { proofOfWrk: 'x' } }],
      ['mutation { signUp(input: { proofOfWrk: "x" }) { recoveryPhrase } }', {}],
      ['{ proofOfWorkChallenge(action: SIGN_UPP) { json } }', {}],
    ] as const) {
      const { errors } = await forum.visitor.send(document, variables);
      expect(errors?.[0]?.extensions.code).toBe('INPUT_INVALID');
      expect(JSON.stringify(errors)).not.toContain('Did you mean');
      expect(JSON.stringify(errors)).not.toMatch(/SIGN_UP"|SIGN_IN/);
    }
  });

  it('answers what is asked rightly', async () => {
    await forum.visitor.ok('{ groups(first: 5) { edges { node { slug } } } }');
  });
});
