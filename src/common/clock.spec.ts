import { Clock, daysAfter, minutesAfter, quarterHour, wholeDay } from './clock.js';

describe('times', () => {
  it('are cut down to the quarter hour, never up', () => {
    for (const [time, cut] of [
      ['2026-02-14T10:00:00.000Z', '2026-02-14T10:00:00.000Z'],
      ['2026-02-14T10:14:59.999Z', '2026-02-14T10:00:00.000Z'],
      ['2026-02-14T10:15:00.000Z', '2026-02-14T10:15:00.000Z'],
      ['1969-12-31T23:59:00.000Z', '1969-12-31T23:45:00.000Z'],
    ] as const)
      expect(quarterHour(new Date(time)).toISOString()).toBe(cut);
  });

  it('are cut down to the day in UTC', () => {
    expect(wholeDay(new Date('2026-02-14T23:59:59.999Z')).toISOString()).toBe(
      '2026-02-14T00:00:00.000Z',
    );
    expect(wholeDay(new Date('2026-02-14T00:00:00+05:00')).toISOString()).toBe(
      '2026-02-13T00:00:00.000Z',
    );
  });

  it('move by days and minutes, and leave the given time alone', () => {
    const time = new Date('2026-02-28T12:00:00.000Z');
    expect(daysAfter(time, 1).toISOString()).toBe('2026-03-01T12:00:00.000Z');
    expect(minutesAfter(time, -90).toISOString()).toBe('2026-02-28T10:30:00.000Z');
    expect(time.toISOString()).toBe('2026-02-28T12:00:00.000Z');
  });

  it('come from the clock', () => {
    const before = Date.now();
    expect(new Clock().now().getTime()).toBeGreaterThanOrEqual(before);
  });
});
