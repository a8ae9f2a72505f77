import { isUrgent, type Level } from '../verdict.js';
import { qualityOf, shareOf, shareWhere, type Quality, type Share } from './counted.js';
import { expectedLabels, isInnocent, isCryForHelp, type RatedLine } from './rated-line.js';

/**
 * What is measured. *Flagged*: not GREEN. *Urgent*: RED or CRISIS. These, the macro average and the accuracy are
 * the metrics of the CLPsych 2016 shared task (Milne, Pink, Hachey and Calvo, "Triaging content in online
 * peer-support forums"); the rest asks what a mistake does to people.
 */
export interface Figures {
  readonly lines: number;
  readonly flagged: Quality;
  readonly urgent: Quality;
  /** The same without lines to hold: adverts and insults are easier to tell than pain. */
  readonly flaggedOfShown: Quality;
  readonly urgentOfShown: Quality;
  /** Over CRISIS lines: called CRISIS; RED or CRISIS, so seen soon; GREEN, so seen by nobody. */
  readonly crisis: {
    readonly recall: Share;
    readonly seenAsUrgent: Share;
    readonly missedOutright: Share;
  };
  /** Mean F1 of CRISIS, RED and AMBER. */
  readonly macroF1: number;
  /** Lines of exactly the right level. */
  readonly accuracy: Share;
  /** Over innocent lines. A wrong flag costs staff a minute, a wrong hold silences somebody. */
  readonly falseAlarms: { readonly any: Share; readonly flagged: Share; readonly held: Share };
  readonly hold: Quality;
  /** Over lines of AMBER, RED and CRISIS that nobody may hold. Must be 0. */
  readonly wrongHolds: Share;
  /** All signals together (micro average), "none" left out. */
  readonly signals: Quality;
}

const flagged = (level: Level) => level !== 'GREEN';

function levelQuality(rated: readonly RatedLine[], positive: (level: Level) => boolean): Quality {
  return qualityOf({
    hits: rated.filter(({ line, level }) => positive(line.level) && positive(level)).length,
    predicted: rated.filter(({ level }) => positive(level)).length,
    actual: rated.filter(({ line }) => positive(line.level)).length,
  });
}

function holdQuality(rated: readonly RatedLine[]): Quality {
  return qualityOf({
    hits: rated.filter(({ line, hold }) => line.hold && hold).length,
    predicted: rated.filter(({ hold }) => hold).length,
    actual: rated.filter(({ line }) => line.hold).length,
  });
}

function signalQuality(rated: readonly RatedLine[]): Quality {
  let [hits, predicted, actual] = [0, 0, 0];
  for (const { line, labels } of rated) {
    const expected = expectedLabels(line);
    hits += [...labels].filter((label) => expected.has(label)).length;
    predicted += labels.size;
    actual += expected.size;
  }
  return qualityOf({ hits, predicted, actual });
}

function crisisShares(rated: readonly RatedLine[]): Figures['crisis'] {
  const crisis = rated.filter(({ line }) => line.level === 'CRISIS');
  return {
    recall: shareWhere(crisis, ({ level }) => level === 'CRISIS'),
    seenAsUrgent: shareWhere(crisis, ({ level }) => isUrgent(level)),
    missedOutright: shareWhere(crisis, ({ level }) => level === 'GREEN'),
  };
}

function falseAlarms(rated: readonly RatedLine[]): Figures['falseAlarms'] {
  const innocent = rated.filter(({ line }) => isInnocent(line));
  return {
    any: shareWhere(innocent, ({ level, hold }) => flagged(level) || hold),
    flagged: shareWhere(innocent, ({ level }) => flagged(level)),
    held: shareWhere(innocent, ({ hold }) => hold),
  };
}

function macroF1(rated: readonly RatedLine[]): number {
  const levels = ['CRISIS', 'RED', 'AMBER'] as const;
  const sum = levels.reduce(
    (total, wanted) => total + levelQuality(rated, (level) => level === wanted).f1,
    0,
  );
  return sum / levels.length;
}

/** Measures rated lines; 0 where there is nothing to measure. */
export function figuresOf(rated: readonly RatedLine[]): Figures {
  const shown = rated.filter(({ line }) => !line.hold);
  const cries = rated.filter(({ line }) => isCryForHelp(line));
  return {
    lines: rated.length,
    flagged: levelQuality(rated, flagged),
    urgent: levelQuality(rated, isUrgent),
    flaggedOfShown: levelQuality(shown, flagged),
    urgentOfShown: levelQuality(shown, isUrgent),
    crisis: crisisShares(rated),
    macroF1: macroF1(rated),
    accuracy: shareWhere(rated, ({ line, level }) => line.level === level),
    falseAlarms: falseAlarms(rated),
    hold: holdQuality(rated),
    wrongHolds: shareOf(cries.filter(({ hold }) => hold).length, cries.length),
    signals: signalQuality(rated),
  };
}
