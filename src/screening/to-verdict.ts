import { type Finding } from './phase.js';
import { RULES_VERSION } from './rules-version.js';
import { mergeSpans } from './spans.js';
import {
  higher,
  isUrgent,
  type Disposition,
  type Level,
  type Signal,
  type SignalKind,
  type Span,
  type Verdict,
} from './verdict.js';

/** Signals that keep a text back until a person looked. Despair is not among them and must never be. */
const HOLDING: ReadonlySet<SignalKind> = new Set([
  'contact_details',
  'personal_data_other',
  'abuse_of_member',
  'hate',
  'threat',
  'pro_harm',
  'solicitation',
  'sourcing',
  'spam',
  'content_rule',
]);
/** Holding signals that can be covered, so that an urgent post need not wait. */
const MASKABLE: ReadonlySet<SignalKind> = new Set(['contact_details', 'content_rule']);

/** Kinds in which somebody speaks of their own suffering. */
const CRIES_FOR_HELP: ReadonlySet<SignalKind> = new Set([
  'crisis',
  'self_harm',
  'hopelessness',
  'abuse_suffered',
  'voices',
]);
/** Matters that never keep a cry for help back: whoever speaks of pills or a shop beside it still speaks of pain. */
const NO_REASON_TO_SILENCE: ReadonlySet<SignalKind> = new Set(['sourcing', 'spam']);

/** At most this many signals are kept: a long text of one kind needs no thousand entries. */
const MAX_SIGNALS = 50;

/** Each rule's first finding, then as many others as there is room for: no rule crowds another out. */
function toSignals(findings: readonly Finding[]): Signal[] {
  const byPlace = new Map<string, Finding>();
  const firsts = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.rule}@${finding.span?.start ?? ''}`;
    if (!byPlace.has(place)) byPlace.set(place, finding);
    if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  }
  const inTurn = new Set([...firsts.values(), ...byPlace.values()]);
  const kept = new Set([...inTurn].slice(0, MAX_SIGNALS));
  return [...byPlace.values()]
    .filter((finding) => kept.has(finding))
    .map(({ rule, kind, reason, span }) => ({ rule, kind, reason, ...(span && { span }) }));
}

/** What to cover of a finding; undefined when it cannot be covered, since its place is unknown. */
function coverOf({ kind, masks, span }: Finding): readonly Span[] | undefined {
  if (!MASKABLE.has(kind)) return undefined;
  return masks ?? (span && [span]);
}

/** A cry for help is not kept back for these: a matter beside it, or a rule broken at an unknown place. */
function isNoReasonToSilence(finding: Finding): boolean {
  const { kind } = finding;
  return NO_REASON_TO_SILENCE.has(kind) || (MASKABLE.has(kind) && coverOf(finding) === undefined);
}

/** The findings that may keep the text back or cover a part of it. */
function holdingFindings(findings: readonly Finding[], level: Level): Finding[] {
  const cry = isUrgent(level) && findings.some(({ kind }) => CRIES_FOR_HELP.has(kind));
  return findings.filter(
    (finding) => HOLDING.has(finding.kind) && !(cry && isNoReasonToSilence(finding)),
  );
}

function dispositionOf(level: Level, holding: readonly Finding[]): Disposition {
  if (holding.length === 0) return 'PUBLISH';
  const coverable = holding.every((finding) => coverOf(finding) !== undefined);
  return isUrgent(level) && coverable ? 'PUBLISH_MASKED' : 'HOLD';
}

/** Sums up what the phases found: the highest level, whether to hold, what to mask. */
export function toVerdict(findings: readonly Finding[]): Verdict {
  const level = findings.reduce<Level>((sum, finding) => higher(sum, finding.level), 'GREEN');
  const holding = holdingFindings(findings, level);
  const disposition = dispositionOf(level, holding);
  const masks =
    disposition === 'PUBLISH_MASKED'
      ? mergeSpans(holding.flatMap((finding) => coverOf(finding) ?? []))
      : [];
  return {
    level,
    hold: holding.length > 0,
    disposition,
    signals: toSignals(findings),
    masks,
    rulesVersion: RULES_VERSION,
  };
}
