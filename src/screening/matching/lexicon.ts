/** Mostly one number: an array for each word would take most of the memory. */
type Symbols = number | readonly number[];

/** Numbers for the words, beginnings of words and word classes that phrases ask for. */
export class Lexicon {
  private longestPrefix = 0;
  private shortestPrefix = Number.POSITIVE_INFINITY;

  constructor(
    private readonly words = new Map<string, Symbols>(),
    private readonly prefixes = new Map<string, Symbols>(),
  ) {
    for (const prefix of prefixes.keys()) this.measure(prefix);
  }

  /** From what was stored of one. */
  static revive({ words, prefixes }: Lexicon): Lexicon {
    return new Lexicon(words, prefixes);
  }

  /** Gives a word, or with a final `*` all words that begin so, one more number. */
  add(word: string, symbol: number): void {
    if (!word.endsWith('*')) {
      addTo(this.words, word, symbol);
      return;
    }
    const prefix = word.slice(0, -1);
    this.measure(prefix);
    addTo(this.prefixes, prefix, symbol);
  }

  /** The words that some phrase asks for exactly. */
  exactWords(): Iterable<string> {
    return this.words.keys();
  }

  /** The numbers that apply to a word under any of its forms. */
  symbols(forms: readonly string[]): readonly number[] {
    const found = new Set<number>();
    for (const form of forms) {
      collect(this.words.get(form), found);
      const longest = Math.min(form.length, this.longestPrefix);
      for (let length = this.shortestPrefix; length <= longest; length += 1)
        collect(this.prefixes.get(form.slice(0, length)), found);
    }
    return [...found];
  }

  private measure({ length }: string): void {
    this.longestPrefix = Math.max(this.longestPrefix, length);
    this.shortestPrefix = Math.min(this.shortestPrefix, length);
  }
}

function addTo(map: Map<string, Symbols>, key: string, symbol: number): void {
  const known = map.get(key);
  map.set(key, known === undefined ? symbol : [known, symbol].flat());
}

function collect(symbols: Symbols | undefined, into: Set<number>): void {
  if (symbols === undefined) return;
  if (typeof symbols === 'number') into.add(symbols);
  else for (const symbol of symbols) into.add(symbol);
}
