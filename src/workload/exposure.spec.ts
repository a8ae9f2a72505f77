import {
  afterBreak,
  afterOpening,
  BREAK_MINUTES,
  goesOnAt,
  isTooMuch,
  onDayOf,
  SEVERE_BEFORE_BREAK,
} from './exposure.js';
import { type StoredWorkload } from './workload.schema.js';

const at = (time: string): Date => new Date(`2026-11-25T${time}Z`);
const aWorkload = (more: Partial<StoredWorkload> = {}): StoredWorkload => ({
  _id: 'rowan',
  day: at('00:00:00'),
  severeSeen: 0,
  seenCases: [],
  breakSince: null,
  declinedTopics: ['DEATH'],
  savedReplies: [{ id: 'a', title: 'A welcome', words: 'Good that you are here.' }],
  version: 1,
  ...more,
});
/** After opening so many cases, the last at a time. */
const after = (count: number, time = '10:00:40'): StoredWorkload =>
  Array.from({ length: count }, (_, index) => `case ${index}`).reduce(
    (workload, id) => afterOpening(id, at(time), workload),
    aWorkload(),
  );

describe('the count of severe texts', () => {
  it('counts a case once a day', () => {
    const once = after(1);
    expect(once).toMatchObject({ severeSeen: 1, seenCases: ['case 0'] });
    expect(afterOpening('case 0', at('11:00:00'), once)).toBe(once);
  });

  it('makes a break due at the tenth, from that minute', () => {
    expect([SEVERE_BEFORE_BREAK, BREAK_MINUTES]).toEqual([10, 15]);
    expect(goesOnAt(after(9))).toBeNull();
    expect(after(10).breakSince).toEqual(at('10:00:00'));
    expect(goesOnAt(after(10))).toEqual(at('10:15:00'));
  });

  it('does not move the break by a case that slipped in at the same moment', () => {
    const more = afterOpening('one more', at('10:09:00'), after(10));
    expect(more).toMatchObject({ severeSeen: 11, breakSince: at('10:00:00') });
  });

  it('keeps open what was read today', () => {
    expect(isTooMuch(after(10), 'case 3')).toBe(false);
    expect(isTooMuch(after(10), 'another')).toBe(true);
    expect(isTooMuch(after(9), 'another')).toBe(false);
  });

  it('begins anew on a new day, and leaves the rest alone', () => {
    const today = after(10);
    expect(onDayOf(at('23:59:59'), today)).toBe(today);
    const next = onDayOf(new Date('2026-11-26T00:00:00Z'), today);
    expect(next).toEqual(aWorkload({ day: new Date('2026-11-26T00:00:00Z') }));
  });
});

describe('a break', () => {
  it('ends when it is asked for after 15 minutes, not before', () => {
    const due = after(10);
    expect(afterBreak(at('10:14:59'), due)).toBe(due);
    expect(afterBreak(at('10:15:00'), due)).toMatchObject({ severeSeen: 0, breakSince: null });
  });

  it('is not taken in advance', () => {
    const nine = after(9);
    expect(afterBreak(at('23:00:00'), nine)).toBe(nine);
  });

  it('makes room for ten more, and for those that were read before', () => {
    const rested = afterBreak(at('10:15:00'), after(10));
    expect(afterOpening('case 3', at('10:20:00'), rested)).toBe(rested);
    expect(afterOpening('another', at('10:20:00'), rested)).toMatchObject({
      severeSeen: 1,
      breakSince: null,
    });
  });
});
