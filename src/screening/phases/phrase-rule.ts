import { isUnder, type Circumstance } from '../context/circumstances.js';
import { type PhraseHit } from '../matching/match.js';
import { type Finding, type Phase } from '../phase.js';
import { type ScreenedText } from '../screened-text.js';
import { type Level, type SignalKind } from '../verdict.js';

/** A rule whose phrases stand in the language packs under its id. */
export interface PhraseRule {
  readonly rule: string;
  readonly kind: SignalKind;
  readonly level: Level;
  readonly reason: string;
  /** Circumstances under which a phrase found does not count. */
  readonly unless?: readonly Circumstance[];
}

/** What a rule says about a text, one finding for each place. */
export function toFinding(rule: PhraseRule, text: ScreenedText, hit: PhraseHit): Finding {
  const { rule: id, kind, level, reason } = rule;
  return { rule: id, kind, level, reason, span: text.span(hit) };
}

/** The places where a rule's phrases stand and mean what they say. */
export function meantHits(rule: PhraseRule, text: ScreenedText): PhraseHit[] {
  return text.hits(rule.rule).filter((hit) => !isUnder(rule.unless ?? [], text, hit));
}

/** A phase that is nothing but phrase rules. */
export function phraseRulePhase(name: string, rules: readonly PhraseRule[]): Phase {
  return {
    name,
    run: (text) =>
      rules.flatMap((rule) => meantHits(rule, text).map((hit) => toFinding(rule, text, hit))),
  };
}
