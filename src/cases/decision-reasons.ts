import { type StoredDecisionReason } from './decision.schema.js';

/** What a reason means, for the author of a post, and what may be said instead (null: nothing was wrong). */
export interface ReasonWords {
  about: string;
  instead: string | null;
}

/** The closed list of reasons, in plain words. */
export const REASON_WORDS: Record<StoredDecisionReason, ReasonWords> = {
  WITHIN_THE_RULES: {
    about: 'Nothing is wrong with the post. For KEEP and OVERTURN, and for these only.',
    instead: null,
  },
  CARE: {
    about: 'Out of care for its author; nothing is wrong with the post.',
    instead: null,
  },
  PERSONAL_DETAILS: {
    about: 'It says who or where somebody is, or how to reach them.',
    instead: 'You can tell what happened without names, places and addresses.',
  },
  ABUSE: {
    about: 'It attacks somebody.',
    instead: 'You can say what upset you, and how it felt for you.',
  },
  HATE: {
    about: 'It speaks badly of a whole group of people.',
    instead: 'You can say what one person did, and how it was for you.',
  },
  THREAT: {
    about: 'It sounds as if somebody could come to harm.',
    instead: 'You can say how angry or afraid you are. If somebody is in danger, call for help.',
  },
  ENCOURAGES_HARM: {
    about: 'It could encourage somebody to harm themselves.',
    instead: 'You can say how dark it was for you, and what helped you through an hour of it.',
  },
  METHODS: {
    about: 'It says how to harm or kill oneself, or how much of something.',
    instead: 'You can say that you thought of it, and how near it is, without the way.',
  },
  SEXUAL: {
    about: 'It is sexual where that has no place.',
    instead: 'You can speak about what intimacy or its loss means to you.',
  },
  SOURCING: {
    about: 'It is about where to get drugs or medicines.',
    instead: 'You can speak about the craving, and about what makes a day without it easier.',
  },
  SPAM: {
    about: 'It advertises, or was posted again and again.',
    instead: 'You can tell what helped you, without links and prices.',
  },
  CONTENT_NOTE_NEEDED: {
    about: 'It speaks of something that readers may want to be warned of.',
    instead: 'Everything can be said; choose the content notes when you start a thread.',
  },
  HEATED: {
    about: 'A conversation that hurts more than it helps.',
    instead: 'You can come back to it later, or start a thread about what is behind it.',
  },
  AGAINST_HOUSE_RULES: {
    about: 'It is against the rules of this group.',
    instead: 'The house rules of the group say what belongs there.',
  },
};
