import fc from 'fast-check';
import { type DutyWindow, isOnDuty, nextStart } from './duty-hours.js';

const window = (weekday: number, from: string, to: string): DutyWindow => ({ weekday, from, to });
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/** From when until when somebody is on duty within some hours, looked at each five minutes, in UTC. */
function dutyOf(hours: DutyWindow[], timeZone: string, [from, to]: [string, string]): string[] {
  const changes: string[] = [];
  let before = false;
  const end = Date.parse(to);
  for (let time = Date.parse(from); time <= end; time += 5 * 60_000) {
    const now = isOnDuty(hours, timeZone, new Date(time));
    if (now !== before) changes.push(new Date(time).toISOString().slice(0, 16));
    before = now;
  }
  return changes;
}
const nextOf = (hours: DutyWindow[], timeZone: string, now: string): string | null =>
  nextStart(hours, timeZone, new Date(now))?.toISOString().slice(0, 16) ?? null;

describe('duty hours', () => {
  it('begin with their first minute and end before their last', () => {
    const hours = [window(MONDAY, '09:00', '17:30')];
    expect(dutyOf(hours, 'UTC', ['2026-11-30T00:00Z', '2026-12-01T00:00Z'])).toEqual([
      '2026-11-30T09:00',
      '2026-11-30T17:30',
    ]);
  });

  it('go on over midnight when they end before they begin', () => {
    const hours = [window(SUNDAY, '22:00', '06:00')];
    expect(dutyOf(hours, 'UTC', ['2026-11-29T00:00Z', '2026-12-01T00:00Z'])).toEqual([
      '2026-11-29T22:00',
      '2026-11-30T06:00',
    ]);
  });

  it('last a day when they end as they begin', () => {
    const hours = [window(MONDAY, '00:00', '00:00')];
    expect(dutyOf(hours, 'UTC', ['2026-11-29T00:00Z', '2026-12-02T00:00Z'])).toEqual([
      '2026-11-30T00:00',
      '2026-12-01T00:00',
    ]);
  });

  it('are those of the clock on the wall, winter and summer', () => {
    const hours = [window(MONDAY, '18:00', '20:00')];
    expect(nextOf(hours, 'Europe/Berlin', '2026-03-23T00:00Z')).toBe('2026-03-23T17:00');
    expect(nextOf(hours, 'Europe/Berlin', '2026-03-30T00:00Z')).toBe('2026-03-30T16:00');
    expect(nextOf(hours, 'America/New_York', '2026-03-02T00:00Z')).toBe('2026-03-02T23:00');
    expect(nextOf(hours, 'America/New_York', '2026-03-09T00:00Z')).toBe('2026-03-09T22:00');
  });

  it('may be half an hour off, and on another day than in UTC', () => {
    const hours = [window(MONDAY, '01:00', '02:00')];
    expect(dutyOf(hours, 'Asia/Kolkata', ['2026-11-29T00:00Z', '2026-12-01T00:00Z'])).toEqual([
      '2026-11-29T19:30',
      '2026-11-29T20:30',
    ]);
  });

  describe('when the clock is put forward', () => {
    const berlin: [string, string] = ['2026-03-28T20:00Z', '2026-03-29T08:00Z'];

    it('are an hour shorter', () => {
      const hours = [window(SUNDAY, '00:00', '06:00')];
      expect(dutyOf(hours, 'Europe/Berlin', berlin)).toEqual([
        '2026-03-28T23:00',
        '2026-03-29T04:00',
      ]);
    });

    it('begin, or end, as it is put forward when their time is left out', () => {
      expect(dutyOf([window(SUNDAY, '02:30', '04:00')], 'Europe/Berlin', berlin)).toEqual([
        '2026-03-29T01:00',
        '2026-03-29T02:00',
      ]);
      expect(dutyOf([window(SUNDAY, '01:00', '02:30')], 'Europe/Berlin', berlin)).toEqual([
        '2026-03-29T00:00',
        '2026-03-29T01:00',
      ]);
    });

    it('are no hours at all when they are left out, and those of next week come next', () => {
      const hours = [window(SUNDAY, '02:00', '03:00')];
      expect(dutyOf(hours, 'Europe/Berlin', berlin)).toEqual([]);
      expect(nextOf(hours, 'Europe/Berlin', '2026-03-28T20:00Z')).toBe('2026-04-05T00:00');
      expect(nextOf(hours, 'America/New_York', '2026-03-08T00:00Z')).toBe('2026-03-15T06:00');
    });

    it('may lose a whole day, as Apia lost a Friday', () => {
      const around: [string, string] = ['2011-12-29T12:00Z', '2012-01-01T12:00Z'];
      expect(dutyOf([window(FRIDAY, '09:00', '17:00')], 'Pacific/Apia', around)).toEqual([]);
      expect(dutyOf([window(FRIDAY, '22:00', '06:00')], 'Pacific/Apia', around)).toEqual([
        '2011-12-30T10:00',
        '2011-12-30T16:00',
      ]);
      expect(dutyOf([window(THURSDAY, '22:00', '06:00')], 'Pacific/Apia', around)).toEqual([
        '2011-12-30T08:00',
        '2011-12-30T10:00',
      ]);
      expect(nextOf([window(SATURDAY, '09:00', '17:00')], 'Pacific/Apia', around[0])).toBe(
        '2011-12-30T19:00',
      );
    });
  });

  describe('when the clock is put back', () => {
    const berlin: [string, string] = ['2026-10-24T20:00Z', '2026-10-25T08:00Z'];
    const newYork: [string, string] = ['2026-11-01T00:00Z', '2026-11-01T12:00Z'];

    it('are an hour longer', () => {
      const hours = [window(SUNDAY, '00:00', '06:00')];
      expect(dutyOf(hours, 'Europe/Berlin', berlin)).toEqual([
        '2026-10-24T22:00',
        '2026-10-25T05:00',
      ]);
    });

    it('begin and end when their time is shown first, once', () => {
      expect(dutyOf([window(SUNDAY, '02:00', '02:30')], 'Europe/Berlin', berlin)).toEqual([
        '2026-10-25T00:00',
        '2026-10-25T00:30',
      ]);
      expect(dutyOf([window(SUNDAY, '01:30', '02:30')], 'America/New_York', newYork)).toEqual([
        '2026-11-01T05:30',
        '2026-11-01T07:30',
      ]);
      expect(nextOf([window(SUNDAY, '01:30', '02:30')], 'America/New_York', newYork[0])).toBe(
        '2026-11-01T05:30',
      );
    });

    it('stay joined', () => {
      const hours = [window(SATURDAY, '22:00', '02:30'), window(SUNDAY, '02:30', '06:00')];
      expect(dutyOf(hours, 'Europe/Berlin', berlin)).toEqual([
        '2026-10-24T20:00',
        '2026-10-25T05:00',
      ]);
    });
  });

  it('that nobody gave are never', () => {
    expect(isOnDuty([], 'UTC', new Date('2026-11-30T09:00Z'))).toBe(false);
    expect(nextOf([], 'UTC', '2026-11-30T09:00Z')).toBeNull();
  });

  it('come next after now, also when they begin now', () => {
    const hours = [window(MONDAY, '09:00', '17:00')];
    expect(nextOf(hours, 'UTC', '2026-11-30T09:00Z')).toBe('2026-12-07T09:00');
  });

  it('come next after now, and are on then, but not a moment before unless others were', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => [hour, minute].map((part) => `${part}`.padStart(2, '0')).join(':'));
    const windows = fc.array(
      fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, to: time }),
      {
        maxLength: 4,
      },
    );
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'America/Havana',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    );
    const aroundNow = fc.date({
      min: new Date('2005-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(windows, zone, aroundNow, (hours, timeZone, now) => {
        const next = nextStart(hours, timeZone, now);
        if (hours.length === 0) return next === null;
        if (next === null || next <= now || !isOnDuty(hours, timeZone, next)) return false;
        const turns = hours.filter((one) => !isOnDuty([one], timeZone, new Date(+next - 1)));
        return turns.some((one) => isOnDuty([one], timeZone, next));
      }),
      { numRuns: 500 },
    );
  });
});
