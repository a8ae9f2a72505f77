import { createScreening } from '../screening.js';
import { hostilityPhase } from './hostility.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([hostilityPhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const MEANT = {
  'abuse.insult': [
    'you are pathetic',
    'shut up you stupid cow',
    'what a pathetic attention seeker you are',
    'nobody here likes you',
    'go away, nobody wants you here',
    'you made it all up for attention',
    'fuck off',
    'stop whining, you absolute moron',
    'you are a disgrace to every mother here',
    'congratulations on making his grief about yourself',
    'shame on you for posting that',
    'want a medal for it?',
    'shut up',
    'you should get a life',
  ],
  'abuse.exclusion': [
    'lets all ignore her until she leaves',
    'can we all block him please',
    'kick him out of the group',
    'can we all agree not to reply to Juniper',
    'the room is nicer without her',
    'if we say nothing she will get bored and leave',
  ],
  'hate.group': [
    'all immigrants are scum',
    'gays are disgusting',
    'go back to your own country',
    'muslims should be deported',
    'put that lot on the next plane',
  ],
  'threat.violence': [
    'I will find you and beat you up',
    'watch your back',
    'I know where you live',
    'you are dead meat',
    'gonna smash his face in tomorrow',
    'you will be spitting out your teeth',
    'my brothers will pay you a visit',
  ],
  'threat.takes_along': [
    'I am going to kill myself and the kids',
    'when I die I am taking the kids with me',
    'ich bringe mich und die Kinder um',
  ],
  'pro_harm.encourage': [
    'just kill yourself',
    'kys',
    'the world would be better off without you',
    'you wont do it, all talk',
    'go on, do it, nobody would miss you',
    'you should cut deeper next time',
    'nobody would miss you',
    'looking for an ana buddy',
    'you have my blessing to go',
    'it is ok to put it down for good',
  ],
  'solicitation.sexual': [
    'send me nudes',
    'I am horny, dm me',
    'what are you wearing right now',
    'looking for a hookup tonight',
    'your voice sounds so hot',
    'send a pic, nobody will know',
    'what have you got on under that jumper',
  ],
};

const NOT_MEANT = {
  'abuse.insult': [
    'he called me pathetic',
    'my ex said "you are pathetic" every day',
    'you are not pathetic',
    "'nobody wants you' was his favourite line",
    'I cant stop crying',
    'what a loser I am',
    'I am pathetic',
    'what a stupid day',
    'you are so brave',
    'my mum used to tell me nobody likes you',
    'this fucking illness',
    'shut the front door, congratulations!',
    'my anxiety can get lost',
    'I told my depression to do one',
    'you asked the right thing and then shut up, perfect',
    'you idiot, you made me laugh',
    'you are the reason I stayed',
    'congrats on the job, you deserve it',
    'your kids need you',
    'nobody is laughing at you',
  ],
  'abuse.exclusion': [
    'they all ignored me at lunch',
    'let us all meet in the voice room',
    'please do not ignore your pain',
    'block him and change your locks',
    'just ignore her, you owe her nothing',
    'can we all agree not to talk about the finale',
  ],
  'hate.group': [
    'I am gay and scared to tell my mum',
    'the women in my group are kind',
    'immigrants like me need time to settle',
    'he said all immigrants are scum and I cried',
    'twenty fags a day and now none',
    'send them back, they are too small',
    'those people were so kind to me',
  ],
  'threat.takes_along': [
    'I am going to kill myself',
    'when I leave him I will take the kids with me',
    'taking the kids to the park with me',
  ],
  'threat.violence': [
    'I could murder a curry',
    'I will beat this depression',
    'he said he would beat me',
    'watch your step on the ice',
    'we will smash the quiz',
    'watch your back lifting those boxes',
  ],
  'pro_harm.encourage': [
    'please dont kill yourself',
    'he told me to kill myself',
    'they wrote kys under my photo',
    'you deserve to rest',
    'my head keeps telling me to just end it',
    'cut yourself some slack',
    'everyone would be better off without me',
    'go on then, one more slice',
    'nobody would blame you for leaving him',
    'it is okay to rest',
  ],
  'solicitation.sexual': [
    'he keeps asking me to send nudes',
    'what are you reading right now',
    'my libido is gone on these meds',
    'send me a hug',
    'your voice sounds so calm',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('what is aimed at others', () => {
  it.each(table(MEANT))('%s is found in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ level: 'RED', hold: true, disposition: 'HOLD' });
  });

  it.each(table(NOT_MEANT))('%s is not found in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
});

describe('somebody who speaks of their own despair', () => {
  it.each([
    ['I want to die. pathetic loser'],
    ['I wish I was dead, just end it'],
    ['so done, I want to kill myself, stupid idiot'],
  ])('is taken to mean themselves: "%s"', (text) => {
    expect(judge(text).hold).toBe(false);
  });

  it.each([
    ['I want to die and you are pathetic'],
    ['I wish I was dead. you should kill yourself too'],
  ])('is held when the words say "you": "%s"', (text) => {
    expect(judge(text).hold).toBe(true);
  });
});
