import { type HelplineDirectory, type Helpline, type Helplines } from './helpline.js';
import { helplinesFor } from './helplines-for.js';

export interface HelpCardInput {
  readonly helplines: Helplines;
  /** Chosen by the member or by the group's settings; never guessed. Null: not chosen. */
  readonly country: string | null;
  /** Whether a facilitator of this group is on duty now. */
  readonly staffedNow: boolean;
}

/** What the author of a RED or CRISIS post sees, and nobody else. */
export interface HelpCard {
  readonly title: string;
  /** Sentences to be shown one below the other. */
  readonly words: readonly string[];
  readonly emergencyAdvice: string;
  readonly helplines: readonly Helpline[];
  readonly directories: readonly HelplineDirectory[];
  /** To think about, not to answer here. */
  readonly bridgeQuestions: readonly string[];
  readonly staffNote: string;
}

const TITLE = 'You do not have to carry this alone';

/**
 * Warm and plain, for a reading age of about 12. In line with the usual guidance on safe messaging: name
 * the pain without a diagnosis, speak of suicide neither as a solution nor in detail, point to people who
 * listen. They promise nothing that an anonymous forum cannot keep.
 */
const WORDS: readonly string[] = [
  'It sounds as if things are very hard right now. Thank you for putting it into words.',
  'Only you can see this card. You are not in trouble for what you wrote.',
  'We do not know who or where you are, so we cannot send anyone to you. The people below can listen or help now.',
];

/** After the steps of a safety plan: people, what has helped before, a safer next hour. */
const BRIDGE_QUESTIONS: readonly string[] = [
  'Who is one person you could tell a little of this to, today?',
  'What has helped you through a hard hour before, even a bit?',
  'What would make the next hour a little safer or easier for you?',
];

const STAFFED =
  'A facilitator is on duty and may read your post. That can take a while, and this is not a crisis service: if it cannot wait, please use a number above.';
const UNSTAFFED =
  'Nobody from our team is here right now. Others may read your post and answer, but please do not wait for us: the lines above have people who can talk now or at the hours shown.';
const UNSTAFFED_WITHOUT_LINES =
  'Nobody from our team is here right now. Others may read your post and answer, but please do not wait for us: the links above can help you find people to talk to.';

/** The card for one post. Pure: the same input makes the same card. */
export function helpCard({ helplines, country, staffedNow }: HelpCardInput): HelpCard {
  const found = helplinesFor(helplines, country);
  const toTalkTo = found.helplines.some((helpline) => helpline.kind !== 'emergency');
  return {
    title: TITLE,
    words: WORDS,
    emergencyAdvice: found.emergencyAdvice,
    helplines: found.helplines,
    directories: found.directories,
    bridgeQuestions: BRIDGE_QUESTIONS,
    staffNote: staffedNow ? STAFFED : toTalkTo ? UNSTAFFED : UNSTAFFED_WITHOUT_LINES,
  };
}
