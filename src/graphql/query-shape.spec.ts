import {
  buildSchema,
  type FragmentDefinitionNode,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { fragmentsOf, isIntrospection, unfoldedFields, worstCaseNodes } from './query-shape.js';

const schema = buildSchema(`
  type Query { list(first: Int, last: Int): Page me: Me search(first: String): Page }
  type Me { list(first: Int, last: Int): Page }
  type Page { node: Me }
`);

function nodesOf(query: string, variables = {}): number {
  const document = parse(query);
  const known = { schema, document, operation: getOperationAST(document)! };
  return worstCaseNodes(known, variables);
}

function rootsOf(query: string): string[] {
  const document = parse(query);
  const { selectionSet } = document.definitions[0] as
    OperationDefinitionNode | FragmentDefinitionNode;
  return [...unfoldedFields(selectionSet, fragmentsOf(document))].map(({ name }) => name.value);
}

describe('unfoldedFields', () => {
  it('goes into fragments of both kinds, as often as they are spread', () => {
    expect(rootsOf('{ a ...F ... { b ...F } } fragment F on Query { c }')).toEqual([
      'a',
      'c',
      'b',
      'c',
    ]);
  });

  it('ends with fragments that contain themselves, or do not exist', () => {
    expect(rootsOf('{ ...F ...G } fragment F on Query { a ...F }')).toEqual(['a']);
  });

  it('tells questions about the schema', () => {
    const [field] = unfoldedFields(
      (parse('{ __schema { a } }').definitions[0] as OperationDefinitionNode).selectionSet,
      new Map(),
    );
    expect(isIntrospection(field!)).toBe(true);
  });
});

describe('worstCaseNodes', () => {
  it.each([
    [
      '{ list(first: 5) { node { list(last: 4) { node { list(first: 3) { __typename } } } } } }',
      5 + 20 + 60,
    ],
    ['{ me { list(first: 5) { __typename } } a: list(first: 7) { __typename } }', 12],
    ['{ ...F ...F } fragment F on Query { list(first: 5) { __typename } }', 10],
    ['query ($n: Int = 9) { list(first: $n) { __typename } }', 9],
    ['{ list(first: null, last: 8) { __typename } }', 8],
    ['{ list(first: 3, last: 8) { __typename } }', 8],
    ['{ me { __typename } }', 0],
  ])('of %s', (query, nodes) => {
    expect(nodesOf(query)).toBe(nodes);
  });

  it('follows variables, and their defaults where they are not given', () => {
    const query =
      'query ($a: Int = 9, $b: Int) { list(first: $a, last: $b) { node { list(first: $a) { __typename } } } }';
    expect(nodesOf(query)).toBe(9 + 81);
    expect(nodesOf(query, { a: 2 })).toBe(2 + 4);
    expect(nodesOf(query, { a: null, b: 6 })).toBe(6);
  });

  it('counts anew for other variables of a document that it knows', () => {
    const document = parse('query ($a: Int) { list(first: $a) { __typename } }');
    const known = { schema, document, operation: getOperationAST(document)! };
    expect([2, 7].map((a) => worstCaseNodes(known, { a }))).toEqual([2, 7]);
  });
});
