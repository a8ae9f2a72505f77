import fc from 'fast-check';
import { type NumberRange, walkRange } from './range-walk.js';

/** A list with gaps that notes how it is read. */
function listOf(numbers: readonly number[], direction: 'up' | 'down') {
  const reads: NumberRange[] = [];
  const read = (range: NumberRange): Promise<number[]> => {
    reads.push(range);
    const found = numbers.filter((number) => number >= range.from && number <= range.to);
    return Promise.resolve(found.sort((a, b) => (direction === 'up' ? a - b : b - a)));
  };
  return { read, reads };
}

describe('walkRange', () => {
  it('finds the next items in its direction, whatever the gaps', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 100 });
    const walks = fc.record({
      list: numbers,
      from: fc.integer({ min: 0, max: 500 }),
      to: fc.integer({ min: 0, max: 500 }),
      wanted: fc.integer({ min: 1, max: 50 }),
      direction: fc.constantFrom('up' as const, 'down' as const),
    });
    await fc.assert(
      fc.asyncProperty(walks, async ({ list, from, to, wanted, direction }) => {
        const { read } = listOf(list, direction);
        const found = await walkRange({ within: { from, to }, direction, wanted, read });
        const inside = list
          .filter((number) => number >= from && number <= to)
          .sort((a, b) => a - b);
        expect(found).toEqual((direction === 'up' ? inside : inside.reverse()).slice(0, wanted));
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('reads one bounded range of a full list, however long it is', async () => {
    const { read, reads } = listOf(
      Array.from({ length: 20_000 }, (_, index) => index + 1),
      'up',
    );
    await walkRange({ within: { from: 10_001, to: 20_000 }, direction: 'up', wanted: 51, read });
    expect(reads).toEqual([{ from: 10_001, to: 10_051 }]);
  });

  it('doubles its range over a gap, and reads no number twice', async () => {
    const { read, reads } = listOf([1, 1_000], 'down');
    expect(
      await walkRange({ within: { from: 1, to: 1_000 }, direction: 'down', wanted: 2, read }),
    ).toEqual([1_000, 1]);
    expect(reads.length).toBeLessThan(12);
    for (const [index, range] of reads.entries())
      expect(range.to).toBe(index === 0 ? 1_000 : reads[index - 1]!.from - 1);
  });

  it('reads nothing where there is nothing to read', async () => {
    const { read, reads } = listOf([1], 'up');
    expect(
      await walkRange({ within: { from: 2, to: 1 }, direction: 'up', wanted: 5, read }),
    ).toEqual([]);
    expect(reads).toEqual([]);
  });
});
