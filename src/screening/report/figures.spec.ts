import { describe, expect, it } from '@jest/globals';
import { type Level } from '../verdict.js';
import { figuresOf } from './figures.js';
import { type Label } from './labelled-line.js';
import { type RatedLine } from './rated-line.js';

interface Seen {
  level: Level;
  hold?: boolean;
  labels?: Label[];
}

function rated(expected: Seen, got: Seen): RatedLine {
  const { level, hold = false, labels = [] } = expected;
  const signals = labels.length > 0 ? labels : (['none'] as const);
  return {
    line: { id: 'x', text: 'x', lang: 'en', level, hold, signals },
    level: got.level,
    hold: got.hold ?? false,
    labels: new Set(got.labels),
    rules: [],
  };
}

/** Twelve lines, counted by hand in the expectations below. */
const LINES = [
  rated({ level: 'CRISIS', labels: ['crisis'] }, { level: 'CRISIS', labels: ['crisis'] }),
  rated({ level: 'CRISIS', labels: ['crisis'] }, { level: 'RED', labels: ['hopelessness'] }),
  rated({ level: 'CRISIS', labels: ['crisis'] }, { level: 'AMBER' }),
  rated({ level: 'CRISIS', labels: ['crisis'] }, { level: 'GREEN' }),
  rated({ level: 'RED', labels: ['self_harm'] }, { level: 'RED', labels: ['self_harm'] }),
  rated({ level: 'RED' }, { level: 'CRISIS', labels: ['crisis'] }),
  rated(
    { level: 'RED', hold: true, labels: ['abuse_of_member'] },
    { level: 'RED', hold: true, labels: ['abuse_of_member', 'hate'] },
  ),
  rated({ level: 'AMBER', hold: true, labels: ['spam'] }, { level: 'GREEN' }),
  rated({ level: 'AMBER' }, { level: 'AMBER', hold: true, labels: ['contact_details'] }),
  rated({ level: 'GREEN' }, { level: 'AMBER' }),
  rated({ level: 'GREEN' }, { level: 'GREEN', hold: true }),
  rated({ level: 'GREEN' }, { level: 'GREEN' }),
];
const figures = figuresOf(LINES);

describe('figuresOf', () => {
  it('counts as flagged what is not GREEN', () => {
    // Predicted: lines 1–3, 5–7, 9, 10. There: lines 1–9. Both: 7.
    expect(figures.flagged.precision).toMatchObject({ count: 7, of: 8 });
    expect(figures.flagged.recall).toMatchObject({ count: 7, of: 9 });
    expect(figures.flagged.f1).toBeCloseTo(14 / 17, 12);
  });

  it('counts as urgent what is RED or CRISIS', () => {
    expect(figures.urgent.precision).toMatchObject({ count: 5, of: 5 });
    expect(figures.urgent.recall).toMatchObject({ count: 5, of: 7 });
  });

  it('leaves out lines to hold where it says so', () => {
    expect(figures.flaggedOfShown.recall).toMatchObject({ count: 6, of: 7 });
    expect(figures.urgentOfShown.recall).toMatchObject({ count: 4, of: 6 });
  });

  it('tells CRISIS lines recognised, seen as urgent and missed outright apart', () => {
    expect(figures.crisis.recall).toMatchObject({ count: 1, of: 4 });
    expect(figures.crisis.seenAsUrgent).toMatchObject({ count: 2, of: 4 });
    expect(figures.crisis.missedOutright).toMatchObject({ count: 1, of: 4 });
  });

  it('averages F1 over CRISIS, RED and AMBER, without GREEN', () => {
    // CRISIS 2·1/(2+4), RED 2·2/(3+3), AMBER 2·1/(3+2)
    expect(figures.macroF1).toBeCloseTo((2 / 6 + 4 / 6 + 2 / 5) / 3, 12);
  });

  it('counts lines of exactly the right level', () => {
    expect(figures.accuracy).toMatchObject({ count: 6, of: 12 });
  });

  it('splits false alarms on innocent lines into flagged and held', () => {
    expect(figures.falseAlarms.any).toMatchObject({ count: 2, of: 3 });
    expect(figures.falseAlarms.flagged).toMatchObject({ count: 1, of: 3 });
    expect(figures.falseAlarms.held).toMatchObject({ count: 1, of: 3 });
  });

  it('measures holds over all lines', () => {
    expect(figures.hold.precision).toMatchObject({ count: 1, of: 3 });
    expect(figures.hold.recall).toMatchObject({ count: 1, of: 2 });
    expect(figures.hold.f1).toBeCloseTo(0.4, 12);
  });

  it('counts held cries for help, and no innocent line among them', () => {
    expect(figures.wrongHolds).toMatchObject({ count: 1, of: 7 });
  });

  it('adds up signals of all lines, and never counts "none"', () => {
    // Right: crisis, self_harm, abuse_of_member. Predicted 7, labelled 7.
    expect(figures.signals.precision).toMatchObject({ count: 3, of: 7 });
    expect(figures.signals.recall).toMatchObject({ count: 3, of: 7 });
  });

  it('is all zero without lines', () => {
    expect(figuresOf([])).toMatchObject({ lines: 0, macroF1: 0, wrongHolds: { of: 0, share: 0 } });
  });
});
