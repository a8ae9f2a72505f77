import { type PhraseHit } from '../matching/match.js';

/** The places of one cue, looked up by word, so that asking about a place never walks the whole text. */
export class CueIndex {
  private readonly byEnd = new Map<number, PhraseHit[]>();
  private readonly covered = new Set<number>();

  constructor(hits: readonly PhraseHit[]) {
    for (const hit of hits) {
      const ending = this.byEnd.get(hit.to);
      if (ending) ending.push(hit);
      else this.byEnd.set(hit.to, [hit]);
      for (let word = hit.from; word < hit.to; word += 1) this.covered.add(word);
    }
  }

  /** Cues that end at a word between `first` and `last`, both included. */
  endingWithin(first: number, last: number): PhraseHit[] {
    const found: PhraseHit[] = [];
    for (let end = Math.max(first, 0); end <= last; end += 1)
      found.push(...(this.byEnd.get(end) ?? []));
    return found;
  }

  /** True when a cue covers one of the words of `hit`. */
  touches(hit: Pick<PhraseHit, 'from' | 'to'>): boolean {
    for (let word = hit.from; word < hit.to; word += 1) if (this.covered.has(word)) return true;
    return false;
  }
}
