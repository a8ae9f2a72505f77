import { Injectable } from '@nestjs/common';

const MINUTE_MS = 60_000;
const QUARTER_HOUR_MS = 15 * MINUTE_MS;
const DAY_MS = 24 * 3_600_000;

/** The only source of time, so that tests can move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** Cut down to the quarter hour: the finest time that is stored about, or shown of, what people do. */
export function quarterHour(time: Date): Date {
  return dateOfQuarter(quarterOf(time));
}

/** The quarter hours since 1970 that a time lies in. */
export function quarterOf(time: Date): number {
  return Math.floor(time.getTime() / QUARTER_HOUR_MS);
}

export function dateOfQuarter(quarter: number): Date {
  return new Date(quarter * QUARTER_HOUR_MS);
}

/** Cut down to the minute: for the staff's own times, which nobody else sees. */
export function wholeMinute(time: Date): Date {
  return new Date(Math.floor(time.getTime() / MINUTE_MS) * MINUTE_MS);
}

/** Cut down to the UTC day: for times that nobody sees and that would only help to match an account with its posts. */
export function wholeDay(time: Date): Date {
  return new Date(Math.floor(time.getTime() / DAY_MS) * DAY_MS);
}

export function daysAfter(time: Date, days: number): Date {
  return new Date(time.getTime() + days * DAY_MS);
}

export function minutesAfter(time: Date, minutes: number): Date {
  return new Date(time.getTime() + minutes * MINUTE_MS);
}
