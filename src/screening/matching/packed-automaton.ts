/** The builder's view of a state, as it is packed. */
export interface LooseState {
  /** By word number: the state it leads to, or several. */
  readonly next: ReadonlyMap<number, number | readonly number[]>;
  readonly any: number | null;
  readonly accepts: readonly number[];
  readonly acceptsAtEnd: readonly number[];
}

const NOTHING: readonly number[] = [];
const MAX_MOMENT = 2 ** 31 - 1;

/**
 * A finished automaton in flat arrays: a tenth of the memory of its builder, which matters, since every process
 * holds all languages. The edges of a state lie side by side, ordered by word number.
 */
export class PackedAutomaton {
  readonly size: number;
  private readonly offsets: Int32Array;
  private readonly symbols: Int32Array;
  private readonly targets: Int32Array;
  private readonly anyTargets: Int32Array;
  /** When a state was last entered; made at first use, and used for every text. */
  private entered: Int32Array | null = null;
  private moment = 0;
  private readonly accepts = new Map<number, readonly number[]>();
  private readonly acceptsAtEnd = new Map<number, readonly number[]>();

  constructor(
    states: readonly LooseState[],
    readonly start: number,
    readonly sentenceStart: number,
  ) {
    this.size = states.length;
    const count = states.reduce((sum, { next }) => sum + edgeCount(next), 0);
    this.offsets = new Int32Array(this.size + 1);
    this.symbols = new Int32Array(count);
    this.targets = new Int32Array(count);
    this.anyTargets = Int32Array.from(states, ({ any }) => any ?? -1);
    let position = 0;
    states.forEach(({ next }, id) => {
      position = this.lay(next, position);
      this.offsets[id + 1] = position;
    });
    states.forEach(({ accepts, acceptsAtEnd }, id) => {
      if (accepts.length > 0) this.accepts.set(id, accepts);
      if (acceptsAtEnd.length > 0) this.acceptsAtEnd.set(id, acceptsAtEnd);
    });
  }

  /** The state that any word leads to; -1 for none. */
  anyFrom(id: number): number {
    return this.anyTargets[id] ?? -1;
  }

  /** A new moment, for the next word: no state has been entered in it. */
  nextMoment(): void {
    this.entered ??= new Int32Array(this.size);
    this.moment += 1;
    if (this.moment < MAX_MOMENT) return;
    this.entered.fill(0);
    this.moment = 1;
  }

  /** Whether the state is entered for the first time in this moment. */
  enterOnce(id: number): boolean {
    if (this.entered === null || this.entered[id] === this.moment) return false;
    this.entered[id] = this.moment;
    return true;
  }

  hasEdges(id: number): boolean {
    return this.end(id) > this.begin(id);
  }

  /** Calls `enter` with each state that the word with this number leads to. */
  follow(id: number, symbol: number, enter: (target: number) => void): void {
    let low = this.begin(id);
    const end = this.end(id);
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.symbols[middle] ?? 0) < symbol) low = middle + 1;
      else high = middle;
    }
    for (; low < end && this.symbols[low] === symbol; low += 1) enter(this.targets[low] ?? 0);
  }

  accepted(id: number): readonly number[] {
    return this.accepts.get(id) ?? NOTHING;
  }

  acceptedAtEnd(id: number): readonly number[] {
    return this.acceptsAtEnd.get(id) ?? NOTHING;
  }

  /** Lays the edges of one state down from a position on. @returns the position after them */
  private lay(next: LooseState['next'], from: number): number {
    let position = from;
    for (const symbol of [...next.keys()].sort((a, b) => a - b))
      for (const target of targetsOf(next.get(symbol))) {
        this.symbols[position] = symbol;
        this.targets[position] = target;
        position += 1;
      }
    return position;
  }

  private begin(id: number): number {
    return this.offsets[id] ?? 0;
  }

  private end(id: number): number {
    return this.offsets[id + 1] ?? 0;
  }
}

function targetsOf(targets: number | readonly number[] | undefined): readonly number[] {
  return typeof targets === 'number' ? [targets] : (targets ?? NOTHING);
}

function edgeCount(next: LooseState['next']): number {
  let count = 0;
  for (const targets of next.values()) count += typeof targets === 'number' ? 1 : targets.length;
  return count;
}
