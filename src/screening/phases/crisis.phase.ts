import { phraseRulePhase, type PhraseRule } from './phrase-rule.js';

const AS_SAID = ['negated', 'past', 'quoted', 'idiom', 'other', 'general'] as const;
const NOW = ['quoted', 'idiom', 'general'] as const;

export const CRISIS_RULES: readonly PhraseRule[] = [
  {
    rule: 'crisis.intent',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Says they are going to end their life.',
    unless: AS_SAID,
  },
  {
    rule: 'crisis.hinted',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Hints at an end, and nothing else explains the words.',
    unless: [...AS_SAID, 'explained'],
  },
  {
    rule: 'crisis.plan',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Speaks of a plan, a date or a note.',
    unless: AS_SAID,
  },
  {
    rule: 'crisis.means',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Has the means at hand or stands in a dangerous place.',
    unless: ['past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'crisis.act_under_way',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Seems to have done something to themselves just now.',
    unless: ['past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'crisis.goodbye',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Reads like a goodbye.',
    unless: ['past', 'quoted', 'idiom', 'general', 'explained'],
  },
  {
    rule: 'crisis.unsafe',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Says they cannot keep themselves safe.',
    unless: ['past', 'quoted', 'idiom', 'other', 'general'],
  },
  {
    rule: 'crisis.violence_now',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Violence against the writer or a child seems to be happening now.',
    unless: [...NOW, 'past'],
  },
  {
    rule: 'crisis.harm_other',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Afraid of hurting, or told by voices to hurt, somebody now.',
    unless: ['past', 'idiom', 'general'],
  },
  {
    rule: 'crisis.other_in_danger',
    kind: 'crisis',
    level: 'CRISIS',
    reason: 'Says that somebody else is in danger of their life now.',
    unless: ['past', 'idiom', 'general'],
  },
];

/** Danger now, said in words that a phrase can catch. */
export const crisisPhase = phraseRulePhase('crisis', CRISIS_RULES);
