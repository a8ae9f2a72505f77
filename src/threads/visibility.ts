import { type StoredPostStatus } from '../common/post-status.js';
import { type Span } from '../screening/verdict.js';
import { type Persona } from '../identity/personas/personas.repository.js';
import { looksAfter, type Viewer } from '../identity/viewer/viewer.js';
import { cover } from './mask.schema.js';

/** Who looks: which personas are their own here, and whether they look after the group. */
export interface Eyes {
  readonly own: ReadonlyMap<string, Persona>;
  readonly looksAfter: boolean;
}

export interface Looked {
  readonly author: string;
  readonly status: StoredPostStatus;
}

export function eyesOf(viewer: Viewer, group: string, personas: readonly Persona[]): Eyes {
  return {
    own: new Map(personas.map((persona) => [persona.id, persona])),
    looksAfter: looksAfter(viewer, group),
  };
}

/** Whether somebody may know that it exists. The one place where this is decided. */
export function maySee(eyes: Eyes, { author, status }: Looked): boolean {
  switch (status) {
    case 'PUBLISHED':
    case 'DELETED':
      return true;
    case 'HELD':
    case 'HIDDEN':
    case 'REMOVED':
      return eyes.looksAfter || eyes.own.has(author);
  }
}

/** The words as somebody may read them: whole, with the masked parts covered, or not at all (null). */
export function wordsFor(
  eyes: Eyes,
  looked: Looked,
  words: { text: string | null; masks: readonly Span[] },
): string | null {
  if (words.text === null || !mayReadWords(eyes, looked)) return null;
  const insider = eyes.looksAfter || eyes.own.has(looked.author);
  return insider ? words.text : cover(words.text, words.masks);
}

function mayReadWords(eyes: Eyes, looked: Looked): boolean {
  if (looked.status === 'DELETED') return false;
  if (looked.status === 'REMOVED') return eyes.looksAfter;
  return maySee(eyes, looked);
}

/** The looker's own persona in a scope: the group, or one thread. */
export function ownIn(eyes: Eyes, scope: string): Persona | null {
  return [...eyes.own.values()].find((persona) => persona.scope === scope) ?? null;
}

/** Whether everybody sees it and it counts. */
export function isPublic(status: StoredPostStatus): boolean {
  return status === 'PUBLISHED' || status === 'DELETED';
}
