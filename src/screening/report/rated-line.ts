import { screen } from '../screening.js';
import { type Level, type Verdict } from '../verdict.js';
import { isLabel, NO_SIGNAL, type Label, type LabelledLine } from './labelled-line.js';

/** A labelled line beside what screening made of it. */
export interface RatedLine {
  readonly line: LabelledLine;
  readonly level: Level;
  readonly hold: boolean;
  readonly labels: ReadonlySet<Label>;
  /** Ids of the rules that fired, each once. */
  readonly rules: readonly string[];
}

/** Screens a labelled line as a post that answers nobody, in a group without content rules. */
export function rate(line: LabelledLine, judge: (text: string) => Verdict = screen): RatedLine {
  const { level, hold, signals } = judge(line.text);
  return {
    line,
    level,
    hold,
    labels: new Set(signals.map(({ kind }) => kind).filter(isLabel)),
    rules: [...new Set(signals.map(({ rule }) => rule))],
  };
}

/** The labels a line should get; empty for "none". */
export function expectedLabels({ signals }: LabelledLine): ReadonlySet<Label> {
  return new Set(signals.filter((signal) => signal !== NO_SIGNAL));
}

/** A line nobody needs to look at. */
export function isInnocent({ level, hold }: LabelledLine): boolean {
  return level === 'GREEN' && !hold;
}

/** Somebody who needs others and harms nobody: such a line must never be held. */
export function isCryForHelp({ level, hold }: LabelledLine): boolean {
  return level !== 'GREEN' && !hold;
}

export function isWrongHold(rated: RatedLine): boolean {
  return isCryForHelp(rated.line) && rated.hold;
}
