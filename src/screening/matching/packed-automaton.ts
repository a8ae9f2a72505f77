import { PackedLists } from './packed-lists.js';

/** The builder's view of a state, as it is packed. */
export interface LooseState {
  /** By word number: the state it leads to, or several. */
  readonly next: ReadonlyMap<number, number | readonly number[]>;
  readonly any: number | null;
  readonly accepts: readonly number[];
  readonly acceptsAtEnd: readonly number[];
}

const MAX_MOMENT = 2 ** 31 - 1;
/** A state is named by 16 bits; English, the largest language, needs 35,000. */
const MAX_STATES = 2 ** 16;

/**
 * A finished automaton in flat arrays: a tenth of the memory of its builder, which matters, since every process
 * holds all languages.
 */
export class PackedAutomaton {
  /** When a state was last entered; made at first use, and used for every text. */
  private entered: Int32Array | null = null;
  private moment = 0;

  private constructor(
    readonly start: number,
    readonly sentenceStart: number,
    /** By state: the word numbers that lead on, ordered, with repeats where one leads to several states. */
    private readonly edges: PackedLists,
    /** The states that the edges lead to, by the position of the edge. */
    private readonly targets: Uint16Array,
    /** By state: the state that any word leads to, or -1. */
    private readonly anyTargets: Int32Array,
    /** By state: the rules whose phrases end there. */
    private readonly rules: PackedLists,
    /** By state: the rules whose phrases end there if the clause does. */
    private readonly rulesAtEnd: PackedLists,
  ) {}

  static pack(
    states: readonly LooseState[],
    start: number,
    sentenceStart: number,
  ): PackedAutomaton {
    if (states.length > MAX_STATES) throw new RangeError('too many states for 16 bits');
    const edges = states.map(({ next }) => edgesOf(next));
    return new PackedAutomaton(
      start,
      sentenceStart,
      PackedLists.of(edges.map((own) => own.map(([symbol]) => symbol))),
      Uint16Array.from(edges.flatMap((own) => own.map(([, target]) => target))),
      Int32Array.from(states, ({ any }) => any ?? -1),
      PackedLists.of(states.map(({ accepts }) => accepts)),
      PackedLists.of(states.map(({ acceptsAtEnd }) => acceptsAtEnd)),
    );
  }

  /** From what was stored of one. */
  static revive(stored: PackedAutomaton): PackedAutomaton {
    return new PackedAutomaton(
      stored.start,
      stored.sentenceStart,
      PackedLists.revive(stored.edges),
      stored.targets.slice(),
      stored.anyTargets.slice(),
      PackedLists.revive(stored.rules),
      PackedLists.revive(stored.rulesAtEnd),
    );
  }

  /** The state that any word leads to; -1 for none. */
  anyFrom(id: number): number {
    return this.anyTargets[id] ?? -1;
  }

  /** A new moment, for the next word: no state has been entered in it. */
  nextMoment(): void {
    this.entered ??= new Int32Array(this.anyTargets.length);
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
    return !this.edges.isEmpty(id);
  }

  /** Calls `enter` with each state that the word with this number leads to. */
  follow(id: number, symbol: number, enter: (target: number) => void): void {
    const { edges } = this;
    let low = edges.begin(id);
    const end = edges.end(id);
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (edges.at(middle) < symbol) low = middle + 1;
      else high = middle;
    }
    for (; low < end && edges.at(low) === symbol; low += 1) enter(this.targets[low] ?? 0);
  }

  /** Whether a phrase ends in this state, with or without the clause: hardly ever, so it is asked first. */
  accepts(id: number): boolean {
    return !this.rules.isEmpty(id) || !this.rulesAtEnd.isEmpty(id);
  }

  /** Calls `found` with each rule that a phrase ending in this state belongs to. */
  accepted(id: number, clauseEnds: boolean, found: (rule: number) => void): void {
    eachOf(this.rules, id, found);
    if (clauseEnds) eachOf(this.rulesAtEnd, id, found);
  }
}

/** Word number and state of each edge, ordered by word number. */
function edgesOf(next: LooseState['next']): [symbol: number, target: number][] {
  return [...next]
    .sort(([a], [b]) => a - b)
    .flatMap(([symbol, targets]) =>
      [targets].flat().map((target): [number, number] => [symbol, target]),
    );
}

function eachOf(lists: PackedLists, list: number, visit: (value: number) => void): void {
  const end = lists.end(list);
  for (let position = lists.begin(list); position < end; position += 1) visit(lists.at(position));
}
