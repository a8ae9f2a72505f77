/** A copy of the database: each collection's documents in the order in which the server gives them. */
export type Copy = ReadonlyMap<string, readonly object[]>;

/** Whose a document is, known to the test alone: the side of a member and the member's number. */
export interface Owner {
  side: string;
  member: number;
}
export type OwnerOf = (collection: string, row: object) => Owner | undefined;

/** A value that this many members have is nobody's mark. */
const SHARED_BY_MANY = 20;
const SHORTEST_MARK = 8;

/** Every leaf of a document, with its path; list positions left out. */
function* leavesOf(value: unknown, path = ''): Generator<{ path: string; leaf: unknown }> {
  if (value instanceof Date || typeof value !== 'object' || value === null)
    return yield { path, leaf: value };
  if (Array.isArray(value)) yield { path: `${path}.length`, leaf: value.length };
  for (const [key, inner] of Object.entries(value))
    yield* leavesOf(inner, Array.isArray(value) ? path : `${path}.${key}`);
}

/**
 * The texts, or parts of texts, that are found on both sides of a member and of few others: each a thread
 * from one to the other. Answers `side and side: value` by member.
 */
export function sharedMarks(copy: Copy, ownerOf: OwnerOf): Map<number, string[]> {
  const holders = new Map<string, Map<number, Set<string>>>();
  for (const [collection, rows] of copy)
    for (const row of rows) {
      const owner = ownerOf(collection, row);
      if (owner === undefined) continue;
      for (const { leaf } of leavesOf(row))
        if (typeof leaf === 'string') for (const mark of marksOf(leaf)) note(holders, mark, owner);
    }
  const found = new Map<number, string[]>();
  for (const [mark, members] of holders) {
    if (members.size >= SHARED_BY_MANY) continue;
    for (const [member, sides] of members)
      if (sides.size > 1)
        found.set(member, [
          ...(found.get(member) ?? []),
          `${[...sides].sort().join(' and ')}: ${mark}`,
        ]);
  }
  return found;
}

function marksOf(text: string): string[] {
  return [text, ...text.split(/[^\w-]+/)].filter((mark) => mark.length >= SHORTEST_MARK);
}

function note(
  holders: Map<string, Map<number, Set<string>>>,
  mark: string,
  { side, member }: Owner,
): void {
  const members = holders.get(mark) ?? new Map<number, Set<string>>();
  members.set(member, (members.get(member) ?? new Set<string>()).add(side));
  holders.set(mark, members);
}

/** How a number leads from one side to the other, and how often it leads right (1 is always). */
export interface Trail {
  from: string;
  to: string;
  accuracy: number;
}

/**
 * Tries to find each member's other side by every number, time, length and place in the natural order, each
 * against each: the other side whose number, or rank, is nearest. Best trail first.
 */
export function trails(copy: Copy, ownerOf: OwnerOf, sides: readonly [string, string]): Trail[] {
  const [left, right] = sides.map((side) => featuresOf(copy, ownerOf, side));
  return left!
    .flatMap((from) =>
      right!.map((to) => ({
        from: from.name,
        to: to.name,
        accuracy: Math.max(
          accuracyOf(from.values, { ys: to.values, sorted: to.sortedValues }),
          accuracyOf(from.ranks, { ys: to.ranks, sorted: to.sortedRanks }),
        ),
      })),
    )
    .sort((a, b) => b.accuracy - a.accuracy);
}

/** One number for each member, by the member's number; NaN where there is none. */
interface Feature {
  name: string;
  values: Float64Array;
  ranks: Float64Array;
  /** Both again in order, to find the nearest quickly. */
  sortedValues: Float64Array;
  sortedRanks: Float64Array;
}

/** What can be counted about one side of each member: the least and the greatest of each field. */
function featuresOf(copy: Copy, ownerOf: OwnerOf, side: string): Feature[] {
  const members = 1 + Math.max(...memberNumbers(copy, ownerOf, side));
  const features = new Map<string, Float64Array>();
  const keep = (name: string, member: number, better: (known: number) => number) => {
    const values = features.get(name) ?? new Float64Array(members).fill(NaN);
    values[member] = better(values[member]!);
    features.set(name, values);
  };
  for (const [collection, rows] of copy)
    for (const [place, row] of rows.entries()) {
      const owner = ownerOf(collection, row);
      if (owner?.side !== side) continue;
      for (const { path, leaf } of [{ path: ' place', leaf: place }, ...leavesOf(row)]) {
        const value = numberOf(leaf);
        if (value === undefined) continue;
        const name = `${collection}${path}`;
        keep(`${name}, least`, owner.member, (known) => (known < value ? known : value));
        keep(`${name}, greatest`, owner.member, (known) => (known > value ? known : value));
      }
    }
  return distinct(features);
}

function* memberNumbers(copy: Copy, ownerOf: OwnerOf, side: string): Generator<number> {
  for (const [collection, rows] of copy)
    for (const row of rows) {
      const owner = ownerOf(collection, row);
      if (owner?.side === side) yield owner.member;
    }
}

/** Without those that are the same for everybody, or the same as another. */
function distinct(features: ReadonlyMap<string, Float64Array>): Feature[] {
  const bySignature = new Map<string, Feature>();
  for (const [name, values] of features) {
    if (new Set(values).size < 2) continue;
    const ranks = ranksOf(values);
    const signature = values.join();
    const [sortedValues, sortedRanks] = [inOrder(values), inOrder(ranks)];
    if (!bySignature.has(signature))
      bySignature.set(signature, { name, values, ranks, sortedValues, sortedRanks });
  }
  return [...bySignature.values()];
}

function numberOf(leaf: unknown): number | undefined {
  if (typeof leaf === 'number') return leaf;
  if (typeof leaf === 'string') return leaf.length;
  if (typeof leaf === 'boolean') return Number(leaf);
  return leaf instanceof Date ? leaf.getTime() : undefined;
}

function ranksOf(values: Float64Array): Float64Array {
  const order = [...new Set(values)].sort((a, b) => a - b);
  const ranks = new Map(order.map((value, rank) => [value, rank / order.length]));
  return values.map((value) => (Number.isNaN(value) ? NaN : ranks.get(value)!));
}

function inOrder(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** How often the nearest is the right one; of several that are equally near, one is guessed. */
function accuracyOf(
  xs: Float64Array,
  { ys, sorted }: { ys: Float64Array; sorted: Float64Array },
): number {
  let right = 0;
  let tried = 0;
  for (const [member, x] of xs.entries()) {
    if (Number.isNaN(x)) continue;
    tried += 1;
    const above = firstFrom(sorted, x);
    const distance = Math.min(
      Math.abs((sorted[above] ?? Infinity) - x),
      Math.abs(x - (sorted[above - 1] ?? -Infinity)),
    );
    if (Math.abs(x - ys[member]!) === distance) right += 1 / nearestOf(sorted, x, distance);
  }
  return right / Math.max(1, tried);
}

/** The first place in an ordered list with a number that is not less. */
function firstFrom(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many numbers of an ordered list are so far from one, none being nearer. */
function nearestOf(sorted: Float64Array, x: number, distance: number): number {
  let count = 0;
  const start = firstFrom(sorted, x);
  for (let at = start; at < sorted.length && Math.abs(sorted[at]! - x) === distance; at += 1)
    count += 1;
  for (let at = start - 1; at >= 0 && Math.abs(x - sorted[at]!) === distance; at -= 1) count += 1;
  return count;
}
