import { type Sentence } from './sentences.js';

/**
 * The three mechanisms of the EPITOME framework (Sharma, Miner, Atkins, Althoff: "A Computational Approach
 * to Understanding Empathy Expressed in Text-Based Mental Health Support", EMNLP 2020), and speaking of
 * oneself, which that framework counts among interpretations.
 */
export interface EmpathyShown {
  /** Emotional reaction: warmth, concern, compassion. */
  readonly reacts: boolean;
  /** Interpretation: what the writer understood of the other's feelings. */
  readonly understands: boolean;
  /** Interpretation by a similar experience of one's own. */
  readonly sharesExperience: boolean;
  /** Exploration: an open question about what was not said. */
  readonly explores: boolean;
}

const HARD =
  '(?:hard|tough|painful|awful|exhausting|heavy|scary|lonely|rough|horrible|horrendous|difficult|unfair|frightening|overwhelming|heartbreaking|terrible|sad|brutal|draining|a\\s+lot|a\\s+nightmare)';
const VERY =
  '(?:(?:so|really|very|incredibly|such|just|absolutely|extremely|truly|pretty)\\s+){0,2}';

const REACTS: readonly RegExp[] = [
  /\b(?:so|really|very|truly|deeply)\s+sorry\b|\bi(?:'?m|\s+am)\s+sorry\b(?!\s+but\b)|\bsorry\s+(?:to\s+hear|for\s+your|that\s+you|you(?:'re|\s+(?:are|have|had))|this\s+happened)/i,
  new RegExp(
    `\\b(?:that|this|it|which)(?:'s|\\s+(?:is|was|sounds?|must\\s+(?:be|have\\s+been|feel)|seems?|feels))\\s+(?:like\\s+)?${VERY}${HARD}\\b`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:sounds?|must\\s+be)\\s+(?:like\\s+)?${VERY}${HARD}\\b|\\bhow\\s+(?:awful|hard|painful|sad|lonely|unfair)\\b`,
    'i',
  ),
  /\bmy\s+heart\s+(?:goes|breaks|aches|hurts|sank)|\b(?:sending|big|virtual|gentle|warm)\s+(?:(?:you|lots|of|so|much|all|a|my)\s+){0,3}(?:love|hugs?|warmth|strength|care|wishes)\b|\bhugs\b/i,
  /\bthinking\s+of\s+you|\byou\s+matter\b|\bglad\s+(?:you|that\s+you)/i,
  /\bi\s+(?:really\s+)?(?:feel\s+(?:for|with)\s+you|care\b)/i,
  /\bi\s+(?:really\s+)?wish\s+i\s+could\s+(?:hug|sit|take)/i,
  /\bi(?:'?m|\s+am)\s+(?:(?:so|really|very)\s+)?(?:here\s+(?:for|with)|with\s+you|happy\s+for)/i,
  /\bi(?:'?m|\s+am)\s+(?:(?:so|really|very)\s+)?(?:moved|touched|worried|concerned|proud|glad|thankful)/i,
  /\bthank(?:s|\s+you)\s+(?:so\s+much\s+)?for\s+(?:sharing|telling|trusting|writing|posting|saying|opening)/i,
  /[\u{2764}\u{1f49a}-\u{1f49e}\u{1f917}\u{1fac2}\u{1f90d}\u{1f90e}\u{1f5a4}\u{1f9e1}\u{1f622}\u{1f97a}]/u,
];

const REJOICES: readonly RegExp[] = [
  /\b(?:congrat\w*|well\s+done|way\s+to\s+go|proud|hoora+y|yay+|woo+\s?hoo+|amazing|brilliant|wonderful|fantastic|awesome|great\s+(?:news|job|work)|so\s+happy|happy\s+for|love\s+(?:this|reading|that)|made\s+my\s+day|celebrat\w*|that(?:'s|\s+is)\s+(?:huge|great|big|lovely|awesome))/i,
  /[\u{1f389}\u{1f38a}\u{1f973}\u{1f44f}\u{1f64c}\u{1f929}\u{1f604}\u{1f60a}]/u,
];

const UNDERSTANDS: readonly RegExp[] = [
  /\b(?:it|that|this|you)\s+(?:sounds?|seems?)\s+(?:to\s+me\s+)?(?:like|as\s+(?:if|though)|that|so|really|very)\b/i,
  /^\W*sounds?\s+(?:like|as\s+(?:if|though))\b/i,
  /\bi\s+(?:can\s+(?:really\s+|so\s+)?)?(?:hear|understand|get|see|imagine)\s+(?:you\b|that|how|why|what|it|this|where)|\bi\s+can(?:'?t|not)\s+(?:even\s+)?imagine\b/i,
  /\b(?:you|u)\s+must\s+(?:be|feel|have\s+(?:been|felt)|miss)|\bno\s+wonder\b|\bmakes?\s+(?:(?:a\s+lot\s+of|total|complete|perfect|so\s+much|such)\s+)?sense\b/i,
  /\banyone\s+(?:would|in\s+your)|\b(?:you|u)(?:'re|\s+are)\s+(?:feeling|carrying|holding|dealing|going\s+through|trying|grieving|hurting|torn|stuck|exhausted|tired|scared|worn)|\b(?:you|u)\s+feel\b|\byour\s+(?:pain|grief|anger|fear|feelings|loss)\b/i,
];
const MISUNDERSTANDS =
  /\bi\s+(?:really\s+|just\s+)?(?:don'?t|do\s+not|can'?t|cannot)\s+(?:understand|get|see)\b/i;

const SHARES: readonly RegExp[] = [
  /\bi(?:'ve|\s+have|ve)\s+(?:also\s+|kind\s+of\s+)?(?:been\s+(?:there|through|in)|had\s+|felt|gone\s+through|lived|lost|struggled)|^\W*been\s+there\b/i,
  /\b(?:me\s+too|same\s+here|happened\s+to\s+me|in\s+my\s+case|with\s+me\s+it)\b/i,
  /\bi\s+(?:(?:can\s+|really\s+|so\s+)?relate|recogni[sz]e)\b/i,
  /\bwhat\s+(?:has\s+)?(?:helped|helps|worked|works)\s+(?:for\s+)?me\b/i,
  /\bfor\s+me,?\s+(?:it|what|the|that)/i,
  /\b(?:helped|helps|worked\s+for|works\s+for)\s+me\b/i,
  /\bi\s+(?:also\s+|still\s+)?(?:felt|used\s+to|went\s+through|lost\s+my|struggled|struggle|remember\s+(?:when|how|feeling|that)|know\s+(?:that|this|the)\s+(?:feeling|fear|pain))\b|\bwhen\s+(?:i\s+(?:was|had|lost|started|stopped|quit|got)|my)\b/i,
];

const ASKS_OPENLY =
  /(?:^|,|\b(?:and|so|but|then|ask|wonder|wondering|curious|mind)\b)[^\w,]{0,5}(?:(?:you|me)\s+)?(?:what|how|who|where|which|when)(?:'s|\b)(?!\s+(?:about|if|the\s+(?:hell|heck|fuck)|dare|come|cares?|on\s+earth|did\s+you\s+expect)\b|(?:'s|\s+is)\s+wrong\s+with\s+you)/i;
const QUESTION_WITHOUT_MARK =
  /^\W*(?:(?:and|so|but)\s+)?(?:what|how|who|where)(?:'s|\s+(?:is|are|has|have|do|did|does|was|were|would|will|long|often|helps|made|happened))\b.{0,80}\b(?:you|your|u|it|this|that)\b/i;
const INVITES =
  /\b(?:tell|say)\s+(?:(?:me|us)\s+)?(?:a\s+(?:bit|little)\s+)?more\b|\b(?:would|do)\s+you\s+(?:like|want)\s+to\s+(?:say|tell|share|talk|write)|\b(?:want|feel\s+like)\s+(?:to\s+)?(?:talk|vent|sharing|talking|venting)\b|\bis\s+there\s+(?:anything|something|a\s+part)\b|\bi\s+wonder\s+(?:what|how|who|where)\b|\bhappy\s+to\s+listen\b/i;

export function empathyIn(sentences: readonly Sentence[]): EmpathyShown {
  const some = (patterns: readonly RegExp[]): boolean =>
    sentences.some(({ text }) => patterns.some((pattern) => pattern.test(text)));
  return {
    reacts: some(REACTS),
    understands: sentences.some(understandsIn),
    sharesExperience: some(SHARES),
    explores: sentences.some(exploresIn),
  };
}

/** Whether a draft is glad with somebody; the counterpart of a reaction to pain. */
export function rejoicesIn(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => REJOICES.some((pattern) => pattern.test(text)));
}

function understandsIn({ text }: Sentence): boolean {
  return !MISUNDERSTANDS.test(text) && UNDERSTANDS.some((pattern) => pattern.test(text));
}

function exploresIn({ text, asks }: Sentence): boolean {
  return INVITES.test(text) || (asks ? ASKS_OPENLY : QUESTION_WITHOUT_MARK).test(text);
}
