import { createScreening } from '../screening.js';
import { crisisPhase } from './crisis.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([crisisPhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const MEANT = {
  'crisis.intent': [
    'I am going to kill myself tonight',
    'gonna end my life this weekend',
    'my mum called me and I am going to kill myself tonight',
    'she knows I am going to end my life tonight',
    'my doctor said to wait, I am going to kill myself tonight',
    'im about to hang myself',
    'I have decided to take my own life',
    'tonight I am going to end it all',
    'ive decided, im taking all my pills tonight',
    'going to jump off a bridge tomorrow',
    'I will kill myself when everyone is asleep',
  ],
  'crisis.hinted': [
    'tonight is the night',
    "I've made my mind up",
    'this will be the last you hear of me',
    'one more sunrise and that is me',
    "I won't need the coat any more",
  ],
  'crisis.plan': [
    'I have written my suicide note',
    'I have a plan and a date to end my life',
    'I have picked the day I am going to die',
    'my note is written and my will is on the table',
  ],
  'crisis.means': [
    'standing on the bridge, cant make myself step back',
    'I have the pills in front of me and nobody is home',
    'sat on the edge of the roof looking down',
    'the rope is tied and I am alone',
    'I have a loaded gun next to me',
  ],
  'crisis.act_under_way': [
    'I just took all my tablets',
    'I have taken an overdose and I feel sleepy',
    'already swallowed the whole packet of paracetamol',
    'I cut too deep and it wont stop bleeding',
  ],
  'crisis.goodbye': [
    'goodbye everyone, by the time you read this I will be gone',
    'this is my last post, I wont be here tomorrow, tell my mum I love her',
    'this is my goodbye, thank you all for being kind to me',
  ],
  'crisis.unsafe': [
    'I cant keep myself safe tonight',
    'I dont trust myself to be alone tonight',
    'I dont feel safe with myself right now',
  ],
  'crisis.violence_now': [
    'he is outside the door with a knife',
    'my husband is hitting me right now, I locked myself in the bathroom',
    'he is going to kill me tonight',
  ],
  'crisis.harm_other': [
    'the voices are telling me to hurt my baby',
    'I am scared I am going to hurt my son',
    'I am going to kill myself and the kids',
    'the voice says I have to stab her',
  ],
  'crisis.other_in_danger': [
    'my flatmate has taken all her tablets and now she is not answering her door',
    'he texted that he is on the bridge, please someone do something',
  ],
};

const NOT_MEANT = {
  'crisis.intent': [
    'I am not going to kill myself',
    'years ago I wanted to end my life',
    'my brother said he was going to kill himself years ago',
    'this deadline is going to kill me',
    'I would kill for a coffee',
    'we watched a film about suicide last night',
    'I am going to end it with my boyfriend tonight',
    'I was told to kill myself by kids at school',
    'he said he is going to end his life',
    'I could murder a curry tonight',
  ],
  'crisis.plan': [
    'I have a plan for the weekend: sleep and pancakes',
    'I wrote a note to my landlord',
    'our safety plan is on the fridge',
    'planning my wedding and losing my mind',
  ],
  'crisis.means': [
    'standing on the platform waiting for the 8.15 to work',
    'we walked over the bridge and fed the ducks',
    'you do not have to be on the edge to ring a helpline',
    'nobody has to be on the brink to use the text line',
    'the pills the doctor gave me make me drowsy',
  ],
  'crisis.act_under_way': [
    'I just took my evening tablets with tea',
    'years ago I took an overdose, these days I grow tomatoes',
    'I cut my finger while chopping onions',
  ],
  'crisis.goodbye': [
    'goodbye to my old job, hello to the new one',
    'bye for now, off to make dinner',
    'thank you all, your replies made my day',
  ],
  'crisis.unsafe': ['I cant keep my plants alive', 'is it safe to take these together?'],
  'crisis.violence_now': [
    'years ago he hit me, I left and I am fine',
    'my cat attacked the sofa again',
    'the boss level is hitting me hard',
  ],
  'crisis.harm_other': [
    'I am scared I hurt her feelings',
    'the voice teacher told me to breathe',
    'the dog could murder a biscuit',
  ],
  'crisis.other_in_danger': [
    'my sister has taken the bus and is not answering yet',
    'he said goodbye and went to work',
    'years ago my friend had taken everything and was not answering',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('danger now', () => {
  it.each(table(MEANT))('%s is heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ level: 'CRISIS', hold: false, disposition: 'PUBLISH' });
  });

  it.each(table(NOT_MEANT))('%s is not heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
});
