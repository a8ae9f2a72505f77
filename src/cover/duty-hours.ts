import { Temporal } from 'temporal-polyfill';

/** A weekly stretch of time, as clocks on the wall show it. */
export interface DutyWindow {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** `HH:MM`. */
  from: string;
  /** `HH:MM`; not after `from`: on the next day. */
  to: string;
}

/** One week's turn of a window: from its first moment up to, not including, its last. */
interface Turn {
  startsAt: number;
  endsAt: number;
}

/** A turn can fall into an hour that daylight saving leaves out, but hardly twice. */
const DAYS_AHEAD = 14;

/** Whether one of the windows is open. @param timeZone IANA: `Europe/Berlin` */
export function isOnDuty(hours: readonly DutyWindow[], timeZone: string, now: Date): boolean {
  const today = dayOf(now, timeZone);
  const time = now.getTime();
  return [today.subtract({ days: 1 }), today]
    .flatMap((day) => turnsOn(day, hours, timeZone))
    .some(({ startsAt, endsAt }) => startsAt <= time && time < endsAt);
}

/** When a window opens next, after now; null when none does. @param timeZone IANA */
export function nextStart(hours: readonly DutyWindow[], timeZone: string, now: Date): Date | null {
  const today = dayOf(now, timeZone);
  for (let days = 0; days <= DAYS_AHEAD; days += 1) {
    const starts = turnsOn(today.add({ days }), hours, timeZone)
      .map(({ startsAt }) => startsAt)
      .filter((startsAt) => startsAt > now.getTime());
    if (starts.length > 0) return new Date(Math.min(...starts));
  }
  return null;
}

function dayOf(time: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(time.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
}

/** What begins on a day; nothing where daylight saving leaves the whole window out. */
function turnsOn(day: Temporal.PlainDate, hours: readonly DutyWindow[], timeZone: string): Turn[] {
  return hours
    .filter(({ weekday }) => weekday === day.dayOfWeek)
    .map(({ from, to }) => ({
      startsAt: momentOf(day, from, timeZone),
      endsAt: momentOf(to > from ? day : day.add({ days: 1 }), to, timeZone),
    }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt);
}

/**
 * When the clock on the wall first shows a time, in milliseconds; when it never does, because it is put
 * forward, the moment it is. So later times are never earlier moments, and windows that join stay joined.
 */
function momentOf(day: Temporal.PlainDate, time: string, timeZone: string): number {
  const local = day.toPlainDateTime(time);
  const moment = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (moment.toPlainDateTime().equals(local)) return moment.epochMilliseconds;
  return (moment.getTimeZoneTransition('next') ?? moment).epochMilliseconds;
}
