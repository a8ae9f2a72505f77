import { createScreening } from '../screening.js';
import { hopelessnessPhase } from './hopelessness.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([hopelessnessPhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const MEANT = {
  'hopelessness.death_wish': [
    'would somebody please just archive me',
    'I would love to be a lost glove',
    'I wish I was dead',
    'I want to die',
    'I dont want to be here anymore',
    'feeling suicidal and so tired',
    'I hope I dont wake up tomorrow',
    'wish I had never been born',
    'I keep thinking about dying',
    'tired of being alive',
    'nobody would notice if I was gone',
    'my sister says it gets better but I want to die',
    'he knows I want to die',
    'used to be strong, these days I want to die',
    'being dead sounds grand',
    'I would not be bothered if a lorry hit me',
    'I beg God every night to take me',
  ],
  'hopelessness.burden': [
    'I am a parcel nobody wants to collect',
    'the house runs calmer when I am away',
    'everyone would be better off without me',
    'I am such a burden to my family',
    'I am worthless and everybody knows it',
  ],
  'hopelessness.no_way_out': [
    'there is no way out of this',
    'I cant see any future',
    'what is the point of living',
    'whats the point of it all',
    'I cant go on like this',
    'there is no hope left for me',
    'everything is hopeless',
  ],
};

const NOT_MEANT = {
  'hopelessness.death_wish': [
    'someone please close the tab for table six',
    'waiting at the station, no trains',
    'I do not want to die',
    'I am not suicidal',
    'not suicidal, just bored of being sad',
    'when I was fifteen I wanted to die',
    'years ago I wanted to die, these days I bake bread',
    'I nearly died laughing',
    'my phone is dying',
    'my nan died in spring and I miss her',
    'I am dying for a cup of tea',
    'this sofa is dead comfy',
    'when this is over we will party',
  ],
  'hopelessness.burden': [
    'the parcel nobody collected went back',
    'when I leave work I can breathe',
    'you are not a burden',
    'carrying this burden alone is hard',
    'the voucher was worthless in the end',
    'I used to feel like a burden to my family',
  ],
  'hopelessness.no_way_out': [
    'what is the point of mornings',
    'whats even the point of getting dressed',
    'the point of this group is listening',
    'there is no way out of this car park',
    'the no entry sign is at the end of the road',
    'point taken, thank you',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('despair', () => {
  it.each(table(MEANT))('%s is heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ level: 'RED', hold: false, disposition: 'PUBLISH' });
  });

  it.each(table(NOT_MEANT))('%s is not heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
});
