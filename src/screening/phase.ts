import { type ScreenedText } from './screened-text.js';
import { type Level, type SignalKind, type Span } from './verdict.js';

/** What a group asks of posts beyond the house rules. */
export const CONTENT_RULES = [
  'NO_SOURCING',
  'NO_DOSES',
  'NO_WEIGHTS_OR_CALORIES',
  'NO_METHODS',
] as const;
export type ContentRule = (typeof CONTENT_RULES)[number];

export interface ScreeningContext {
  readonly contentRules?: readonly ContentRule[];
  /** True when the text answers somebody: then "you" is more likely a member. */
  readonly replying?: boolean;
  /** Monotonic clock in milliseconds, for the time budget only. */
  readonly nowMs?: () => number;
}

export interface Finding {
  readonly rule: string;
  readonly kind: SignalKind;
  readonly level: Level;
  readonly reason: string;
  readonly span?: Span;
  /** What to cover when the post is shown nevertheless. */
  readonly masks?: readonly Span[];
}

/** One small question asked of a text. Pure: same text and context, same findings. */
export interface Phase {
  readonly name: string;
  run(text: ScreenedText, context: ScreeningContext): readonly Finding[];
}
