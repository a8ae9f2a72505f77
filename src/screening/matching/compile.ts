import { Automaton } from './automaton.js';
import { type PackedAutomaton } from './packed-automaton.js';
import { Lexicon } from './lexicon.js';
import { parsePhrase, phraseLines, type Part, type Sequence } from './phrase.js';

/** Phrases by rule or cue, in the language of phrase.ts. */
export type PhraseTable = Readonly<Record<string, string>>;
export type WordClasses = Readonly<Record<string, string>>;

export interface CompiledPhrases {
  readonly automaton: PackedAutomaton;
  readonly lexicon: Lexicon;
  /** Names of rules and cues; the automaton accepts positions in this list. */
  readonly names: readonly string[];
}

/** Adds phrases to an automaton; a frontier is the set of states reached so far. */
class Compiler {
  readonly automaton = new Automaton();
  readonly lexicon = new Lexicon();
  /** The numbers of words and classes, by what asks for them. */
  private readonly symbols = new Map<string, number>();
  /** States of the phrase being added that count where the sentence ends. */
  private endings: number[] = [];
  private readonly classes = new Map<string, readonly Sequence[]>();

  constructor(private readonly sources: WordClasses) {}

  addPhrase(source: string, rule: number): void {
    const phrase = parsePhrase(source);
    const start = phrase.fromStart ? this.automaton.sentenceStart : this.automaton.start;
    this.endings = [];
    const end = this.follow([start], phrase.parts);
    if ([...end, ...this.endings].includes(start))
      throw new SyntaxError(`phrase "${source}" matches nothing at all`);
    this.automaton.accept(end, rule, phrase.toEnd);
    this.automaton.accept(this.endings, rule, true);
  }

  private follow(from: readonly number[], parts: Sequence): readonly number[] {
    return parts.reduce((frontier, part) => this.followPart(frontier, part), from);
  }

  private followPart(from: readonly number[], part: Part): readonly number[] {
    switch (part.type) {
      case 'word':
        return this.step(from, this.symbolOf(`w:${part.word}`, [part.word]));
      case 'class':
        return this.followClass(from, part.name);
      case 'end':
        this.endings.push(...from);
        return [];
      case 'gap':
        return this.followGap(from, part.min, part.max);
      case 'choice': {
        const reached = part.options.flatMap((option) => this.follow(from, option));
        return unique(part.optional ? [...from, ...reached] : reached);
      }
    }
  }

  private step(from: readonly number[], symbol: number): readonly number[] {
    return from.length === 0 ? [] : [this.automaton.step(from, symbol)];
  }

  private followGap(from: readonly number[], min: number, max: number): readonly number[] {
    if (from.length === 0) return [];
    const reached = min === 0 ? [...from] : [];
    let frontier = from;
    for (let words = 1; words <= max; words += 1) {
      frontier = this.automaton.stepAny(frontier);
      reached.push(...frontier);
    }
    return unique(reached);
  }

  private followClass(from: readonly number[], name: string): readonly number[] {
    const members = this.members(name);
    const single = members.flatMap((member) => singleWord(member) ?? []);
    const longer = members.filter((member) => singleWord(member) === null);
    const reached = longer.flatMap((member) => this.follow(from, member));
    if (single.length > 0) reached.push(...this.step(from, this.symbolOf(`c:${name}`, single)));
    return unique(reached);
  }

  /** The number of a word or a class of words, each of which may end in `*`: all words that begin so. */
  private symbolOf(key: string, members: readonly string[]): number {
    const known = this.symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.symbols.size + 1;
    this.symbols.set(key, symbol);
    for (const member of members) this.lexicon.add(member, symbol);
    return symbol;
  }

  private members(name: string): readonly Sequence[] {
    const known = this.classes.get(name);
    if (known) return known;
    const source = this.sources[name];
    if (source === undefined) throw new SyntaxError(`no word class <${name}>`);
    const [choice] = parsePhrase(`(${source.replaceAll('\n', ' ')})`).parts;
    const members = choice?.type === 'choice' ? choice.options : [];
    this.classes.set(name, members);
    return members;
  }
}

function singleWord(sequence: Sequence): string | null {
  const [part] = sequence;
  return sequence.length === 1 && part?.type === 'word' ? part.word : null;
}

function unique(states: readonly number[]): readonly number[] {
  return [...new Set(states)].sort((a, b) => a - b);
}

/** Compiles phrase tables. @throws SyntaxError for a phrase that cannot be read or an unknown class. */
export function compilePhrases(
  tables: readonly PhraseTable[],
  classes: WordClasses,
): CompiledPhrases {
  const compiler = new Compiler(classes);
  const names: string[] = [];
  for (const table of tables) {
    for (const [name, phrases] of Object.entries(table)) {
      let rule = names.indexOf(name);
      if (rule < 0) rule = names.push(name) - 1;
      for (const phrase of phraseLines(phrases)) compiler.addPhrase(phrase, rule);
    }
  }
  return { automaton: compiler.automaton.pack(), lexicon: compiler.lexicon, names };
}
