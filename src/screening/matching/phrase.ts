import { fold } from '../text/fold.js';
import { joinSpacedLetters } from '../text/spaced-letters.js';
import { tokenise } from '../text/tokens.js';

/**
 * The small language of the phrase tables, one phrase a line:
 *
 * - `word`         this word; `word*` any word that begins so
 * - `(a|b c)`      one of these; `(a|b)?` or `word?` may be missing
 * - `<name>`       one of the words and phrases of that class in the language's `classes`
 * - `~3`           nought to three words of any kind; `_` exactly one
 * - `^` and `$`    the sentence begins or the clause ends here; `(a|$)` is `a` or the end of the clause
 *
 * Words are folded as texts are, so accents, apostrophes and capitals do not matter.
 */
export type Part =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'end' }
  | { readonly type: 'gap'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly options: readonly Sequence[]; readonly optional: boolean };

export type Sequence = readonly Part[];

export interface Phrase {
  readonly parts: Sequence;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

const PIECE = /[()|?]|<[a-z_]+>|~\d{1,2}|[^\s()|?<>]+/g;

/** Pieces read before: the tables repeat a few thousand. */
const READ = new Map<string, readonly Part[]>();

function wordParts(piece: string): readonly Part[] {
  const known = READ.get(piece) ?? readWords(piece);
  READ.set(piece, known);
  return known;
}

function readWords(piece: string): Part[] {
  const prefix = piece.endsWith('*');
  const tokens = tokenise(fold(prefix ? piece.slice(0, -1) : piece));
  // A piece that is no word would match nothing at all, and so everything.
  if (tokens.length === 0) throw new SyntaxError(`phrase piece "${piece}" is no word`);
  return joinSpacedLetters(tokens, { has: () => false }).map((token) => ({
    type: 'word',
    word: prefix ? `${token.text}*` : token.text,
  }));
}

/** Reads pieces of a phrase left to right. */
class PhraseReader {
  private at = 0;

  constructor(
    private readonly pieces: readonly string[],
    private readonly source: string,
  ) {}

  read(): Part[] {
    const parts = this.sequence();
    if (this.at < this.pieces.length) throw new SyntaxError(`phrase "${this.source}"`);
    return parts;
  }

  private sequence(): Part[] {
    const parts: Part[] = [];
    for (;;) {
      const piece = this.pieces[this.at];
      if (piece === undefined || piece === '|' || piece === ')') return parts;
      this.at += 1;
      parts.push(...this.optional(this.part(piece)));
    }
  }

  private part(piece: string): readonly Part[] {
    if (piece === '(') return [this.choice()];
    if (piece === '$') return [{ type: 'end' }];
    if (piece === '_') return [{ type: 'gap', min: 1, max: 1 }];
    if (piece.startsWith('~')) return [{ type: 'gap', min: 0, max: Number(piece.slice(1)) }];
    if (piece.startsWith('<')) return [{ type: 'class', name: piece.slice(1, -1) }];
    return wordParts(piece);
  }

  private choice(): Part {
    const options: Part[][] = [];
    do options.push(this.sequence());
    while (this.pieces[this.at++] === '|');
    if (this.pieces[this.at - 1] !== ')') throw new SyntaxError(`phrase "${this.source}"`);
    return { type: 'choice', options, optional: false };
  }

  private optional(parts: readonly Part[]): readonly Part[] {
    if (this.pieces[this.at] !== '?') return parts;
    this.at += 1;
    return [{ type: 'choice', options: [parts], optional: true }];
  }
}

/** Parses one line of a phrase table. @throws SyntaxError when brackets do not match. */
export function parsePhrase(source: string): Phrase {
  const line = source.trim();
  const fromStart = line.startsWith('^');
  const toEnd = line.endsWith('$');
  const body = line.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
  return { parts: new PhraseReader(body.match(PIECE) ?? [], source).read(), fromStart, toEnd };
}

/** The phrases of a table cell: one a line; empty lines and lines that begin with # are left out. */
export function phraseLines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
