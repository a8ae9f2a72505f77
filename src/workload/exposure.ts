import { minutesAfter, wholeDay, wholeMinute } from '../common/clock.js';
import { type StoredWorkload } from './workload.schema.js';

/**
 * Full texts of CRISIS and RED cases that somebody reads before a break: what hurts is the sum, and who
 * reads the tenth notices it last.
 */
export const SEVERE_BEFORE_BREAK = 10;

/** Long enough to get up and come back as another; no longer than a CRISIS may wait for its first look. */
export const BREAK_MINUTES = 15;

/** The counts begin anew each UTC day. */
export function onDayOf(now: Date, workload: StoredWorkload): StoredWorkload {
  const day = wholeDay(now);
  if (workload.day.getTime() === day.getTime()) return workload;
  return { ...workload, day, severeSeen: 0, seenCases: [], breakSince: null };
}

/** Whether a severe case would be one too many; those that were read today stay open. */
export function isTooMuch(workload: StoredWorkload, caseId: string): boolean {
  return workload.breakSince !== null && !workload.seenCases.includes(caseId);
}

/** From when somebody can go on; null when no break is due. */
export function goesOnAt({ breakSince }: StoredWorkload): Date | null {
  return breakSince === null ? null : minutesAfter(breakSince, BREAK_MINUTES);
}

/** After the full text of a severe case was opened: counted once a day. */
export function afterOpening(caseId: string, now: Date, workload: StoredWorkload): StoredWorkload {
  if (workload.seenCases.includes(caseId)) return workload;
  const severeSeen = workload.severeSeen + 1;
  const isDue = severeSeen >= SEVERE_BEFORE_BREAK;
  return {
    ...workload,
    severeSeen,
    seenCases: [...workload.seenCases, caseId],
    // A break may be some seconds short, never longer than was said.
    breakSince: isDue ? (workload.breakSince ?? wholeMinute(now)) : null,
  };
}

/** After somebody asked to go on: as it was while the break is not over, or none is due. */
export function afterBreak(now: Date, workload: StoredWorkload): StoredWorkload {
  const from = goesOnAt(workload);
  if (from === null || now < from) return workload;
  return { ...workload, severeSeen: 0, breakSince: null };
}
