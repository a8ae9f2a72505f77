import { type PhraseHit, type WordRange } from '../matching/match.js';

/** The places of one cue, looked up by word, so that asking about a place never walks the whole text. */
export class CueIndex<P extends WordRange = PhraseHit> {
  /** In order of where they end. */
  private readonly hits: readonly P[];
  private readonly covered = new Set<number>();

  constructor(hits: readonly P[]) {
    this.hits = hits.toSorted((a, b) => a.to - b.to);
    for (const hit of hits)
      for (let word = hit.from; word < hit.to; word += 1) this.covered.add(word);
  }

  /** Cues that end at a word between `first` and `last`, both included. */
  endingWithin(first: number, last: number): P[] {
    const begin = this.firstEndingAt(first);
    let end = begin;
    while ((this.hits[end]?.to ?? Number.POSITIVE_INFINITY) <= last) end += 1;
    return this.hits.slice(begin, end);
  }

  /** True when a cue covers one of the words of `hit`. */
  touches(hit: WordRange): boolean {
    for (let word = hit.from; word < hit.to; word += 1) if (this.covered.has(word)) return true;
    return false;
  }

  private firstEndingAt(word: number): number {
    let low = 0;
    let high = this.hits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.hits[middle]?.to ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
