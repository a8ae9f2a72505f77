import { type Marks } from '../cases/decision.schema.js';
import { marksAfter, marksUndone, pick } from './marks.js';

const marks = (more: Partial<Marks> = {}): Marks => ({
  status: 'PUBLISHED',
  masks: [],
  contentNotes: ['DEATH'],
  isLocked: false,
  slowUntil: null,
  ...more,
});
const measure = (
  kind:
    | 'KEEP'
    | 'HIDE'
    | 'REMOVE'
    | 'REDACT'
    | 'ADD_CONTENT_NOTE'
    | 'LOCK_THREAD'
    | 'SLOW_MODE'
    | 'RESTRICT_AUTHOR',
) => ({
  kind,
  slowUntil: new Date('2026-01-02'),
  redactions: [
    { start: 10, end: 14 },
    { start: 2, end: 5 },
    { start: 4, end: 8 },
  ],
  contentNotes: ['ABUSE', 'DEATH'],
});

describe('what a decision changes', () => {
  it('shows what was held, unless it is taken out of sight', () => {
    for (const kind of ['KEEP', 'REDACT', 'ADD_CONTENT_NOTE', 'LOCK_THREAD'] as const)
      expect(marksAfter(measure(kind), marks({ status: 'HELD' })).status).toBe('PUBLISHED');
    for (const kind of ['HIDE', 'RESTRICT_AUTHOR'] as const)
      expect(marksAfter(measure(kind), marks({ status: 'HELD' }))).toEqual({ status: 'HIDDEN' });
  });

  it('slows a thread down until a time', () => {
    expect(marksAfter(measure('SLOW_MODE'), marks())).toEqual({
      slowUntil: new Date('2026-01-02'),
    });
  });

  it('leaves alone what its author deleted', () => {
    for (const kind of ['KEEP', 'HIDE', 'REMOVE'] as const)
      expect(marksAfter(measure(kind), marks({ status: 'DELETED' }))).toEqual({});
  });

  it('unites ranges that overlap, in order, with those that were there', () => {
    const { masks } = marksAfter(measure('REDACT'), marks({ masks: [{ start: 7, end: 9 }] }));
    expect(masks).toEqual([
      { start: 2, end: 9 },
      { start: 10, end: 14 },
    ]);
  });

  it('adds content notes once', () => {
    expect(marksAfter(measure('ADD_CONTENT_NOTE'), marks()).contentNotes).toEqual([
      'DEATH',
      'ABUSE',
    ]);
  });

  it('is undone to what it was, but for what has changed since', () => {
    const before = marks();
    const after = marksAfter(measure('REDACT'), before);
    const changed = { before: pick(before, after), after };
    expect(marksUndone(changed, marks({ ...after }))).toEqual({ masks: [] });
    expect(marksUndone(changed, marks({ masks: [{ start: 0, end: 1 }] }))).toEqual({});
  });

  it('does not put back what only waited for somebody to look', () => {
    const held = marks({ status: 'HELD' });
    const after = marksAfter(measure('REMOVE'), held);
    expect(marksUndone({ before: pick(held, after), after }, marks({ ...after }))).toEqual({
      status: 'PUBLISHED',
    });
  });
});
