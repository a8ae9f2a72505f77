import { type Signal, type SignalKind } from '../screening/verdict.js';

/** What a signal speaks of, in terms of the content notes that facilitators can decline. */
const TOPIC_OF_SIGNAL: Partial<Record<SignalKind, string>> = {
  crisis: 'SUICIDE',
  self_harm: 'SELF_HARM',
  pro_harm: 'SELF_HARM',
  abuse_suffered: 'ABUSE',
  threat: 'VIOLENCE',
  relapse: 'SUBSTANCE_USE',
  sourcing: 'SUBSTANCE_USE',
};

export function topicsOf(signals: readonly Signal[]): string[] {
  return signals.flatMap(({ kind }) => TOPIC_OF_SIGNAL[kind] ?? []);
}
