import { domains } from '../contact/web-addresses.js';
import { type Phase } from '../phase.js';

/** Web addresses: worth knowing, no reason to hold. Mail addresses are the contact phase's. */
export const linksPhase: Phase = {
  name: 'links',
  run(text) {
    return domains(text)
      .filter(({ from }) => {
        const first = text.tokens[from];
        return first !== undefined && !first.text.includes('@') && !first.gap.includes('@');
      })
      .map((range) => ({
        rule: 'link.web',
        kind: 'link' as const,
        level: 'GREEN' as const,
        reason: 'Contains a web address.',
        span: text.span(range),
      }));
  },
};
