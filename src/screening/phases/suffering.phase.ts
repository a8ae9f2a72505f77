import { type PhraseRule, phraseRulePhase } from './phrase-rule.js';

const TOLD_AS_PAST = ['negated', 'past', 'disclosed', 'idiom', 'other', 'general'] as const;

const SUFFERING_RULES: readonly PhraseRule[] = [
  {
    rule: 'abuse_suffered.violence',
    kind: 'abuse_suffered',
    level: 'RED',
    reason: 'Is being hurt or threatened by somebody close.',
    unless: ['negated', 'past', 'disclosed', 'idiom', 'general'],
  },
  {
    rule: 'abuse_suffered.sexual',
    kind: 'abuse_suffered',
    level: 'RED',
    reason: 'Tells of sexual violence that is going on or happened lately.',
    unless: TOLD_AS_PAST,
  },
  {
    rule: 'abuse_suffered.control',
    kind: 'abuse_suffered',
    level: 'RED',
    reason: 'Is controlled, locked in or cut off by somebody.',
    unless: ['past', 'idiom', 'general'],
  },
  {
    rule: 'abuse_suffered.child',
    kind: 'abuse_suffered',
    level: 'RED',
    reason: 'May be a child who is being hurt.',
    unless: ['past', 'idiom', 'general'],
  },
  {
    rule: 'voices.gaining',
    kind: 'voices',
    level: 'RED',
    reason: 'Voices or fears of being watched are gaining ground.',
    unless: ['past', 'idiom', 'general'],
  },
];

/** Harm done to the writer by others, and voices: no fault of theirs, so nothing here ever holds. */
export const sufferingPhase = phraseRulePhase('suffering', SUFFERING_RULES);
