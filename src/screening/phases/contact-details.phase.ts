import { platformHandles } from '../contact/handles.js';
import { mailAddresses } from '../contact/mail-addresses.js';
import { phoneNumbers } from '../contact/phone-numbers.js';
import { streetAddresses } from '../contact/street-addresses.js';
import { type WordRange } from '../contact/web-addresses.js';
import { isUnder } from '../context/circumstances.js';
import { type Finding, type Phase } from '../phase.js';
import { type ScreenedText } from '../screened-text.js';

function finding(text: ScreenedText, rule: string, reason: string, range: WordRange): Finding {
  const span = text.span(range);
  return { rule, kind: 'contact_details', level: 'AMBER', reason, span, masks: [span] };
}

/** Ways to reach the writer that are told without a number or handle: "same name on the owl app". */
function described(text: ScreenedText): Finding[] {
  return text
    .hits('contact.described')
    .filter((hit) => !isUnder(['negated', 'quoted', 'past', 'idiom'], text, hit))
    .map((hit) =>
      finding(text, 'contact.described', 'Tells how to reach the writer elsewhere.', hit),
    );
}

/** Phone, mail, handle, street or a description of them: shown to others only masked or after a look. */
export const contactDetailsPhase: Phase = {
  name: 'contact-details',
  run(text) {
    const { tokens } = text;
    return [
      ...phoneNumbers(tokens).map((run) =>
        finding(text, 'contact.phone', 'Contains a phone number.', run),
      ),
      ...mailAddresses(tokens).map((range) =>
        finding(text, 'contact.mail', 'Contains a mail address.', range),
      ),
      ...platformHandles(text).map((range) =>
        finding(text, 'contact.handle', 'Contains a name on another service.', range),
      ),
      ...streetAddresses(tokens).map((range) =>
        finding(text, 'contact.street', 'Contains a street address.', range),
      ),
      ...described(text),
    ];
  },
};
