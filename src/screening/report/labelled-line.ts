import { type Level, type SignalKind } from '../verdict.js';

/**
 * Signals that labelled lines can name. Screening tells more kinds apart (low mood, abuse suffered): those
 * have no label, so they are measured by their level alone.
 */
export const LABELS = [
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
] as const satisfies readonly SignalKind[];
export type Label = (typeof LABELS)[number];

/** Written where a line has no signal of the set. */
export const NO_SIGNAL = 'none';

/** One sentence and what screening should make of it. */
export interface LabelledLine {
  readonly id: string;
  readonly text: string;
  /** Two or three letters, `en` for English. */
  readonly lang: string;
  readonly level: Level;
  readonly hold: boolean;
  readonly signals: readonly (Label | typeof NO_SIGNAL)[];
  /** For readers; nothing is measured by it. */
  readonly why?: string;
}

export function isLabel(kind: string): kind is Label {
  return (LABELS as readonly string[]).includes(kind);
}
