import { createScreening } from '../screening.js';
import { misusePhase } from './misuse.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([misusePhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const MEANT = {
  'sourcing.drugs': [
    'anyone selling diazepam near leeds',
    'got spare tramadol, dm me',
    'where can I buy xanax without a prescription',
    'need a plug for weed in my area',
    'can post you some pregabalin, cheap',
    'got two boxes of sertraline I dont take, anyone',
    'can someone lend me some citalopram until payday',
    'know a lad who sells jellies',
  ],
  'spam.advert': [
    'my new coaching course is half price, sign up with the link',
    'use code CALM20 for a discount on our supplements',
    'earn 500 a week from home, dm me how',
    'our gummies cured my anxiety in two weeks, order now',
    'this little tea ended my panic in five days',
    'the prayers brought back my husband within two days',
    'turn 50 into 500 by friday, inbox me',
  ],
  'personal_data.other': [
    'his real name is Peter Owl and he works at the bakery',
    'her address is 12 Elm Road',
    'I worked out who she really is in real life',
    'he lives at number 14, go and tell him',
    'here is a photo of the man who did it',
    'my neighbour has hiv, careful',
  ],
};

const NOT_MEANT = {
  'sourcing.drugs': [
    'I am not looking to buy codeine',
    'my doctor lowered my diazepam and I am shaky',
    'has anyone been on tramadol for back pain?',
    'years ago I bought xanax off the street',
    'selling my old bike to pay rent',
    'depression is for weak people, they say',
    'anyone selling a pram?',
    'got two boxes of biscuits',
  ],
  'spam.advert': [
    'my therapist has a free slot',
    'I made soup and earned a nap',
    'the course at the library helped me sleep',
    'please dont buy those supplements',
    'the early bird gets the worm',
    'the herbal tea was nice',
  ],
  'personal_data.other': [
    'I forgot her name again',
    'I dont know where he is',
    'her advice is good',
    'my own address changed and the form is a pain',
    'her name is Luna and she has white paws',
    'the photo of the dog is lovely',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('misuse', () => {
  it.each(table(MEANT))('%s is found in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ hold: true, disposition: 'HOLD' });
  });

  it.each(table(NOT_MEANT))('%s is not found in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
});
