import { type ContentRule, type Finding, type Phase } from '../phase.js';
import { type Span } from '../verdict.js';

interface NumberRule {
  readonly rule: string;
  /** The group's rule that asks to leave them out. */
  readonly barredBy: ContentRule;
  readonly what: string;
  readonly patterns: readonly RegExp[];
}

/* Bounded repetitions only: the work is linear in the length. Days, dates and times have none of these units. */
const RULES: readonly NumberRule[] = [
  {
    rule: 'numbers.dose',
    barredBy: 'NO_DOSES',
    what: 'a dose',
    patterns: [
      /(?<![\w.])\d{1,4}(?:[.,]\d{1,3})? ?(?:mg|mcg|ug|ml|milligrams?|micrograms?|millilitres?|milliliters?|units|iu|g|grams?|tabs?|tablets?|pills?|capsules?|shots?|drinks?)(?!\w)/g,
    ],
  },
  {
    rule: 'numbers.calories',
    barredBy: 'NO_WEIGHTS_OR_CALORIES',
    what: 'a number of calories',
    patterns: [
      /(?<![\w.])\d{1,2}?[.,]?\d{2,3} ?(?:k?cals?|kilocalories|calories)(?!\w)/g,
      /(?<!\w)(?:calories|cals|intake|eating|eat|restricting|down to|under)(?: \w{1,12}){0,3} \d{2,4} (?:a|per) day(?!\w)/g,
    ],
  },
  {
    rule: 'numbers.weight',
    barredBy: 'NO_WEIGHTS_OR_CALORIES',
    what: 'a weight',
    patterns: [
      /(?<![\w.])\d{2,3}(?:[.,]\d)? ?(?:kg|kgs|kilos?|kilograms?|lbs?|pounds|stones?)(?!\w)/g,
      /(?<!\w)(?:weigh|weighed|weighing|my weight is|bmi(?: of| is)?) \d{1,3}(?:[.,]\d)?(?!\w)/g,
    ],
  },
];

/**
 * Doses, calories and weights. Worth knowing everywhere; where the group asks to leave them out, they are
 * covered in a cry for help and otherwise wait for somebody to look.
 */
export const numbersPhase: Phase = {
  name: 'numbers',
  run: (text, { contentRules = [] }) =>
    RULES.flatMap((rule) =>
      rule.patterns.flatMap((pattern) =>
        text.spansOf(pattern).flatMap((span) => found(rule, span, contentRules)),
      ),
    ),
};

function found(rule: NumberRule, span: Span, contentRules: readonly ContentRule[]): Finding[] {
  const signal: Finding = {
    rule: rule.rule,
    kind: 'numbers',
    level: 'GREEN',
    reason: `Names ${rule.what}.`,
    span,
  };
  if (!contentRules.includes(rule.barredBy)) return [signal];
  const barred: Finding = {
    ...signal,
    rule: `content.${rule.barredBy.toLowerCase()}`,
    kind: 'content_rule',
    level: 'AMBER',
    reason: `Names ${rule.what}, which this group asks to leave out.`,
    masks: [span],
  };
  return [signal, barred];
}
