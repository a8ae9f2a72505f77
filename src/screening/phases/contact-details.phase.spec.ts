import { createScreening } from '../screening.js';
import { contactDetailsPhase } from './contact-details.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([contactDetailsPhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const CONTACT = {
  'contact.phone': [
    'call me on 07700 900123',
    'my number is +44 7700 900 123',
    'ring me: 0170 1234567',
    'text 555-0142 tonight',
    'o77oo nine double zero 123',
    'zero seven seven zero zero nine zero zero one two three',
    '＋49 170 1234567',
    'null eins sieben null eins zwei drei vier fünf sechs sieben',
  ],
  'contact.mail': [
    'owl@example.org',
    'write to quiet.owl@example.com',
    'mail me: owl at example dot org',
    'owl (at) example (dot) net',
    'quietowl at gmail',
    'schreib mir: eule ät example punkt de',
    'ｏｗｌ＠ｅｘａｍｐｌｅ.org',
  ],
  'contact.handle': [
    'my insta is quietowl',
    'discord: quietowl#1234',
    'snap me, quiet_owl99',
    'telegram @quietowl',
    'on kik im owl_4_you',
  ],
  'contact.street': [
    'I live at 12 Elm Road',
    'Lindenstraße 5, second floor',
    'rue des Lilas 5',
    'calle Mayor 12',
    'postcode SW1A 1AA',
  ],
  'contact.described': [
    'same name on the ghost app',
    'add me on snap',
    'lets swap numbers',
    'whatsapp me',
    'find me on discord, same username as here',
    'find me in the big market hall cafe every friday',
    'same pic on the butterfly one',
    'say you are from the forum',
  ],
};

const INNOCENT = {
  'contact.phone': [
    'on 12.03.2024 it got better',
    'at 10:30 and again at 22:45',
    'on 12.05.2026 o 10:30',
    'from 2026-05-12 10:30 on',
    'I am 34 and my son is 7',
    '30 days sober, 365 to go',
    'it cost 1200 euros',
    'breathe in 1 2 3 4, out 5 6 7 8',
    'from 2019 to 2023 I slept badly',
    'took 10000 steps today',
    'call 116 123, they listen',
    'text 741741 or call 988',
    'page 394 of 1024',
    '1000000 thanks',
  ],
  'contact.mail': ['meet me at noon. Dot is my cat', 'I am at work', 'look at example.org'],
  'contact.handle': [
    'instagram is making me sad',
    'I deleted snapchat',
    'signal is bad in the hills',
    'my insta is gone and I feel free',
  ],
  'contact.street': [
    'went down the road at 5',
    'a long road ahead of me',
    '12 years on the same street',
    'the drive home took 40 minutes',
  ],
  'contact.described': [
    'dont add me on snap',
    'he kept saying add me on snap',
    'I used to whatsapp my mum every day',
    'I will add salt',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('contact details', () => {
  it.each(table(CONTACT))('%s is found in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ level: 'AMBER', hold: true, disposition: 'HOLD' });
  });

  it.each(table(INNOCENT))('%s is not found in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });

  it('points at the detail in the original text', () => {
    const text = '💛 ｗｒｉｔｅ to o\u200bwl@example.org please';
    const [signal] = judge(text).signals;
    expect(text.slice(signal!.span!.start, signal!.span!.end)).toBe('o\u200bwl@example.org');
  });
});
