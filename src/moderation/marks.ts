import { type Marks, type StoredDecisionKind } from '../cases/decision.schema.js';
import { type StoredPostStatus } from '../common/post-status.js';
import { mergeSpans } from '../screening/spans.js';
import { type Span } from '../screening/verdict.js';

/** What is decided, as far as it changes a post or its thread. */
export interface Measure {
  kind: StoredDecisionKind;
  redactions: readonly Span[];
  contentNotes: readonly string[];
  /** For SLOW_MODE. */
  slowUntil: Date;
}

const HIDE: Partial<Record<StoredPostStatus, StoredPostStatus>> = {
  PUBLISHED: 'HIDDEN',
  HELD: 'HIDDEN',
};

/** Where a post goes by a decision that takes it out of sight. Deleted by its author: it stays so. */
const OUT_OF_SIGHT: Partial<
  Record<StoredDecisionKind, Partial<Record<StoredPostStatus, StoredPostStatus>>>
> = {
  HIDE,
  RESTRICT_AUTHOR: HIDE,
  REMOVE_FROM_GROUP: HIDE,
  REMOVE: { PUBLISHED: 'REMOVED', HELD: 'REMOVED', HIDDEN: 'REMOVED' },
};

/** What else decisions change of a post or its thread. */
const MARKED: Partial<
  Record<StoredDecisionKind, (measure: Measure, marks: Marks) => Partial<Marks>>
> = {
  ADD_CONTENT_NOTE: (measure, marks) => ({
    contentNotes: [...new Set([...marks.contentNotes, ...measure.contentNotes])],
  }),
  REDACT: (measure, marks) => ({ masks: mergeSpans([...marks.masks, ...measure.redactions]) }),
  LOCK_THREAD: () => ({ isLocked: true }),
  SLOW_MODE: ({ slowUntil }) => ({ slowUntil }),
};

/** The marks that a decision changes, as they become; pure. What was held is shown by every other decision. */
export function marksAfter(measure: Measure, marks: Marks): Partial<Marks> {
  const away = OUT_OF_SIGHT[measure.kind];
  if (away !== undefined) {
    const status = away[marks.status];
    return status === undefined ? {} : { status };
  }
  const shown: Partial<Marks> = marks.status === 'HELD' ? { status: 'PUBLISHED' } : {};
  return { ...shown, ...MARKED[measure.kind]?.(measure, marks) };
}

/** The marks to put back so that a decision is undone; those that changed since stay as they are. */
export function marksUndone(
  { before, after }: { before: Partial<Marks>; after: Partial<Marks> },
  now: Marks,
): Partial<Marks> {
  const names = (Object.keys(before) as (keyof Marks)[]).filter((name) =>
    isSame(now[name], after[name]),
  );
  const undone = Object.fromEntries(names.map((name) => [name, before[name]])) as Partial<Marks>;
  // What was held only waited for somebody to look; somebody has.
  return undone.status === 'HELD' ? { ...undone, status: 'PUBLISHED' } : undone;
}

/** Of `marks`, those that `changes` names. */
export function pick(marks: Marks, changes: Partial<Marks>): Partial<Marks> {
  const names = Object.keys(changes) as (keyof Marks)[];
  return Object.fromEntries(names.map((name) => [name, marks[name]]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
