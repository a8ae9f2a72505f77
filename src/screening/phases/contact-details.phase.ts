import { platformHandles } from '../contact/handles.js';
import { mailAddresses } from '../contact/mail-addresses.js';
import { phoneNumbers } from '../contact/phone-numbers.js';
import { streetAddresses } from '../contact/street-addresses.js';
import { isUnder } from '../context/circumstances.js';
import { type WordRange } from '../matching/match.js';
import { type Finding, type Phase } from '../phase.js';
import { type ScreenedText } from '../screened-text.js';

interface ContactRule {
  readonly rule: string;
  readonly reason: string;
  readonly find: (text: ScreenedText) => readonly WordRange[];
}

const CONTACT_RULES: readonly ContactRule[] = [
  {
    rule: 'contact.phone',
    reason: 'Contains a phone number.',
    find: phoneNumbers,
  },
  {
    rule: 'contact.mail',
    reason: 'Contains a mail address.',
    find: mailAddresses,
  },
  {
    rule: 'contact.handle',
    reason: 'Contains a name on another service.',
    find: platformHandles,
  },
  {
    rule: 'contact.street',
    reason: 'Contains a street address.',
    find: streetAddresses,
  },
  {
    // Told without a number or handle: "same name on the owl app".
    rule: 'contact.described',
    reason: 'Tells how to reach the writer elsewhere.',
    find: (text) =>
      text
        .hits('contact.described')
        .filter((hit) => !isUnder(['negated', 'quoted', 'past', 'idiom'], text, hit)),
  },
];

/** Phone, mail, handle, street or a description of them: shown to others only masked or after a look. */
export const contactDetailsPhase: Phase = {
  name: 'contact-details',
  run: (text) =>
    CONTACT_RULES.flatMap(({ rule, reason, find }) =>
      find(text).map((range): Finding => {
        const span = text.span(range);
        return { rule, kind: 'contact_details', level: 'AMBER', reason, span, masks: [span] };
      }),
    ),
};
