import { isUnder } from '../context/circumstances.js';
import { type Phase } from '../phase.js';
import { type ScreenedText } from '../screened-text.js';

/** Signs of a decision made in quiet, with their weight; one of each kind counts, however often it is said. */
const SIGNS: Readonly<Record<string, number>> = {
  'quiet.gave_away': 1,
  'quiet.affairs': 1,
  'quiet.letters': 1,
  'quiet.calm': 1,
  'quiet.decided': 1,
  'quiet.farewell': 1,
  'quiet.absent': 1,
  'quiet.slot': 1,
  'quiet.dependants': 1,
  'quiet.done': 0.5,
  'quiet.time': 0.5,
};
const ENOUGH = 2;
/** A house move or a holiday explains many of the same things, so more is asked for. */
const ENOUGH_WHEN_EXPLAINED = 4;

function weigh(text: ScreenedText): number {
  let weight = 0;
  for (const [sign, points] of Object.entries(SIGNS)) {
    const meant = text.hits(sign).some((hit) => !isUnder(['past', 'idiom', 'quoted'], text, hit));
    if (meant) weight += points;
  }
  return weight;
}

/** Small things that together look like somebody putting their life in order to leave it. */
export const quietDecisionPhase: Phase = {
  name: 'quiet-decision',
  run(text) {
    const explained = text.hits('quiet.explained').length > 0;
    if (weigh(text) < (explained ? ENOUGH_WHEN_EXPLAINED : ENOUGH)) return [];
    return [
      {
        rule: 'crisis.quiet_decision',
        kind: 'crisis',
        level: 'CRISIS',
        reason: 'Several small signs together: affairs put in order, calm, a farewell.',
      },
    ];
  },
};
