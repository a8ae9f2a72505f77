/** What the starter of a thread asked for; as in the thread's `need`. */
export type DraftNeed = 'LISTENING' | 'IDEAS' | 'INFORMATION' | 'CELEBRATION';

/** From `start` up to, not including, `end`, in UTF-16 units of the draft. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch that could tell somebody who the writer is, found by the screening. */
export interface PersonalDetail extends TextRange {
  /** For example `phone`, `email`, `handle`, `link`, `address`. */
  readonly kind: string;
}

/**
 * What each hint says. They suggest a move and never a sentence to paste: words that a machine wrote help
 * nobody who asked for a person.
 */
export const DRAFT_MESSAGES = {
  'draft.personal-details':
    'This draft holds details that could show who you are or how to reach you. Here is the same text with them taken out; you decide.',
  'draft.sounds-like-advice':
    'This thread asked for listening, and the marked words sound like advice. You could leave it out, or ask first whether ideas are welcome.',
  'draft.acknowledge-first':
    'You could begin with what their words stir in you, so that they can tell somebody read them and cares.',
  'draft.show-understanding':
    'You could say in your own words what you think this is like for them, and leave room to be wrong.',
  'draft.speak-from-experience':
    'If you have been through something like it, you could speak of what it was like for you rather than of what they should do.',
  'draft.ask-open-question':
    'You could ask one question that they cannot answer with yes or no, about what they feel or need.',
  'draft.join-in':
    'This thread is about something good. You could let them know what you are glad about with them.',
} as const;

export type DraftRule = keyof typeof DRAFT_MESSAGES;

/** One private hint to the writer of a draft. Nothing of it is stored or shown to others. */
export interface DraftHint {
  readonly rule: DraftRule;
  readonly message: string;
  /** The words that led to the hint; empty when something is missing rather than there. */
  readonly ranges: readonly TextRange[];
  /** The draft with personal details replaced; null for every other hint. */
  readonly redactedText: string | null;
}
