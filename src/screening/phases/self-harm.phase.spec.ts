import { createScreening } from '../screening.js';
import { selfHarmPhase } from './self-harm.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([selfHarmPhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const MEANT = {
  'self_harm.urge': [
    'mittens on so my nails cant get at my skin',
    'the cutlery drawer is calling me again',
    'the urge to cut is so strong tonight',
    'I want to hurt myself so badly',
    'fighting the urge to self harm again',
    'I keep thinking about cutting',
    'craving the blade again',
  ],
  'self_harm.act': [
    'these marks are not from the rabbit',
    'I cut myself last night',
    'relapsed and self harmed again yesterday',
    'I burned myself with a lighter today',
    'punched the wall until my hand bled',
    'fresh cuts on my arm and it is boiling outside',
    'I scald my arms under the hot tap',
    'pressing a compass into my leg in class',
    'I dig my nails into my arm until it bleeds',
  ],
  'self_harm.attempt': [
    'I tried to kill myself last week',
    'survived my attempt on monday and I am home now',
    'I nearly jumped last night',
    'just out of hospital after an overdose',
    'walked onto the tracks on sunday and a man pulled me off',
    'home from hospital since yesterday after swallowing my tablets',
  ],
  'self_harm.starving': [
    'my growling stomach sounds like applause',
    'I havent eaten in three days and I feel strong',
    'I threw up after dinner again today',
    'I dont deserve to eat',
    'skipped dinner again, it feels good to be in control',
    'chewing and spitting every meal',
  ],
};

const NOT_MEANT = {
  'self_harm.urge': [
    'mittens on the baby because she scratches',
    'gloves on so I dont freeze',
    'the urge to buy another plant is strong',
    'I want to cut my hair',
    'I am not going to hurt myself, I promised my niece',
    'years ago I wanted to hurt myself',
    'thinking about cutting down on sugar',
  ],
  'self_harm.act': [
    'the rabbit scratched my arm',
    'I cut my finger while chopping veg last night',
    'I have not cut myself in a year',
    'I burned the toast again',
    'years ago I cut myself, now I paint instead',
    'my sister cut my hair and I love it',
    'I dug my nails into the armrest at the dentist',
    'I bite my nails until they bleed',
  ],
  'self_harm.attempt': [
    'I tried to bake bread last week and failed',
    'my second attempt at the driving test is on monday',
    'ten years ago I tried to kill myself, and I am glad I am here',
    'the rope snapped on the swing',
  ],
  'self_harm.starving': [
    'missed lunch but we won the match',
    'I am starving, what is for tea',
    'I lost my keys again',
    'skipped lunch because the meeting ran over',
    'I was sick after that dodgy curry',
    'fasting for ramadan, feeling calm',
    'spitting tobacco is gross',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('self-harm', () => {
  it.each(table(MEANT))('%s is heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ level: 'RED', hold: false, disposition: 'PUBLISH' });
  });

  it.each(table(NOT_MEANT))('%s is not heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
});
