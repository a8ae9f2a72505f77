import { type Token } from '../text/tokens.js';
import { type CompiledPhrases } from './compile.js';

/** A phrase found: words `from` up to, not including, `to`. */
export interface PhraseHit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** States the automaton is in, each with the earliest word its phrase began at. */
class Frontier {
  readonly states: number[] = [];
  readonly origins: number[] = [];
  /** How many count: shrinking the lists for each word would cost more than the matching. */
  size = 0;

  add(state: number, origin: number): void {
    this.states[this.size] = state;
    this.origins[this.size] = origin;
    this.size += 1;
  }
}

/** The words of a text, each distinct one with a number of its own, so that languages look it up once. */
export interface NumberedWords {
  readonly tokens: readonly Token[];
  /** For each token the number of its word. */
  readonly numbers: readonly number[];
  /** For each number all that the word may stand for. */
  readonly forms: readonly (readonly string[])[];
}

const NONE: readonly number[] = [];

/** The word that is read. */
interface Here {
  readonly at: number;
  readonly symbols: readonly number[];
}

/** Runs the automaton once over the words; at every word it also starts anew. */
class Run {
  private current = new Frontier();
  private following = new Frontier();
  readonly hits: PhraseHit[] = [];
  /** Where the last hit of each rule stands in `hits`. */
  private readonly lastHits: number[] = [];
  private readonly symbols: readonly (readonly number[])[];
  private readonly tokens: readonly Token[];

  constructor(
    private readonly compiled: CompiledPhrases,
    private readonly words: NumberedWords,
  ) {
    this.symbols = words.forms.map((forms) => compiled.lexicon.symbols(forms));
    this.tokens = words.tokens;
  }

  word(at: number): void {
    const { automaton } = this.compiled;
    const symbols = this.symbols[this.words.numbers[at] ?? 0] ?? NONE;
    automaton.nextMoment();
    const newSentence = this.tokens[at]?.sentence !== this.tokens[at - 1]?.sentence;
    if (newSentence) this.current.size = 0;
    const { states, origins, size } = this.current;
    for (let i = 0; i < size; i += 1)
      this.advance(states[i] ?? 0, origins[i] ?? 0, { at, symbols });
    if (newSentence) this.advance(automaton.sentenceStart, at, { at, symbols });
    this.advance(automaton.start, at, { at, symbols });
    [this.current, this.following] = [this.following, this.current];
    this.following.size = 0;
  }

  private advance(id: number, origin: number, { at, symbols }: Here): void {
    const { automaton } = this.compiled;
    const any = automaton.anyFrom(id);
    if (any >= 0) this.enter(any, origin, at);
    if (symbols.length === 0 || !automaton.hasEdges(id)) return;
    for (const symbol of symbols)
      automaton.follow(id, symbol, (target) => {
        this.enter(target, origin, at);
      });
  }

  private enter(id: number, origin: number, at: number): void {
    const { automaton } = this.compiled;
    if (!automaton.enterOnce(id)) return;
    this.following.add(id, origin);
    if (!automaton.accepts(id)) return;
    const clauseEnds = this.tokens[at + 1]?.clause !== this.tokens[at]?.clause;
    automaton.accepted(id, clauseEnds, (rule) => {
      this.report(rule, origin, at);
    });
  }

  /** One hit of a rule for each place where it ends: the longest. */
  private report(rule: number, from: number, at: number): void {
    const last = this.lastHits[rule];
    const known = last === undefined ? undefined : this.hits[last];
    const hit = { name: this.compiled.names[rule] ?? '', from, to: at + 1 };
    if (last === undefined || known?.to !== at + 1) this.lastHits[rule] = this.hits.push(hit) - 1;
    else if (from < known.from) this.hits[last] = hit;
  }
}

/** Every phrase in the words, in order of where it ends; linear in their number. */
export function matchPhrases(compiled: CompiledPhrases, words: NumberedWords): PhraseHit[] {
  const run = new Run(compiled, words);
  for (let at = 0; at < words.tokens.length; at += 1) run.word(at);
  return run.hits;
}
