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

  clear(): void {
    this.states.length = 0;
    this.origins.length = 0;
  }
}

/** Runs the automaton once over the words; at every word it also starts anew. */
class Run {
  private current = new Frontier();
  private following = new Frontier();
  readonly hits = new Map<string, PhraseHit>();

  constructor(
    private readonly compiled: CompiledPhrases,
    private readonly symbolsAt: readonly (readonly number[])[],
    private readonly tokens: readonly Token[],
  ) {}

  word(at: number): void {
    const { automaton } = this.compiled;
    automaton.nextMoment();
    const newSentence = this.tokens[at]?.sentence !== this.tokens[at - 1]?.sentence;
    if (newSentence) this.current.clear();
    const { states, origins } = this.current;
    for (let i = 0; i < states.length; i += 1) this.advance(states[i] ?? 0, origins[i] ?? 0, at);
    if (newSentence) this.advance(automaton.sentenceStart, at, at);
    this.advance(automaton.start, at, at);
    [this.current, this.following] = [this.following, this.current];
    this.following.clear();
  }

  private advance(id: number, origin: number, at: number): void {
    const { automaton } = this.compiled;
    const any = automaton.anyFrom(id);
    if (any >= 0) this.enter(any, origin, at);
    if (!automaton.hasEdges(id)) return;
    for (const symbol of this.symbolsAt[at] ?? [])
      automaton.follow(id, symbol, (target) => {
        this.enter(target, origin, at);
      });
  }

  private enter(id: number, origin: number, at: number): void {
    const { automaton } = this.compiled;
    if (!automaton.enterOnce(id)) return;
    this.following.states.push(id);
    this.following.origins.push(origin);
    for (const rule of automaton.accepted(id)) this.report(rule, origin, at);
    const acceptsAtEnd = automaton.acceptedAtEnd(id);
    if (acceptsAtEnd.length > 0 && this.tokens[at + 1]?.sentence !== this.tokens[at]?.sentence)
      for (const rule of acceptsAtEnd) this.report(rule, origin, at);
  }

  private report(rule: number, from: number, at: number): void {
    const name = this.compiled.names[rule] ?? '';
    const key = `${rule}:${at}`;
    const known = this.hits.get(key);
    if (!known || from < known.from) this.hits.set(key, { name, from, to: at + 1 });
  }
}

/** Every phrase in the words, in order of where it ends; linear in their number. */
export function matchPhrases(
  compiled: CompiledPhrases,
  tokens: readonly Token[],
  formsAt: readonly (readonly string[])[],
): PhraseHit[] {
  const cache = new Map<string, readonly number[]>();
  const symbolsAt = tokens.map((token, at) => {
    const known = cache.get(token.text);
    if (known) return known;
    const symbols = compiled.lexicon.symbols(formsAt[at] ?? [token.text]);
    cache.set(token.text, symbols);
    return symbols;
  });
  const run = new Run(compiled, symbolsAt, tokens);
  for (let at = 0; at < tokens.length; at += 1) run.word(at);
  return [...run.hits.values()];
}
