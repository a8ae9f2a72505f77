import { type CountedCase, weekFigures } from './week-figures.js';

const NOW = new Date('2026-03-02T12:00:00Z');
const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const aCase = (more: Partial<CountedCase> = {}): CountedCase => ({
  kind: 'REVIEW',
  severity: 2,
  raisedAt: at('08:00'),
  dueAt: at('09:00'),
  firstLookAt: at('08:30'),
  reports: {},
  hasSignals: true,
  decision: null,
  ...more,
});

describe('the figures of a week', () => {
  it('count cases by severity', () => {
    const cases = [aCase({ severity: 0 }), aCase({ severity: 3 }), aCase({ severity: 3 })];
    expect(weekFigures(cases, NOW).bySeverity).toEqual({ CRISIS: 1, RED: 0, AMBER: 0, OTHER: 2 });
  });

  it('say how long a first look takes, of those that somebody looked at', () => {
    const looks = ['08:00', '08:15', '08:15', '08:30', '11:00'];
    const cases = [
      ...looks.map((time) => aCase({ firstLookAt: at(time) })),
      aCase({ firstLookAt: null }),
    ];
    expect(weekFigures(cases, NOW).firstLook).toEqual({ p50: 15, p90: 180 });
    expect(weekFigures([], NOW).firstLook).toEqual({ p50: null, p90: null });
  });

  it('call overdue what was looked at too late, and what is due and still waits', () => {
    const cases = [
      aCase(),
      aCase({ firstLookAt: at('09:15') }),
      aCase({ firstLookAt: null }),
      aCase({ firstLookAt: null, dueAt: at('12:15') }),
    ];
    expect(weekFigures(cases, NOW).overdue).toBe(2);
  });

  it('show how often rules flag what is all right, reports aside', () => {
    const kept = { kind: 'KEEP', by: 'a' } as const;
    const cases = [
      aCase({ decision: kept }),
      aCase({ decision: { kind: 'HIDE', by: 'b' } }),
      aCase({ decision: kept, reports: { ABUSE: 1 } }),
      aCase({ decision: kept, hasSignals: false }),
      aCase(),
    ];
    const { flaggedByRules, clearedOfRules, load } = weekFigures(cases, NOW);
    expect({ flaggedByRules, clearedOfRules }).toEqual({ flaggedByRules: 2, clearedOfRules: 1 });
    expect([...load]).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
  });

  it('count appeals, and those that overturned a decision', () => {
    const cases = [
      aCase({ kind: 'APPEAL' }),
      aCase({ kind: 'APPEAL', decision: { kind: 'OVERTURN', by: 'a' } }),
      aCase({ kind: 'APPEAL', decision: { kind: 'UPHOLD', by: 'a' } }),
    ];
    expect(weekFigures(cases, NOW)).toMatchObject({ appeals: 3, overturned: 1 });
  });
});
