import { adviceIn } from './advice-cues.js';
import {
  DRAFT_MESSAGES,
  type DraftHint,
  type DraftNeed,
  type DraftRule,
  type PersonalDetail,
  type TextRange,
} from './draft-hint.js';
import { empathyIn, rejoicesIn } from './empathy-cues.js';
import { readsAsEnglish } from './reads-as-english.js';
import { merged, redact } from './redaction.js';
import { ownSentences, type Sentence } from './sentences.js';

export interface DraftAdviceInput {
  readonly text: string;
  /** What the thread asked for; null for a new thread or one that asked for nothing. */
  readonly need: DraftNeed | null;
  readonly personalDetails: readonly PersonalDetail[];
}

/**
 * Private hints to somebody who is about to send a draft: personal details first, then at most four on
 * tone. Pure, so the same draft gets the same hints. Personal details are reported in every language; the
 * cues for tone are English, and a draft in another language gets no hints on tone rather than wrong ones.
 */
export function draftAdvice({ text, need, personalDetails }: DraftAdviceInput): DraftHint[] {
  const details = merged(text, personalDetails);
  const about = details.length > 0 ? [personalDetailsHint(text, details)] : [];
  if (need === null || !readsAsEnglish(text)) return about;
  return [...about, ...TONE[need](ownSentences(text))];
}

const TONE: Readonly<Record<DraftNeed, (sentences: readonly Sentence[]) => DraftHint[]>> = {
  LISTENING: (sentences) => {
    const advice = adviceIn(sentences);
    const shown = empathyIn(sentences);
    const understood = shown.understands || shown.sharesExperience;
    return [
      ...hintWhen(advice.length > 0, 'draft.sounds-like-advice', advice),
      ...hintWhen(!shown.reacts, 'draft.acknowledge-first'),
      ...hintWhen(advice.length === 0 && !understood, 'draft.show-understanding'),
      ...hintWhen(advice.length > 0 && !shown.sharesExperience, 'draft.speak-from-experience'),
      ...hintWhen(!shown.explores, 'draft.ask-open-question'),
    ];
  },
  IDEAS: (sentences) => {
    const advice = adviceIn(sentences);
    const shown = empathyIn(sentences);
    return [
      ...hintWhen(!shown.reacts && !shown.understands, 'draft.acknowledge-first'),
      ...hintWhen(
        advice.length > 0 && !shown.sharesExperience,
        'draft.speak-from-experience',
        advice,
      ),
    ];
  },
  // Who asks for facts wants facts; a hint on warmth would only be in the way.
  INFORMATION: () => [],
  CELEBRATION: (sentences) =>
    hintWhen(!rejoicesIn(sentences) && !empathyIn(sentences).reacts, 'draft.join-in'),
};

function personalDetailsHint(text: string, details: readonly PersonalDetail[]): DraftHint {
  const ranges = details.map(({ start, end }) => ({ start, end }));
  return { ...hint('draft.personal-details', ranges), redactedText: redact(text, details) };
}

function hintWhen(
  applies: boolean,
  rule: DraftRule,
  ranges: readonly TextRange[] = [],
): DraftHint[] {
  return applies ? [hint(rule, ranges)] : [];
}

function hint(rule: DraftRule, ranges: readonly TextRange[]): DraftHint {
  return { rule, message: DRAFT_MESSAGES[rule], ranges, redactedText: null };
}
