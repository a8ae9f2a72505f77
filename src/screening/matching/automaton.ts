import { PackedAutomaton } from './packed-automaton.js';

/** Transitions out of a state; a phrase ends at a state that accepts its rule. */
interface State {
  /** Mostly one state: an array for each edge would take most of the memory of the start. */
  readonly next: Map<number, number | number[]>;
  any: number | null;
  accepts: number[];
  acceptsAtEnd: number[];
}

/**
 * Builds all phrases of a language into one automaton over words without empty moves. Phrases that begin alike share
 * states, so the work for one word is bounded by how many different phrases it can continue.
 */
export class Automaton {
  private readonly states: State[] = [];
  private readonly memo = new Map<string, number>();
  readonly start = this.add();
  /** Where phrases begin that only count at the beginning of a sentence. */
  readonly sentenceStart = this.add();

  private add(): number {
    this.states.push({ next: new Map(), any: null, accepts: [], acceptsAtEnd: [] });
    return this.states.length - 1;
  }

  pack(): PackedAutomaton {
    const beginnings = [this.start, this.sentenceStart];
    const { states, numbers } = withoutTwins(this.states, beginnings);
    const [start = 0, sentenceStart = 0] = beginnings.map((id) => numbers[id] ?? 0);
    return PackedAutomaton.pack(states, start, sentenceStart);
  }

  private state(id: number): State {
    const state = this.states[id];
    if (!state) throw new RangeError('no such state');
    return state;
  }

  /** One state reached from each of `from` by a word with this number. */
  step(from: readonly number[], symbol: number): number {
    return this.remember(`${from.join()}>${symbol}`, (target) => {
      for (const id of from) {
        const { next } = this.state(id);
        const known = next.get(symbol);
        next.set(symbol, known === undefined ? target : [known, target].flat());
      }
    });
  }

  /** One state reached from each of `from` by any word. */
  stepAny(from: readonly number[]): number[] {
    return from.map((id) =>
      this.remember(`${id}>*`, (target) => {
        const state = this.states[id];
        if (state) state.any = target;
      }),
    );
  }

  accept(at: readonly number[], rule: number, atEnd: boolean): void {
    for (const id of at) {
      const state = this.state(id);
      const list = atEnd ? state.acceptsAtEnd : state.accepts;
      if (!list.includes(rule)) list.push(rule);
    }
  }

  private remember(key: string, link: (target: number) => void): number {
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    const target = this.add();
    this.memo.set(key, target);
    link(target);
    return target;
  }
}

/** The state with its edges leading to `numbers` of where they led. */
function renumbered(state: State, numbers: readonly number[]): State {
  const numberOf = (id: number): number => numbers[id] ?? id;
  const next = new Map<number, number | number[]>();
  for (const [symbol, targets] of state.next) {
    if (typeof targets === 'number') next.set(symbol, numberOf(targets));
    else next.set(symbol, [...new Set(targets.map(numberOf))]);
  }
  return { ...state, next, any: state.any === null ? null : numberOf(state.any) };
}

/** The same for two states only when the same can follow from both. */
function signatureOf({ next, any, accepts, acceptsAtEnd }: State): string {
  let signature = `${any} ${accepts.join()} ${acceptsAtEnd.join()}`;
  for (const [symbol, targets] of next) signature += ` ${symbol}:${[targets].join()}`;
  return signature;
}

/**
 * Leaves out states from which just the same can follow as from another: phrases that end alike then share their ends,
 * too. Edges only lead to later states, so one walk from the last to the first will do.
 *
 * @returns the states that are left, and the new number of each of the old ones
 */
function withoutTwins(
  all: readonly State[],
  beginnings: readonly number[],
): { states: State[]; numbers: number[] } {
  const known = new Map<string, number>();
  const kept: State[] = [];
  const numbers: number[] = [];
  for (const [id, state] of [...all.entries()].reverse()) {
    const own = renumbered(state, numbers);
    const signature = beginnings.includes(id) ? `begins at ${id}` : signatureOf(own);
    const twin = known.get(signature);
    numbers[id] = twin ?? kept.push(own) - 1;
    known.set(signature, numbers[id]);
  }
  return { states: kept, numbers };
}
