import { isUnder } from '../context/circumstances.js';
import { type Phase } from '../phase.js';
import { meantHits, toFinding, type PhraseRule } from './phrase-rule.js';

const LOW_MOOD_RULES: readonly PhraseRule[] = [
  {
    rule: 'low_mood.low',
    kind: 'low_mood',
    level: 'AMBER',
    reason: 'Feels low or stuck.',
    unless: ['negated', 'past', 'idiom', 'general'],
  },
  {
    rule: 'low_mood.need',
    kind: 'low_mood',
    level: 'AMBER',
    reason: 'Needs something and does not get it.',
    unless: ['past', 'idiom'],
  },
  {
    rule: 'low_mood.worried_about_other',
    kind: 'low_mood',
    level: 'AMBER',
    reason: 'Is worried about somebody else who may be in danger.',
    unless: ['past', 'idiom', 'general'],
  },
  {
    rule: 'conflict.civil',
    kind: 'conflict',
    level: 'AMBER',
    reason: 'Feels unfairly treated or quarrels in civil words.',
    unless: ['past', 'idiom'],
  },
  {
    rule: 'relapse.substance',
    kind: 'relapse',
    level: 'AMBER',
    reason: 'Went back, or is close to going back, to drink, drugs or gambling.',
    unless: ['negated', 'past', 'idiom', 'general'],
  },
];

/**
 * Low, stuck, in need: somebody should look some time. A text that turns to the good ("but I still showered, so
 * that's a win") needs nobody, and asking staff to look at it would only teach people to hide bad days.
 */
export const lowMoodPhase: Phase = {
  name: 'low-mood',
  run(text) {
    const hopeful = text
      .hits('cue.hopeful')
      .some((hit) => !isUnder(['negated', 'idiom'], text, hit));
    // "after 5 months clean" is no win when it is over.
    const rules = hopeful
      ? LOW_MOOD_RULES.filter(({ kind }) => kind === 'relapse')
      : LOW_MOOD_RULES;
    return rules.flatMap((rule) => meantHits(rule, text).map((hit) => toFinding(rule, text, hit)));
  },
};
