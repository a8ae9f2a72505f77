import { type PhraseRule, phraseRulePhase } from './phrase-rule.js';

const MISUSE_RULES: readonly PhraseRule[] = [
  {
    rule: 'sourcing.drugs',
    kind: 'sourcing',
    level: 'AMBER',
    reason: 'Asks for or offers drugs or medicines.',
    unless: ['negated', 'quoted', 'past', 'idiom', 'general'],
  },
  {
    rule: 'spam.advert',
    kind: 'spam',
    level: 'AMBER',
    reason: 'Advertises something.',
    unless: ['negated', 'quoted', 'past', 'idiom'],
  },
  {
    rule: 'personal_data.other',
    kind: 'personal_data_other',
    level: 'RED',
    reason: 'Gives away who or where somebody else is.',
    unless: ['negated', 'quoted', 'past', 'idiom'],
  },
];

/** Sourcing, advertising and other people's data. */
export const misusePhase = phraseRulePhase('misuse', MISUSE_RULES);
