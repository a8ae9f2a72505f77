import { foldLetter, isDecoration, isInvisible } from './characters.js';
import { type Span } from '../verdict.js';

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

interface Folding {
  /** Clusters folded already: a text of one script repeats a few dozen. */
  known: Map<string, string>;
  parts: string[];
  starts: number[];
  ends: number[];
}

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

function foldOnce({ known }: Folding, cluster: string): string {
  const found = known.get(cluster);
  if (found !== undefined) return found;
  const folded = foldCluster(cluster);
  known.set(cluster, folded);
  return folded;
}

function append(folding: Folding, folded: string, { start, end }: Span): void {
  folding.parts.push(folded);
  for (let unit = 0; unit < folded.length; unit += 1) {
    folding.starts.push(start);
    folding.ends.push(end);
  }
}

/** The cluster that begins at `start`: one code point with the marks on it, invisible characters left out. */
function readCluster(original: string, start: number): { cluster: string; end: number } {
  let cluster = String.fromCodePoint(original.codePointAt(start) ?? 0);
  let end = start + cluster.length;
  while (end < original.length) {
    const next = String.fromCodePoint(original.codePointAt(end) ?? 0);
    const invisible = isInvisible(next);
    if (!invisible && !(next > '\u02FF' && MARK.test(next))) break;
    // A limit keeps a tower of marks from making one endless cluster.
    if (!invisible && cluster.length < 8) cluster += next;
    end += next.length;
  }
  return { cluster, end };
}

/** Folds `original` for matching, in time linear in its length; `original` itself is left as it is. */
export function fold(original: string): FoldedText {
  const folding: Folding = { known: new Map(), parts: [], starts: [], ends: [] };
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    const next = original.charCodeAt(at + 1);
    if (code < 128 && !(next >= 128)) {
      append(folding, original.charAt(at).toLowerCase(), { start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const { cluster, end } = readCluster(original, at);
    if (!isInvisible(cluster)) append(folding, foldOnce(folding, cluster), { start: at, end });
    at = end;
  }
  return { text: folding.parts.join(''), starts: folding.starts, ends: folding.ends };
}
