/** How soon somebody of the staff should look, from not at all to now. */
export const LEVELS = ['GREEN', 'AMBER', 'RED', 'CRISIS'] as const;
export type Level = (typeof LEVELS)[number];

/** What a rule can find: a closed set, so that queues and reports can count on it. */
export const SIGNAL_KINDS = [
  'crisis',
  'self_harm',
  'hopelessness',
  'numbers',
  'link',
  'contact_details',
  'personal_data_other',
  'abuse_of_member',
  'hate',
  'threat',
  'pro_harm',
  'solicitation',
  'sourcing',
  'spam',
  'low_mood',
  'abuse_suffered',
  'voices',
  'conflict',
  'relapse',
  'profanity',
  'content_rule',
  'unscreened',
  'safeguard',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Half-open range in UTF-16 units of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Signal {
  /** Stable id of the rule, for example `crisis.plan`. */
  readonly rule: string;
  readonly kind: SignalKind;
  /** A plain sentence for facilitators. */
  readonly reason: string;
  readonly span?: Span;
}

/**
 * What becomes of a post: shown as written, shown with `masks` covered, or kept back until a person looked.
 * Despair alone is never kept back.
 */
export type Disposition = 'PUBLISH' | 'PUBLISH_MASKED' | 'HOLD';

export interface Verdict {
  readonly level: Level;
  /** True when the text must not be shown to others as it is written. */
  readonly hold: boolean;
  readonly disposition: Disposition;
  readonly signals: readonly Signal[];
  /** What to cover when the disposition is PUBLISH_MASKED, in order and without overlap; else empty. */
  readonly masks: readonly Span[];
  readonly rulesVersion: string;
}

/** The higher of two levels: automatic screening may raise a level and never lowers one. */
export function higher(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

export function isUrgent(level: Level): boolean {
  return level === 'RED' || level === 'CRISIS';
}
