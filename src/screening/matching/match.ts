import { type Token } from '../text/tokens.js';
import { type CompiledPhrases } from './compile.js';
import { type CompiledLanguage, type Language } from './language-pack.js';

/** Words `from` up to, not including, `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A phrase found. */
export interface PhraseHit extends WordRange {
  readonly name: string;
  /** Of the phrase. What excuses it is looked for in the same language: Spanish "he" is no English "he". */
  readonly language: Language;
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

/** Runs the automaton once over the words; at every word it also starts anew. */
class Run {
  private current = new Frontier();
  private following = new Frontier();
  readonly hits: PhraseHit[] = [];
  /** Where the last hit of each rule stands in `hits`. */
  private readonly lastHits: number[] = [];
  private readonly symbols: readonly (readonly number[])[];
  /** By number of the word: the states in which phrases stand that begin with it. */
  private readonly begun: (readonly number[] | undefined)[] = [];
  private readonly tokens: readonly Token[];
  /** The word that is read, and where the phrase began that is followed. */
  private at = 0;
  private origin = 0;
  /** One function for all: a new one for each step would cost more than the step. */
  private readonly enterHere = (state: number): void => {
    this.enter(state);
  };

  private readonly compiled: CompiledPhrases;
  private readonly language: Language;

  constructor(
    { language, phrases }: CompiledLanguage,
    private readonly words: NumberedWords,
  ) {
    this.compiled = phrases;
    this.language = language;
    this.symbols = words.forms.map((forms) => phrases.lexicon.symbols(forms));
    this.tokens = words.tokens;
  }

  word(at: number): void {
    const { automaton } = this.compiled;
    const number = this.words.numbers[at] ?? 0;
    this.at = at;
    automaton.nextMoment();
    const newSentence = this.tokens[at]?.sentence !== this.tokens[at - 1]?.sentence;
    if (newSentence) this.current.size = 0;
    const { states, origins, size } = this.current;
    for (let i = 0; i < size; i += 1) {
      this.origin = origins[i] ?? 0;
      this.advance(states[i] ?? 0, number, this.enterHere);
    }
    this.origin = at;
    if (newSentence) this.advance(automaton.sentenceStart, number, this.enterHere);
    for (const state of this.begunWith(number)) this.enter(state);
    [this.current, this.following] = [this.following, this.current];
    this.following.size = 0;
  }

  private begunWith(number: number): readonly number[] {
    const known = this.begun[number];
    if (known) return known;
    const states: number[] = [];
    this.advance(this.compiled.automaton.start, number, (state) => states.push(state));
    this.begun[number] = states;
    return states;
  }

  /** Calls `enter` with each state that the word with this number leads to. */
  private advance(id: number, number: number, enter: (state: number) => void): void {
    const { automaton } = this.compiled;
    const any = automaton.anyFrom(id);
    if (any >= 0) enter(any);
    if (!automaton.hasEdges(id)) return;
    for (const symbol of this.symbols[number] ?? []) automaton.follow(id, symbol, enter);
  }

  private enter(id: number): void {
    const { automaton } = this.compiled;
    if (!automaton.enterOnce(id)) return;
    const { at, origin } = this;
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
    const name = this.compiled.names[rule] ?? '';
    const hit = { name, language: this.language, from, to: at + 1 };
    if (last === undefined || known?.to !== at + 1) this.lastHits[rule] = this.hits.push(hit) - 1;
    else if (from < known.from) this.hits[last] = hit;
  }
}

/** Every phrase of a language in the words, in order of where it ends; linear in their number. */
export function matchPhrases(language: CompiledLanguage, words: NumberedWords): PhraseHit[] {
  const run = new Run(language, words);
  for (let at = 0; at < words.tokens.length; at += 1) run.word(at);
  return run.hits;
}
