import { type Phase } from '../phase.js';

/* Asks for or names a way, not the wish: "how do I stop wanting to die" must never match. */
const PATTERNS: readonly RegExp[] = [
  /(?<!\w)(?:lethal|fatal|deadly) (?:dose|amount|combination|mix)(?: of \w{1,20})?(?!\w)/g,
  /(?<!\w)(?:best|easiest|quickest|fastest|surest|safest|most effective|least painful|painless) (?:way|ways|method|methods) (?:to|of) (?:die|dying|kill|killing|suicide|end it|go)(?!\w)/g,
  /(?<!\w)(?:die|kill (?:my|your)self|end it|suicide) (?:painlessly|without (?:any )?pain)(?!\w)/g,
  /(?<!\w)how (?:many|much)(?: \w{1,15}){1,6} (?:to die|to kill|to overdose|would kill|be lethal|be fatal|is lethal|is fatal)(?!\w)/g,
  /(?<!\w)how to (?:tie|make) (?:a )?noose(?!\w)/g,
];

/** Ways to kill oneself, in groups that ask to leave them out. Covered in a cry for help, which is never held. */
export const methodsPhase: Phase = {
  name: 'methods',
  run: (text, { contentRules = [] }) =>
    contentRules.includes('NO_METHODS')
      ? PATTERNS.flatMap((pattern) => text.spansOf(pattern)).map((span) => ({
          rule: 'content.no_methods',
          kind: 'content_rule' as const,
          level: 'RED' as const,
          reason: 'Asks for or names a way to die, which this group asks to leave out.',
          span,
          masks: [span],
        }))
      : [],
};
