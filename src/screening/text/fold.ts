import { askedOnce, unitsOf } from './code-points.js';
import { foldLetter, isDecoration, isInvisible } from './characters.js';

/**
 * Text prepared for matching: NFKC, lower case, without invisible characters and decorations. Each
 * UTF-16 unit of `text` remembers the range of the original it stands for.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const MARK = /^\p{M}$/u;
/** A limit keeps a tower of marks from making one endless cluster. */
const MAX_CLUSTER = 8;

/** Belongs to the character before it: a mark on it, or something that nobody sees. */
const belongsToLast = askedOnce(
  (character) => isInvisible(character) || (character > '\u02FF' && MARK.test(character)),
);

function foldCluster(cluster: string): string {
  const composed = cluster.normalize('NFKC').toLowerCase();
  const bare = [...composed.normalize('NFKD')]
    .filter((character) => !isDecoration(character))
    .join('')
    .normalize('NFC');
  let folded = '';
  for (const character of bare) folded += foldLetter(character);
  return folded;
}

/** Where the cluster that begins at `start` ends: one code point with the marks on it. */
function clusterEnd(original: string, start: number): number {
  let end = start + unitsOf(original.codePointAt(start) ?? 0);
  while (end < original.length) {
    const code = original.codePointAt(end) ?? 0;
    if (!belongsToLast(code)) break;
    end += unitsOf(code);
  }
  return end;
}

/** What is seen of a cluster, folded. */
function foldSeen(cluster: string): string {
  const seen = [...cluster].filter((character) => !isInvisible(character));
  return foldCluster(seen.slice(0, MAX_CLUSTER).join(''));
}

/** Folds `original` for matching, in time linear in its length; `original` itself is left as it is. */
export function fold(original: string): FoldedText {
  /** Clusters folded already: a text of one script repeats a few dozen. */
  const known = new Map<string, string>();
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let start = 0;
  while (start < original.length) {
    const end = clusterEnd(original, start);
    const cluster = original.slice(start, end);
    let folded = known.get(cluster);
    if (folded === undefined) known.set(cluster, (folded = foldSeen(cluster)));
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { text, starts, ends };
}
