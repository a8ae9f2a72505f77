import { type Phase } from '../phase.js';
import { contactDetailsPhase } from './contact-details.phase.js';
import { crisisPhase } from './crisis.phase.js';
import { hopelessnessPhase } from './hopelessness.phase.js';
import { hostilityPhase } from './hostility.phase.js';
import { linksPhase } from './links.phase.js';
import { lowMoodPhase } from './low-mood.phase.js';
import { methodsPhase } from './methods.phase.js';
import { misusePhase } from './misuse.phase.js';
import { numbersPhase } from './numbers.phase.js';
import { profanityPhase } from './profanity.phase.js';
import { quietDecisionPhase } from './quiet-decision.phase.js';
import { selfHarmPhase } from './self-harm.phase.js';
import { sufferingPhase } from './suffering.phase.js';

/** The phases in their order: what matters most comes first, in case the time budget runs out. */
export const PHASES: readonly Phase[] = [
  crisisPhase,
  quietDecisionPhase,
  selfHarmPhase,
  sufferingPhase,
  hopelessnessPhase,
  hostilityPhase,
  contactDetailsPhase,
  misusePhase,
  methodsPhase,
  numbersPhase,
  profanityPhase,
  linksPhase,
  lowMoodPhase,
];
