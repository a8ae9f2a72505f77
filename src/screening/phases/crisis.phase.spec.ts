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
    'by the time the late shift ends I will have ended it',
    'I mean to put an end to my life this evening',
    'as soon as they let me out I am going to throw myself under the tube',
    'the tablets didnt work so this time it is the train',
    'the rope gave way, so next time I will use something higher and it is the bridge',
    'and then I am hanging myself',
  ],
  'crisis.hinted': [
    'tonight is the night',
    "I've made my mind up",
    'this will be the last you hear of me',
    'one more sunrise and that is me',
    "I won't need the coat any more",
    'I have only given myself until friday',
    'my lease with this world is up on monday',
    'note on the door so he does not have to come in and find me',
    'it will have to look like an accident',
  ],
  'crisis.plan': [
    'I have written my suicide note',
    'I have a plan and a date to end my life',
    'I have picked the day I am going to die',
    'my note is written and my will is on the table',
    'I have fixed next Friday for my death',
    'chose a method at last',
  ],
  'crisis.means': [
    'standing on the bridge, cant make myself step back',
    'I have the pills in front of me and nobody is home',
    'sat on the edge of the roof looking down',
    'the rope is tied and I am alone',
    'I have a loaded gun next to me',
    'my fingers are round the razor',
    'tablets poured out on my bed',
    'lying across the tracks',
    'one leg over the railing',
    'all I have to do is step off',
  ],
  'crisis.act_under_way': [
    'I just took all my tablets',
    'I have taken an overdose and I feel sleepy',
    'already swallowed the whole packet of paracetamol',
    'I cut too deep and it wont stop bleeding',
    'I drank a cup of weed killer',
    'injected the whole insulin pen',
    'I took an overdose half an hour ago and am too ashamed to ring',
    'opened both wrists, the floor is red',
  ],
  'crisis.goodbye': [
    'goodbye everyone, by the time you read this I will be gone',
    'this is my last post, I wont be here tomorrow, tell my mum I love her',
    'this is my goodbye, thank you all for being kind to me',
    'look after my wee brother for me, I am away now',
  ],
  'crisis.unsafe': [
    'I cant keep myself safe tonight',
    'I dont trust myself to be alone tonight',
    'I dont feel safe with myself right now',
    'please dont leave me alone tonight',
    'I will use the blade on myself',
    'if I stop texting I will do it',
    'take my tablets off me before I use them',
  ],
  'crisis.violence_now': [
    'he is outside the door with a knife',
    'my husband is hitting me right now, I locked myself in the bathroom',
    'he is going to kill me tonight',
    'he is coming up the stairs with an axe',
    'dad has mum by the hair and wont let go',
    'he is pouring petrol round the house',
  ],
  'crisis.harm_other': [
    'the voices are telling me to hurt my baby',
    'I am scared I am going to hurt my son',
    'I am going to kill myself and the kids',
    'the voice says I have to stab her',
    'I am scared I will smother my baby',
    'I have a knife and want to stab my husband tonight',
    'I just shook my baby and she is limp',
  ],
  'crisis.other_in_danger': [
    'my flatmate has taken all her tablets and now she is not answering her door',
    'he texted that he is on the bridge, please someone do something',
    'my mate swallowed loads of paracetamol and is slurring',
    'my cousin downed a handful of pills, what do I do',
    'my sister drank bleach',
    'dad loaded the shotgun and locked himself in the shed',
    'she is on the wrong side of the railings',
    'my brother sent sorry for everything and now it goes to voicemail',
    'an online friend said goodbye and has gone offline',
    'a man is on the ledge and looks like he will jump',
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
    'once the kids are asleep I am finishing that jigsaw',
    'by the time you are home I will have finished the fence',
    'I will be dead by Friday at this rate',
    'going to step off the bus and into the pub',
  ],
  'crisis.plan': [
    'I have a plan for the weekend: sleep and pancakes',
    'I wrote a note to my landlord',
    'our safety plan is on the fridge',
    'planning my wedding and losing my mind',
    'fixed Thursday for my eye test',
    'I picked a paint at last',
  ],
  'crisis.means': [
    'standing on the platform waiting for the 8.15 to work',
    'we walked over the bridge and fed the ducks',
    'you do not have to be on the edge to ring a helpline',
    'nobody has to be on the brink to use the text line',
    'the pills the doctor gave me make me drowsy',
    'my hands are round a mug of tea',
    'tablets lined up for the week',
    'tablets poured into one of those weekly boxes',
    'the pills are in my hand luggage',
    'we sat on the edge of the cliff with our sandwiches',
  ],
  'crisis.act_under_way': [
    'I just took my evening tablets with tea',
    'years ago I took an overdose, these days I grow tomatoes',
    'I cut my finger while chopping onions',
    'I took all my pills on time',
    'we necked three pints at the match',
    'the dog swallowed a whole box of tablets, the vet says she is fine',
    'I took half of them as the doctor said',
  ],
  'crisis.goodbye': [
    'goodbye to my old job, hello to the new one',
    'bye for now, off to make dinner',
    'thank you all, your replies made my day',
  ],
  'crisis.unsafe': [
    'I cant keep my plants alive',
    'is it safe to take these together?',
    'I will not last the night without crisps',
    'I might do something silly like buy a kayak',
  ],
  'crisis.violence_now': [
    'years ago he hit me, I left and I am fine',
    'my cat attacked the sofa again',
    'the boss level is hitting me hard',
    'he came up with my tea',
    'the gun licence of my dad came, dads got the gun licence',
  ],
  'crisis.harm_other': [
    'I am scared I hurt her feelings',
    'the voice teacher told me to breathe',
    'the dog could murder a biscuit',
    'the baby cried so I put her in the pram and we walked',
    'my boss will kill us with this rota',
  ],
  'crisis.other_in_danger': [
    'my sister has taken the bus and is not answering yet',
    'he said goodbye and went to work',
    'years ago my friend had taken everything and was not answering',
    'my friend took all the blame at work, what do I do',
    'my brother took loads of photos, please share them',
    'mum has taken all her tablets and is in bed',
    'she said goodbye at the airport and her phone is off',
    'my daughter is on the bridge committee',
    'he is on the roof fixing the tiles',
    'when I was nine my mother drank bleach',
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
