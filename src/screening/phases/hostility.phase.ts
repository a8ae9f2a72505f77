import { standsBefore } from '../context/surroundings.js';
import { type PhraseHit } from '../matching/match.js';
import { type Phase } from '../phase.js';
import { type ScreenedText } from '../screened-text.js';
import { CRISIS_RULES } from './crisis.phase.js';
import { HOPELESSNESS_RULES } from './hopelessness.phase.js';
import { meantHits, type PhraseRule, toFinding } from './phrase-rule.js';
import { SELF_HARM_RULES } from './self-harm.phase.js';

const NOT_MEANT = [
  'negated',
  'quoted',
  'inner_voice',
  'of_oneself',
  'demanded',
  'past',
  'idiom',
  'general',
] as const;

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
    unless: ['of_oneself', 'negated', 'quoted', 'past', 'idiom', 'general', 'other'],
  },
  {
    rule: 'threat.takes_along',
    kind: 'threat',
    level: 'RED',
    reason: 'Announces the death of others along with their own.',
    unless: ['negated', 'quoted', 'past', 'idiom', 'general'],
  },
  {
    rule: 'pro_harm.encourage',
    kind: 'pro_harm',
    level: 'RED',
    reason: 'Encourages somebody to die, hurt themselves or starve.',
    unless: NOT_MEANT,
  },
  {
    rule: 'solicitation.sexual',
    kind: 'solicitation',
    level: 'RED',
    reason: 'Makes a sexual advance.',
    unless: NOT_MEANT,
  },
];

/** Rules whose words a writer may say of themselves. */
const SAID_OF_ONESELF: ReadonlySet<string> = new Set(['abuse.insult', 'pro_harm.encourage']);

function speaksOfOwnDespair(text: ScreenedText): boolean {
  return [...CRISIS_RULES, ...SELF_HARM_RULES, ...HOPELESSNESS_RULES].some(
    (rule) => meantHits(rule, text).length > 0,
  );
}

/** True when the words say "you", or it stands just before them in their clause: "you should …". */
function saysYou(text: ScreenedText, hit: PhraseHit): boolean {
  return (
    text.cues('cue.you', hit).touches(hit) ||
    standsBefore(text, { cue: 'cue.you', reach: 2 }, hit).length > 0
  );
}

/**
 * What is aimed at others: kept back until somebody looked. Somebody who speaks of their own despair is taken to
 * mean themselves ("pathetic loser", "just end it") unless the words say "you".
 */
export const hostilityPhase: Phase = {
  name: 'hostility',
  run(text) {
    const own = speaksOfOwnDespair(text);
    return HOSTILITY_RULES.flatMap((rule) =>
      meantHits(rule, text)
        .filter((hit) => !(own && SAID_OF_ONESELF.has(rule.rule)) || saysYou(text, hit))
        .map((hit) => toFinding(rule, text, hit)),
    );
  },
};
