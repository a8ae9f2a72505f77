import { cursorNumbers, cursorParts, encodeCursor } from './cursor.js';
import { type PageRequest, pageRequest } from './page.args.js';

const page = (cursor?: string): PageRequest => ({ direction: 'forwards', wanted: 1, cursor });

describe('cursors', () => {
  it('come back as they were made', () => {
    expect(cursorNumbers(page(encodeCursor(7)), 1)).toEqual([7]);
    expect(cursorNumbers(page(encodeCursor(0, 123_456_789_012_345)), 2)).toEqual([
      0, 123_456_789_012_345,
    ]);
    expect(cursorParts(page(encodeCursor(3, 'AbC-_')))).toEqual(['3', 'AbC-_']);
    expect(cursorNumbers(page(), 1)).toBeUndefined();
  });

  it('fit into an address without being changed', () => {
    expect(encodeCursor(1, 'ü?', 99_999)).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['no numbers', 'x'],
    ['nothing', ''],
    ['a sign', encodeCursor('-1')],
    ['a fraction', encodeCursor(1.5)],
    ['an exponent', encodeCursor('1e3')],
    ['too many', encodeCursor(1, 2)],
    ['too large', encodeCursor('9'.repeat(16))],
    ['spaces', encodeCursor('1 ')],
    ['other digits', encodeCursor('١')],
    ['infinity', encodeCursor('Infinity')],
  ])('are refused for %s, by the name of the argument', (_what, cursor) => {
    const refusedAs = (field: string) =>
      expect.objectContaining({
        code: 'INPUT_INVALID',
        details: { fields: [expect.objectContaining({ field })] },
      }) as Error;
    expect(() => cursorNumbers(page(cursor), 1)).toThrow(refusedAs('after'));
    expect(() => cursorNumbers({ ...page(cursor), direction: 'backwards' }, 1)).toThrow(
      refusedAs('before'),
    );
  });
});

describe('pageRequest', () => {
  it('takes first with after, or last with before', () => {
    expect(pageRequest({ first: 5 })).toEqual({
      direction: 'forwards',
      wanted: 5,
      cursor: undefined,
    });
    expect(pageRequest({ first: 5, after: 'x' })).toEqual({
      direction: 'forwards',
      wanted: 5,
      cursor: 'x',
    });
    expect(pageRequest({ last: 5, before: 'x' })).toEqual({
      direction: 'backwards',
      wanted: 5,
      cursor: 'x',
    });
  });

  it('takes null for what is not given', () => {
    const nulls = JSON.parse('{ "last": null, "before": null, "after": null }') as object;
    expect(pageRequest({ ...nulls, first: 1 })).toEqual({
      direction: 'forwards',
      wanted: 1,
      cursor: undefined,
    });
  });

  it.each([
    [{}],
    [{ first: 1, last: 1 }],
    [{ first: 1, before: 'x' }],
    [{ last: 1, after: 'x' }],
    [{ after: 'x' }],
  ])('refuses %j', (args) => {
    expect(() => pageRequest(args)).toThrow(/either first .* or last/);
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 51 }],
    ['last', { last: -1 }],
    ['after', { first: 1, after: 'A'.repeat(201) }],
    ['before', { last: 1, before: 'A'.repeat(201) }],
  ])('names %s in %j', (field, args) => {
    expect(() => pageRequest(args)).toThrow(new RegExp(`^${field}: must be`));
  });

  it('takes the largest page and the longest cursor', () => {
    const after = 'A'.repeat(200);
    expect(pageRequest({ first: 50, after })).toMatchObject({ wanted: 50, cursor: after });
  });
});
