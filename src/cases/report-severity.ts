import { type Severity } from './case.schema.js';

/** Why somebody reports a post, and how urgent each is. */
export const REPORT_SEVERITY = {
  WORRIED: 'RED',
  ENCOURAGES_HARM: 'RED',
  THREAT: 'RED',
  ABUSE: 'AMBER',
  HATE: 'AMBER',
  SEXUAL: 'AMBER',
  PERSONAL_DETAILS: 'AMBER',
  SOURCING: 'AMBER',
  SPAM: 'OTHER',
  AGAINST_HOUSE_RULES: 'OTHER',
  OTHER: 'OTHER',
} as const satisfies Record<string, Severity>;
export type ReportReasonCode = keyof typeof REPORT_SEVERITY;
