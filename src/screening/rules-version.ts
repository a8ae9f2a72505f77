/** Changes with every change of a rule, a phrase table or a threshold; stored with each verdict. */
export const RULES_VERSION = '2026-11-28.7';
