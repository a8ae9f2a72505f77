import { type Phase } from '../phase.js';
import { crisisPhase } from './crisis.phase.js';
import { hopelessnessPhase } from './hopelessness.phase.js';
import { quietDecisionPhase } from './quiet-decision.phase.js';

/** The phases in their order: what matters most comes first, in case the time budget runs out. */
export const PHASES: readonly Phase[] = [crisisPhase, quietDecisionPhase, hopelessnessPhase];
