import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Figures } from '../../src/screening/report/figures.js';
import { NO_SIGNAL } from '../../src/screening/report/labelled-line.js';
import { measure } from '../../src/screening/report/measured.js';
import { parseLabelled } from '../../src/screening/report/parse-labelled.js';

const FILE = join(import.meta.dirname, 'own.jsonl');
const LINES = parseLabelled('own.jsonl', readFileSync(FILE, 'utf8'));

const HOLDING: ReadonlySet<string> = new Set([
  'contact_details',
  'personal_data_other',
  'abuse_of_member',
  'hate',
  'threat',
  'pro_harm',
  'solicitation',
  'sourcing',
  'spam',
]);

/** Ids of the lines that break a rule of the format: the test says which. */
function linesWhere(broken: (line: (typeof LINES)[number]) => boolean): string[] {
  return LINES.filter(broken).map(({ id }) => id);
}

describe('the own labelled set', () => {
  it('is large, and speaks more than ten languages', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(400);
    expect(new Set(LINES.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(10);
  });

  it('has no id and no text twice', () => {
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(LINES.length);
    expect(new Set(LINES.map(({ text }) => text.toLowerCase())).size).toBe(LINES.length);
  });

  it('holds a line exactly when it has a signal that holds', () => {
    const holds = (signals: readonly string[]) => signals.some((signal) => HOLDING.has(signal));
    expect(linesWhere(({ signals, hold }) => holds(signals) !== hold)).toEqual([]);
  });

  it('has the crisis signal exactly on CRISIS lines', () => {
    expect(
      linesWhere(({ signals, level }) => signals.includes('crisis') !== (level === 'CRISIS')),
    ).toEqual([]);
  });

  it('holds nothing that is GREEN', () => {
    expect(linesWhere(({ hold, level }) => hold && level === 'GREEN')).toEqual([]);
  });

  it('names a signal once, and "none" only alone', () => {
    expect(
      linesWhere(
        ({ signals }) =>
          new Set(signals).size < signals.length ||
          (signals.includes(NO_SIGNAL) && signals.length > 1),
      ),
    ).toEqual([]);
  });
});

/** Least shares; `falseAlarms` is a most. A little below what was measured: room for a rewording, not for a rule lost. */
interface Floors {
  urgentPrecision: number;
  urgentRecall: number;
  flaggedRecall: number;
  crisisRecall: number;
  crisisSeen: number;
  falseAlarms: number;
  holdPrecision: number;
  holdRecall: number;
  macroF1: number;
  signalsF1: number;
}

const ENGLISH: Floors = {
  urgentPrecision: 0.97,
  urgentRecall: 0.97,
  flaggedRecall: 0.93,
  crisisRecall: 0.96,
  crisisSeen: 0.96,
  falseAlarms: 0.03,
  holdPrecision: 0.98,
  holdRecall: 0.96,
  macroF1: 0.93,
  signalsF1: 0.92,
};
const OTHER: Floors = {
  urgentPrecision: 0.97,
  urgentRecall: 0.97,
  flaggedRecall: 0.97,
  crisisRecall: 0.96,
  crisisSeen: 0.96,
  falseAlarms: 0.02,
  holdPrecision: 0.97,
  holdRecall: 0.96,
  macroF1: 0.97,
  signalsF1: 0.95,
};

function figuresAsFloors(figures: Figures): Floors {
  return {
    urgentPrecision: figures.urgent.precision.share,
    urgentRecall: figures.urgent.recall.share,
    flaggedRecall: figures.flagged.recall.share,
    crisisRecall: figures.crisis.recall.share,
    crisisSeen: figures.crisis.seenAsUrgent.share,
    falseAlarms: figures.falseAlarms.any.share,
    holdPrecision: figures.hold.precision.share,
    holdRecall: figures.hold.recall.share,
    macroF1: figures.macroF1,
    signalsF1: figures.signals.f1,
  };
}

/** The figures that are worse than their floor, with their value. */
function fallenBelow(figures: Figures | undefined, floors: Floors): Partial<Floors> {
  if (!figures) throw new Error('no line of this language');
  const worse = Object.entries(figuresAsFloors(figures)).filter(([name, value]) => {
    const floor = floors[name as keyof Floors];
    return name === 'falseAlarms' ? value > floor : value < floor;
  });
  return Object.fromEntries(worse);
}

describe('screening on the own labelled set', () => {
  const { languages, wrongHolds, figures } = measure([{ file: 'own.jsonl', lines: LINES }]);

  it('holds no cry for help', () => {
    expect(wrongHolds).toEqual([]);
  });

  it('holds no innocent line', () => {
    expect(figures.falseAlarms.held.count).toBe(0);
  });

  it('is as good in English as it was', () => {
    expect(fallenBelow(languages.en, ENGLISH)).toEqual({});
  });

  it('is as good in other languages as it was', () => {
    expect(fallenBelow(languages.other, OTHER)).toEqual({});
  });
});
