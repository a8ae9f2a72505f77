import { type SignalKind, type Verdict } from '../screening/verdict.js';

/** Why a post waits, for its author: what was seen, and what may be said instead. */
const HELD_FOR: Partial<Record<SignalKind, string>> = {
  contact_details:
    'It seems to say how to reach somebody outside the forum. That can put people at risk; the same words without it can be posted at once.',
  personal_data_other:
    'It seems to say who somebody else is. You can tell what happened without names and places.',
  abuse_of_member:
    'It could hurt somebody here. You can say what upset you and how it felt for you.',
  hate: 'It speaks badly of a whole group of people. You can say what happened to you.',
  threat:
    'It sounds as if somebody could come to harm. If somebody is in danger now, call your emergency number.',
  pro_harm:
    'It could be read as encouraging somebody to harm themselves. You can say how it was for you, and what helped.',
  solicitation: 'It seems to ask for something sexual. That has no place here.',
  sourcing: 'It seems to be about where to get something. You can speak about the craving itself.',
  content_rule:
    'This group asks to leave out doses, weights or calories. The same words without the number can be posted at once.',
  spam: 'It looks like advertising. You can tell what helped you without links or prices.',
};

const WAITS = 'A facilitator will look at your post before others see it.';
/** Not for its words: nobody watches the group now. */
const FOR_NOW = 'For now this is so for posts like yours here; the words are all right.';

/** What the author of a post that waits is told. */
export function explanationOfHeld({ disposition, signals }: Verdict): string {
  if (disposition !== 'HOLD') return `${WAITS} ${FOR_NOW}`;
  const reasons = signals.flatMap(({ kind }) => HELD_FOR[kind] ?? []);
  return [WAITS, ...new Set(reasons)].join(' ');
}

/** What the author of a post that is shown is told; null when there is nothing to tell. */
export function explanationOfShown({ disposition }: Verdict): string | null {
  if (disposition !== 'PUBLISH_MASKED') return null;
  return 'Your post is published. What could tell who or where you are is covered for others; you and the facilitators see it whole.';
}
