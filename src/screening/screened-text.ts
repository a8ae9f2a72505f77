import { CueIndex } from './context/cue-index.js';
import { findQuotationMarks, type QuotationMarks } from './context/quotation-marks.js';
import { guessLanguages } from './matching/guess-languages.js';
import { vocabularyOf, type CompiledLanguage } from './matching/language-pack.js';
import { matchPhrases, type PhraseHit, type WordRange } from './matching/match.js';
import { normalise, type NormalisedText } from './normalise.js';
import { type Token } from './text/tokens.js';
import { type Span } from './verdict.js';

/** A text as phases see it: the original, its words, and the phrases found, each computed once. */
export class ScreenedText {
  private normalisedOnce?: NormalisedText;
  private hitsOnce?: ReadonlyMap<string, readonly PhraseHit[]>;
  private readonly cuesOnce = new Map<string, CueIndex>();
  private languagesOnce?: readonly CompiledLanguage[];
  private placesOnce?: readonly (readonly number[])[];
  private marksOnce?: QuotationMarks;

  constructor(
    readonly original: string,
    private readonly languages: readonly CompiledLanguage[],
  ) {}

  private get normalised(): NormalisedText {
    return (this.normalisedOnce ??= normalise(this.original, vocabularyOf(this.languages)));
  }

  /** The folded text and the way back to the original: for patterns that look at characters. */
  get folded(): NormalisedText['folded'] {
    return this.normalised.folded;
  }

  get tokens(): readonly Token[] {
    return this.normalised.tokens;
  }

  /** All a word may stand for, itself first. */
  formsAt(at: number): readonly string[] {
    const { numbers, forms } = this.normalised;
    return forms[numbers[at] ?? -1] ?? [];
  }

  /**
   * The places of words that pass a test of the word alone, in order. Each distinct word is tested once: a long text
   * repeats a few hundred.
   *
   * @param test gets all that the word may stand for, itself first
   */
  placesOf(test: (forms: readonly string[]) => boolean): number[] {
    const places = this.normalised.forms.flatMap((forms, number) =>
      test(forms) ? (this.placesByNumber[number] ?? []) : [],
    );
    return places.sort((a, b) => a - b);
  }

  /** For the number of each word the places where it stands. */
  private get placesByNumber(): readonly (readonly number[])[] {
    if (this.placesOnce) return this.placesOnce;
    const { numbers, forms } = this.normalised;
    const places: number[][] = forms.map(() => []);
    for (const [at, number] of numbers.entries()) places[number]?.push(at);
    return (this.placesOnce = places);
  }

  get guessedLanguages(): readonly CompiledLanguage[] {
    return (this.languagesOnce ??= guessLanguages(this.normalised, this.languages));
  }

  /** Quotation marks, as places between words. */
  get quotationMarks(): QuotationMarks {
    return (this.marksOnce ??= findQuotationMarks(this.original, this.tokens));
  }

  /** Phrases found for a rule or cue, in order. */
  hits(name: string): readonly PhraseHit[] {
    this.hitsOnce ??= this.findAll();
    return this.hitsOnce.get(name) ?? [];
  }

  /** The places of a cue in the language of the words that it may excuse. */
  cues(name: string, { language }: Pick<PhraseHit, 'language'>): CueIndex {
    const key = `${language} ${name}`;
    const known = this.cuesOnce.get(key);
    if (known) return known;
    const index = new CueIndex(this.hits(name).filter((hit) => hit.language === language));
    this.cuesOnce.set(key, index);
    return index;
  }

  /** The original range of some words. */
  span(words: WordRange): Span {
    return { start: this.tokens[words.from]?.start ?? 0, end: this.tokens[words.to - 1]?.end ?? 0 };
  }

  /** The original ranges that a pattern matches in the folded text. */
  spansOf(pattern: RegExp): Span[] {
    const { starts, ends, text } = this.folded;
    return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: starts[index] ?? 0,
      end: ends[index + match.length - 1] ?? 0,
    }));
  }

  private findAll(): ReadonlyMap<string, readonly PhraseHit[]> {
    const byName = new Map<string, PhraseHit[]>();
    for (const language of this.guessedLanguages) {
      for (const hit of matchPhrases(language, this.normalised)) {
        const list = byName.get(hit.name);
        if (list) list.push(hit);
        else byName.set(hit.name, [hit]);
      }
    }
    return byName;
  }
}
