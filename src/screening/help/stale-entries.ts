import { type Helpline, type HelplineDirectory, type Helplines } from './helpline.js';

const DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Entries and directories whose last check is more than `days` days ago, oldest first: a wrong number on a
 * help card is worse than none, so somebody should call the service's site up again.
 *
 * @param today any moment of the present day; only its UTC day counts
 */
export function staleEntries(
  helplines: Helplines,
  today: Date,
  days = 180,
): readonly (Helpline | HelplineDirectory)[] {
  return [...helplines.entries, ...helplines.directories]
    .filter((entry) => ageInDays(entry.checked, today) > days)
    .sort((a, b) => (a.checked < b.checked ? -1 : Number(a.checked > b.checked)));
}

function ageInDays(checked: string, today: Date): number {
  const then = Date.parse(`${checked}T00:00:00Z`);
  return Math.floor((today.getTime() - then) / DAY_IN_MILLISECONDS);
}
