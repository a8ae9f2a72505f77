/** A numbered list between two numbers, both inclusive. */
export interface NumberRange {
  from: number;
  to: number;
}

export interface RangeSplit {
  /** Where to look: the whole list on this side of the cursor. Empty when `from > to`. */
  within: NumberRange;
  direction: 'up' | 'down';
  /** How wide the first part is. */
  width: number;
}

export interface RangeWalk<Item> extends Omit<RangeSplit, 'width'> {
  /** How many items are wanted. */
  wanted: number;
  /** Reads what the viewer may see in the range, in the walk's direction. */
  read(range: NumberRange): Promise<Item[]>;
}

/**
 * Reads the next `wanted` items of a numbered list with gaps, in bounded ranges that grow by doubling,
 * so that a page costs the same in a list of 100 and of 20,000, on every engine.
 */
export async function walkRange<Item>(walk: RangeWalk<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for (const range of growingRanges({ ...walk, width: walk.wanted })) {
    items.push(...(await walk.read(range)));
    if (items.length >= walk.wanted) break;
  }
  return items.slice(0, walk.wanted);
}

/** Cuts a range into parts, each twice as wide as the one before. */
export function* growingRanges({ within, direction, width }: RangeSplit): Generator<NumberRange> {
  let rest = within;
  for (let wide = width; rest.from <= rest.to; wide *= 2) {
    const next = slice(rest, wide, direction);
    yield next;
    rest = without(rest, next, direction);
  }
}

function slice(range: NumberRange, width: number, direction: 'up' | 'down'): NumberRange {
  return direction === 'up'
    ? { from: range.from, to: Math.min(range.to, range.from + width - 1) }
    : { from: Math.max(range.from, range.to - width + 1), to: range.to };
}

function without(range: NumberRange, part: NumberRange, direction: 'up' | 'down'): NumberRange {
  return direction === 'up'
    ? { from: part.to + 1, to: range.to }
    : { from: range.from, to: part.from - 1 };
}
