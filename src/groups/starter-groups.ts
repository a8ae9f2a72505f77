import { type ContentRule } from '../screening/phase.js';

export interface StarterGroup {
  slug: string;
  title: string;
  description: string;
  rules: string[];
  contentRules: ContentRule[];
}

const EVERYWHERE = [
  'Speak from your own experience. Nobody here gives a diagnosis or tells another what to do.',
  'What is said here stays here. No names, places or details that could show who somebody is.',
  'Disagree with care. No insults, no mocking, no pressure to answer.',
  'If you or somebody else is in danger now, say so. A post is never hidden for that.',
];

/** The groups of a new forum. The operator changes them; they are written once, never again. */
export const STARTER_GROUPS: readonly StarterGroup[] = [
  {
    slug: 'anxiety',
    title: 'Anxiety',
    description:
      'Worry that will not stop, panic, dread of ordinary things. What it is like, and what helps a little.',
    rules: [...EVERYWHERE, 'Ask before you reassure: “it is nothing” can make it worse.'],
    contentRules: ['NO_METHODS'],
  },
  {
    slug: 'depression',
    title: 'Depression',
    description:
      'Heavy days, empty days, days without sleep or with nothing but sleep. Small steps count here.',
    rules: [...EVERYWHERE, 'Hopelessness may be said aloud. Ways to end a life may not.'],
    contentRules: ['NO_METHODS'],
  },
  {
    slug: 'addiction-recovery',
    title: 'Addiction recovery',
    description:
      'Drink, drugs, gambling or something else that took over: stopping, slipping, starting again.',
    rules: [
      ...EVERYWHERE,
      'A relapse is met without reproach.',
      'Nothing about where to get anything, what it costs, or how much of it.',
    ],
    contentRules: ['NO_SOURCING', 'NO_DOSES', 'NO_METHODS'],
  },
  {
    slug: 'grief',
    title: 'Grief',
    description:
      'Somebody died, or something ended. There is no right way and no right time to be done with it.',
    rules: [...EVERYWHERE, 'Losses are not compared.'],
    contentRules: ['NO_METHODS'],
  },
  {
    slug: 'trauma',
    title: 'Trauma',
    description:
      'Living on after something terrible. You decide how much of it you tell, and when you stop.',
    rules: [
      ...EVERYWHERE,
      'Put a content note on what could bring it all back for somebody else.',
      'Nobody has to prove what happened to them.',
    ],
    contentRules: ['NO_METHODS'],
  },
];
