import { type WordRange } from '../matching/match.js';
import { type Token } from '../text/tokens.js';
import { CueIndex } from './cue-index.js';

const OPENING = /["“„«「『‚‹]|(?:^|\s)['‘]$/;
const CLOSING = /["”“»」』›]|^['’](?:\s|[.,!?]|$)/;

/** Where marks of each kind stand: a mark before word `n` ends at `n`; one behind the last word, at their number. */
export interface QuotationMarks {
  readonly openings: CueIndex<WordRange>;
  readonly closings: CueIndex<WordRange>;
}

/** All quotation marks of a text, found once: each of the phrases found asks for them. */
export function findQuotationMarks(original: string, tokens: readonly Token[]): QuotationMarks {
  const openings: WordRange[] = [];
  const closings: WordRange[] = [];
  const look = (gap: string, at: number) => {
    if (gap === '' || gap === ' ') return;
    if (OPENING.test(gap)) openings.push({ from: at, to: at });
    if (CLOSING.test(gap)) closings.push({ from: at, to: at });
  };
  for (const [at, { gap }] of tokens.entries()) look(gap, at);
  look(original.slice(tokens.at(-1)?.end ?? 0), tokens.length);
  return { openings: new CueIndex(openings), closings: new CueIndex(closings) };
}
