import { COMPILED_LANGUAGES } from './data/compiled-languages.js';
import { type Finding, type Phase, type ScreeningContext } from './phase.js';
import { PHASES } from './phases/phases.js';
import { ScreenedText } from './screened-text.js';
import { toVerdict } from './to-verdict.js';
import { type Verdict } from './verdict.js';

export type { ContentRule, Finding, Phase, ScreeningContext } from './phase.js';

/**
 * Milliseconds after which the phases still to come are skipped. Far above the 20 ms that screening may take
 * on 20,000 characters, so that a pause of the process does not open cases; far below what a person notices.
 */
const BUDGET_MS = 250;

export interface ScreeningOptions {
  readonly budgetMs?: number;
}

function unscreened(name: string, why: string): Finding {
  return {
    rule: `unscreened.${name}`,
    kind: 'unscreened',
    level: 'AMBER',
    reason: `This part of the screening ${why}, so the text was not checked by it.`,
  };
}

function runPhase(phase: Phase, text: ScreenedText, context: ScreeningContext): readonly Finding[] {
  try {
    return phase.run(text, context);
  } catch {
    // Fails open: a text is never refused because screening broke; a person is asked to look instead.
    return [unscreened(phase.name, 'failed')];
  }
}

/**
 * A screening made of `phases`, run in order. Its function never throws: a phase that throws, or that is reached
 * after the budget is spent, is skipped with the signal `unscreened`; what other phases found stays.
 */
export function createScreening(
  phases: readonly Phase[],
  options: ScreeningOptions = {},
): (text: string, context?: ScreeningContext) => Verdict {
  const budget = options.budgetMs ?? BUDGET_MS;
  return (original, context = {}) => {
    const nowMs = context.nowMs ?? (() => performance.now());
    const started = nowMs();
    const text = new ScreenedText(original, COMPILED_LANGUAGES);
    const findings: Finding[] = [];
    for (const phase of phases) {
      if (nowMs() - started > budget) findings.push(unscreened(phase.name, 'ran out of time'));
      else findings.push(...runPhase(phase, text, context));
    }
    if (nowMs() - started > budget && !findings.some(({ kind }) => kind === 'unscreened'))
      findings.push(unscreened('budget', 'took too long'));
    return toVerdict(findings);
  };
}

/**
 * Judges a text: how soon somebody should look, and whether it may be shown. Pure; never throws.
 *
 * @param text what a member wrote, of any length; it is not changed
 * @param context the group's content rules, and whether the text answers somebody
 */
export const screen = createScreening(PHASES);
