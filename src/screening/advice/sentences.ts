/** A sentence of a draft; `start` is its offset in the draft. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly asks: boolean;
}

/** Longest part of a draft that is looked at. */
const MOST_CHARACTERS = 20_000;

const QUOTATIONS: readonly RegExp[] = [
  /^[ \t]*>.*$/gm, // a line quoted from another post
  /[“„«][^“”„«»\n]{0,400}[”“»]/g,
  /"[^"\n]{0,400}"/g,
];
const SENTENCE = /[^.!?…\n]+[.!?…]*/g;

/**
 * The sentences that the writer says in their own name: quotations become blanks, curly apostrophes
 * straight ones, and every character keeps its place.
 */
export function ownSentences(draft: string): readonly Sentence[] {
  const own = QUOTATIONS.reduce<string>(blankOut, draft.slice(0, MOST_CHARACTERS)).replace(
    /[’‘ʼ´`]/g,
    "'",
  );
  return Array.from(own.matchAll(SENTENCE), (match) => ({
    text: match[0],
    start: match.index,
    asks: match[0].includes('?') || own[match.index + match[0].length] === '?',
  })).filter((sentence) => /\p{L}|\p{So}/u.test(sentence.text));
}

function blankOut(text: string, quotation: RegExp): string {
  return text.replace(quotation, (quoted) => ' '.repeat(quoted.length));
}
