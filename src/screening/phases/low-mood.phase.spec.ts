import { createScreening } from '../screening.js';
import { lowMoodPhase } from './low-mood.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([lowMoodPhase], { budgetMs: Infinity });
const rulesIn = (text: string) => judge(text).signals.map(({ rule }) => rule);

const MEANT = {
  'low_mood.low': [
    'I feel so low and empty today',
    'cant get out of bed again',
    'what is even the point of mornings',
    'not suicidal, just bored of being sad',
    'no one cares',
    'I feel numb and so alone',
    'I have nobody to talk to',
    'everything feels too much',
    'the black cloud is parked over my house',
    'everything has been beige since august',
    'my bed is a magnet',
    'I had a miscarriage',
    'woke up drenched again',
    'everyone got placed except me',
  ],
  'low_mood.need': [
    'I have been on the waiting list for nine months',
    'cant afford therapy and my gp wont listen',
    'my gp fobbed me off again',
    'they closed my file',
    'my therapist is moving on',
  ],
  'low_mood.worried_about_other': [
    'my friend told me she wants to die and I dont know what to say',
    'my brother is suicidal and I am so worried',
    'I think my daughter is self harming',
  ],
  'conflict.civil': [
    'it is unfair that my post was removed',
    'I feel ignored in this group',
    'you read my post wrong and I would like to leave it there',
    'my sister and I are not speaking',
    'the reply felt cold',
  ],
  'relapse.substance': [
    'I relapsed last night',
    'I drank again after six months',
    'so close to gambling again, the app is open',
    'I took a bag from my old mate',
    'one pint became nine',
    'back on the fags',
  ],
};

const NOT_MEANT = {
  'low_mood.low': [
    'I am not low today',
    'ten years ago I was ashamed, turns out no one cares',
    'felt so low this morning but I showered, so thats a win',
    'the battery is low',
    'the empty fridge is my own fault',
    'my alarm clock is numb to my hatred',
    'never felt richer, four spoons and a lonely kettle',
    'lonely planet guide in my bag',
    'I feel nothing but love',
  ],
  'low_mood.need': [
    'I need a new kettle',
    'the waiting room had good magazines',
    'lost my job and I have never been happier',
  ],
  'low_mood.worried_about_other': [
    'my friend wants to dye her hair',
    'my brother is home and we play chess',
  ],
  'conflict.civil': [
    'the fair was lovely',
    'the moderators are kind',
    'is that a rip off for a box room',
    'sorry if my reply came across as cold',
    'is it cold here',
  ],
  'relapse.substance': [
    'thirty days sober today',
    'I have not had a drink in a year',
    'years ago I relapsed, since then I am dry',
    'I drank a litre of squash',
    'back on the horse after the fall',
    'had a relapse in may, got help in june',
  ],
};

const table = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(texts).flatMap(([rule, list]) =>
    list.map((text): [string, string] => [rule, text]),
  );

describe('low mood', () => {
  it.each(table(MEANT))('%s is heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(judge(text)).toMatchObject({ level: 'AMBER', hold: false, disposition: 'PUBLISH' });
  });

  it.each(table(NOT_MEANT))('%s is not heard in "%s"', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });

  it('asks nobody to look when the text turns to the good', () => {
    expect(judge('I feel so low and empty today').level).toBe('AMBER');
    expect(
      judge('I felt so low and empty today, but I went for a walk and I feel better').level,
    ).toBe('GREEN');
  });
});
