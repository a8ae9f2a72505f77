/** What a service is for, in the order in which a help card lists them. */
export const HELPLINE_KINDS = [
  'emergency',
  'suicide',
  'emotional-support',
  'text',
  'young-people',
  'domestic-abuse',
] as const;
export type HelplineKind = (typeof HELPLINE_KINDS)[number];

/**
 * How sure the entry is: `high` when two pages agree or the service's own or a government page was seen.
 * It says nothing about how old that page is.
 */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a fact comes from and when somebody looked; for operators, never for members. */
export interface Sourced {
  readonly confidence: Confidence;
  /** The page on which it was seen. */
  readonly source: string;
  /** Further pages that support it. */
  readonly also?: readonly string[];
  /** Date of that page: a year, a month or a day. Null: it showed none. */
  readonly seen: string | null;
  /** Day of the last check, `YYYY-MM-DD`. */
  readonly checked: string;
  /** What an operator should know when checking it. */
  readonly note?: string;
}

export interface Helpline extends Sourced {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** Name in the service's own language. */
  readonly service: string;
  readonly kind: HelplineKind;
  /** As it is dialled inside the country. Null: by text or on the web only. */
  readonly phone: string | null;
  /** Other numbers of the same service. */
  readonly phoneAlternatives?: readonly string[];
  /** How to write instead of speaking, in words. */
  readonly text: string | null;
  readonly web: string | null;
  /** Null: not confirmed. */
  readonly hours: string | null;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** A limit or a trap that a caller should know. */
  readonly goodToKnow?: string;
}

/** A site that lists helplines of many countries. */
export interface HelplineDirectory extends Sourced {
  readonly service: string;
  readonly web: string;
  readonly about: string;
}

/** The whole file: the one that comes with the project, or the operator's own. */
export interface Helplines {
  readonly checked: string;
  readonly directories: readonly HelplineDirectory[];
  readonly entries: readonly Helpline[];
}
