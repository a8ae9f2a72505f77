import { phraseRulePhase, type PhraseRule } from './phrase-rule.js';

export const HOPELESSNESS_RULES: readonly PhraseRule[] = [
  {
    rule: 'hopelessness.death_wish',
    kind: 'hopelessness',
    level: 'RED',
    reason: 'Wishes to be dead or not to be here.',
    unless: ['negated', 'past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'hopelessness.burden',
    kind: 'hopelessness',
    level: 'RED',
    reason: 'Feels worthless or a burden to others.',
    unless: ['negated', 'past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'hopelessness.no_way_out',
    kind: 'hopelessness',
    level: 'RED',
    reason: 'Sees no way forward.',
    unless: ['past', 'quoted', 'idiom', 'other', 'general'],
  },
];

/** Despair without intent: somebody should look soon; nothing is ever held for it. */
export const hopelessnessPhase = phraseRulePhase('hopelessness', HOPELESSNESS_RULES);
