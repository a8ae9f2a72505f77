import { createScreening } from '../screening.js';
import { sufferingPhase } from './suffering.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([sufferingPhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const MEANT = {
  'abuse_suffered.violence': [
    'my jaw knows not to answer him',
    'I go still when his key turns',
    'my husband hit me again last night',
    'my dad beats me when he drinks',
    'he said he will kill me if I leave',
    'walking on eggshells every evening',
    'covering the bruises he left before work',
    'I am scared to go home',
    'my mother in law slaps me when I speak',
  ],
  'abuse_suffered.sexual': [
    'I was raped last weekend',
    'my uncle touches me at night',
    'I said no and he didnt stop',
    'he keeps threatening to post my nudes',
    'I was raped two years ago and now he is back',
    'I was raped years ago and he still lives next door, today I told my mum',
    'my teacher gropes me and says it is our secret',
  ],
  'abuse_suffered.control': [
    'he checks my mileage every night',
    'my husband wont let me see my friends',
    'he locked me in the house again',
    'my partner checks my phone every night',
    'she takes all my wages',
    'I am not allowed to leave the house',
    'he put a tracker in my car',
    'I have to send him my live location',
  ],
  'abuse_suffered.child': [
    'I am 13 and my stepdad hits me',
    'my stepdad touches me when mum is out',
  ],
  'voices.gaining': [
    'the voices are getting louder',
    'the voice keeps telling me I am evil',
    'they are watching me through the walls',
    'I hear voices again at night',
    'starting to believe what the voices say',
  ],
};

const NOT_MEANT = {
  'abuse_suffered.violence': [
    'he said I fell asleep in the film',
    'she goes quiet when she reads',
    'he hit a home run and hugged me',
    'my husband never hit me',
    'years ago my dad beat me',
    'the news hit me hard',
    'my brother hit the gym with me',
    'my wife will kill me if I buy another guitar',
  ],
  'abuse_suffered.sexual': [
    'I was raped years ago and today I told my counsellor for the first time, proud',
    'as a teenager I was assaulted, and last week I finally said it out loud in group',
    'when I was nineteen I was abused. I talked about it today and I feel lighter',
    'I was touched by your words',
  ],
  'abuse_suffered.control': [
    'she counts my stitches while I knit',
    'my cat wont let me work',
    'I locked myself out again',
    'my husband used to check my phone, I left him years ago',
    'she checks in on me and it helps',
    'he took the car keys off me after my eye operation',
    'he put a camera in the garden for the hedgehogs',
  ],
  'abuse_suffered.child': ['I am 34 and my stepdad sings', 'I was 13 years old once, it was fine'],
  'voices.gaining': [
    'we are watching a film tonight',
    'the choir has lovely voices',
    'I raised my voice at the kids',
    'voice mail from my sister',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('harm suffered', () => {
  it.each(table(MEANT))('%s is heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ level: 'RED', hold: false, disposition: 'PUBLISH' });
  });

  it.each(table(NOT_MEANT))('%s is not heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
});
