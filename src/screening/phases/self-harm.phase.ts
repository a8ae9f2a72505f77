import { type PhraseRule, phraseRulePhase } from './phrase-rule.js';

export const SELF_HARM_RULES: readonly PhraseRule[] = [
  {
    rule: 'self_harm.urge',
    kind: 'self_harm',
    level: 'RED',
    reason: 'Feels an urge to hurt themselves.',
    unless: ['denied', 'past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'self_harm.act',
    kind: 'self_harm',
    level: 'RED',
    reason: 'Hurt themselves lately.',
    unless: ['negated', 'past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'self_harm.attempt',
    kind: 'self_harm',
    level: 'RED',
    reason: 'Tried to end their life not long ago.',
    unless: ['negated', 'past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'self_harm.starving',
    kind: 'self_harm',
    level: 'RED',
    reason: 'Starves or purges.',
    unless: ['negated', 'past', 'quoted', 'idiom', 'other', 'general'],
  },
];

/** Urge, act, recent attempt, starving: always shown, and soon seen by somebody. */
export const selfHarmPhase = phraseRulePhase('self-harm', SELF_HARM_RULES);
