import { type PhraseRule, phraseRulePhase } from './phrase-rule.js';

const NOT_MEANT = ['negated', 'quoted', 'past', 'general'] as const;

const HOSTILITY_RULES: readonly PhraseRule[] = [
  {
    rule: 'abuse.insult',
    kind: 'abuse_of_member',
    level: 'RED',
    reason: 'Insults or belittles somebody in the group.',
    unless: NOT_MEANT,
  },
  {
    rule: 'abuse.exclusion',
    kind: 'abuse_of_member',
    level: 'RED',
    reason: 'Calls on others to shut somebody out.',
    unless: NOT_MEANT,
  },
  {
    rule: 'hate.group',
    kind: 'hate',
    level: 'RED',
    reason: 'Speaks with hatred of a group of people.',
    unless: ['quoted', 'past', 'general'],
  },
  {
    rule: 'threat.violence',
    kind: 'threat',
    level: 'RED',
    reason: 'Announces violence against somebody.',
    unless: ['negated', 'quoted', 'past', 'idiom', 'general', 'other'],
  },
  {
    rule: 'pro_harm.encourage',
    kind: 'pro_harm',
    level: 'RED',
    reason: 'Encourages somebody to die, hurt themselves or starve.',
    unless: ['negated', 'quoted', 'past', 'general', 'idiom'],
  },
  {
    rule: 'solicitation.sexual',
    kind: 'solicitation',
    level: 'RED',
    reason: 'Makes a sexual advance.',
    unless: ['negated', 'quoted', 'past', 'general'],
  },
];

/** What is aimed at others: kept back until somebody looked. */
export const hostilityPhase = phraseRulePhase('hostility', HOSTILITY_RULES);
