/** Numbers for the words, beginnings of words and word classes that phrases ask for. */
export class Lexicon {
  private readonly words = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly symbolByKey = new Map<string, number>();
  private longestPrefix = 0;
  private shortestPrefix = Number.POSITIVE_INFINITY;

  /** The number of a word, or with a final `*` of all words that begin so. */
  wordSymbol(word: string): number {
    return this.symbolOf(`w:${word}`, [word]);
  }

  /** The number of a class of single words, each of which may end in `*`. */
  classSymbol(name: string, members: readonly string[]): number {
    return this.symbolOf(`c:${name}`, members);
  }

  /** True when some phrase asks for exactly this word. */
  has(word: string): boolean {
    return this.words.has(word);
  }

  /** The numbers that apply to a word under any of its forms. */
  symbols(forms: readonly string[]): readonly number[] {
    const found = new Set<number>();
    for (const form of forms) {
      for (const symbol of this.words.get(form) ?? []) found.add(symbol);
      const longest = Math.min(form.length, this.longestPrefix);
      for (let length = this.shortestPrefix; length <= longest; length += 1) {
        for (const symbol of this.prefixes.get(form.slice(0, length)) ?? []) found.add(symbol);
      }
    }
    return [...found];
  }

  private symbolOf(key: string, members: readonly string[]): number {
    const known = this.symbolByKey.get(key);
    if (known !== undefined) return known;
    const symbol = this.symbolByKey.size + 1;
    this.symbolByKey.set(key, symbol);
    for (const member of members) this.register(member, symbol);
    return symbol;
  }

  private register(member: string, symbol: number): void {
    if (!member.endsWith('*')) {
      this.words.set(member, [...(this.words.get(member) ?? []), symbol]);
      return;
    }
    const prefix = member.slice(0, -1);
    this.longestPrefix = Math.max(this.longestPrefix, prefix.length);
    this.shortestPrefix = Math.min(this.shortestPrefix, prefix.length);
    this.prefixes.set(prefix, [...(this.prefixes.get(prefix) ?? []), symbol]);
  }
}
