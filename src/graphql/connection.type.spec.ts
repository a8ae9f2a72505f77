import { toConnection } from './connection.type.js';
import { numberedPage } from './numbered-list.js';
import { type PageRequest } from './page.args.js';

const page = (request: Partial<PageRequest>): PageRequest => ({
  direction: 'forwards',
  wanted: 2,
  cursor: undefined,
  ...request,
});
const toEdge = (node: number) => ({ cursor: `c${node}`, node });
const nodesOf = ({ edges }: { edges: { node: number }[] }): number[] =>
  edges.map(({ node }) => node);

describe('toConnection', () => {
  it('cuts off the item that only tells of more', () => {
    const { edges, pageInfo } = toConnection(page({}), [1, 2, 3], toEdge);
    expect(edges).toEqual([toEdge(1), toEdge(2)]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: 'c1',
      endCursor: 'c2',
    });
  });

  it('turns what was walked backwards into the list’s own order', () => {
    const { edges, pageInfo } = toConnection(
      page({ direction: 'backwards', cursor: 'x' }),
      [9, 8, 7],
      toEdge,
    );
    expect(edges).toEqual([toEdge(8), toEdge(9)]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: 'c8',
      endCursor: 'c9',
    });
  });

  it('has an empty page', () => {
    expect(toConnection(page({ cursor: 'x' }), [], toEdge).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });
});

describe('numberedPage', () => {
  const numbers = [1, 2, 4, 7, 8];
  const list = (request: Partial<PageRequest>, cursor?: number, descending = false) =>
    numberedPage({
      page: page({ ...request, cursor: cursor === undefined ? undefined : `c${cursor}` }),
      cursor,
      descending,
      bounds: { from: 1, to: 8 },
      toEdge,
      read: ({ from, to }, order) =>
        Promise.resolve(
          numbers.filter((n) => n >= from && n <= to).sort((a, b) => order * (a - b)),
        ),
    });

  it('walks both ways through a list in either order, over gaps', async () => {
    expect(nodesOf(await list({}))).toEqual([1, 2]);
    expect(nodesOf(await list({}, 2))).toEqual([4, 7]);
    expect(nodesOf(await list({}, 3))).toEqual([4, 7]);
    expect(nodesOf(await list({ direction: 'backwards' }))).toEqual([7, 8]);
    expect(nodesOf(await list({ direction: 'backwards' }, 7))).toEqual([2, 4]);
    expect(nodesOf(await list({}, undefined, true))).toEqual([8, 7]);
    expect(nodesOf(await list({}, 7, true))).toEqual([4, 2]);
    expect(nodesOf(await list({ direction: 'backwards' }, 2, true))).toEqual([7, 4]);
  });

  it('finds nothing behind a cursor outside of the list', async () => {
    for (const cursor of [8, 9, 999_999_999_999_999])
      expect(nodesOf(await list({}, cursor))).toEqual([]);
    expect(nodesOf(await list({ direction: 'backwards' }, 0))).toEqual([]);
  });
});
