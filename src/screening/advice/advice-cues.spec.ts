import { adviceIn } from './advice-cues.js';
import { ownSentences } from './sentences.js';

const adviceOf = (draft: string): string[] =>
  adviceIn(ownSentences(draft)).map(({ start, end }) => draft.slice(start, end));

describe('adviceIn', () => {
  it.each([
    ['You should see a doctor.', 'You should'],
    ['honestly u should just leave', 'u should'],
    ['I think you really need to talk to somebody.', 'you really need to'],
    ['You have to stop blaming yourself.', 'You have to'],
    ['you shouldnt let him treat you like that', 'you shouldnt'],
    ['You’d better tell your boss.', 'You’d better'],
    ['Maybe you could try running.', 'you could try'],
    ['You might want to cut down on coffee.', 'You might want to'],
    ['you can always change schools', 'you can always change'],
    ['you gotta stay busy', 'you gotta'],
    ['Have you tried yoga?', 'Have you tried'],
    ['have you considered medication', 'have you considered'],
    ['Have you thought about moving out?', 'Have you thought about'],
    ['Have you spoken to your GP?', 'Have you spoken to your GP'],
    ["Why don't you call her?", "Why don't you call"],
    ['why dont you just leave', 'why dont you just'],
    ['Why not try a walk?', 'Why not try'],
    ['How about taking a break?', 'How about taking'],
    ['If I were you I would quit.', 'If I were you'],
    ['In your shoes I’d leave.', 'In your shoes I’d'],
    ["I'd recommend a sleep diary.", "I'd recommend"],
    ['My advice: rest.', 'My advice'],
    ['The best thing to do is wait.', 'The best thing to do'],
    ['All you need to do is breathe.', 'All you need to do'],
    ['Try a cold shower.', 'Try'],
    ['Just try to relax.', 'Just try'],
    ['Sorry to hear that. Get some fresh air!', 'Get some'],
    ['Well, go to the gym.', 'Well, go to'],
    ["Don't let it get to you.", "Don't let"],
    ['Stop overthinking.', 'Stop'],
    ['Make sure you eat.', 'Make sure'],
    ['Think positive!', 'Think positive'],
    ['cheer up, it gets better', 'cheer up'],
    ['Talk to your manager.', 'Talk to'],
    ['Drink more water.', 'Drink more'],
    ['Leave him.', 'Leave him'],
    ['Maybe talk to someone at school?', 'Maybe talk to'],
    ['You need therapy, mate.', 'You need therapy'],
    ['What you need to do is write it all out.', 'What you need to do is'],
    ["I'd just ignore him.", "I'd just ignore"],
    ['A therapist could help you.', 'could help you'],
    ['Delete the app.', 'Delete the'],
    ['Could you ask for a day off?', 'Could you ask'],
    ['Maybe it is time to leave.', 'it is time to'],
    ['Ever tried magnesium?', 'Ever tried magnesium?'],
    ['Your best bet is the citizens office.', 'Your best bet'],
    ['Ask for a referral.', 'Ask for'],
  ])('hears advice in "%s"', (draft, words) => {
    expect(adviceOf(draft)).toContain(words);
  });

  it.each([
    'You should be proud of yourself.',
    'If you need to talk, I am here.',
    'What do you need to feel safe?',
    'I wish you could go back and hug that child.',
    'What would help you right now?',
    'I wish I could help you.',
    'You can always write to us here.',
    'You can do this.',
    'You could not have known.',
    'Is there anyone you can talk to?',
    'Who could you ask?',
    'I am not going to tell you what you should do.',
    'I keep hearing that you need to forgive, and I can not.',
    'Forget-me-nots were her flowers too.',
    'Breathe with me.',
    'Stay with us.',
    'Do what feels right for you.',
    'Take all the time you need.',
    'Change is hard.',
    'Use this place as often as you need.',
    'Check in whenever you like.',
    "Don't want to say something wrong, so just a hug.",
    "You shouldn't have to go through this alone.",
    'You should never have been treated like that.',
    'You must be exhausted.',
    'You must have felt so alone in there.',
    'It is so much that you have to carry.',
    'I hate that you have to deal with this.',
    "You don't have to answer.",
    "You don't need to apologise.",
    "Don't apologise for writing.",
    'You need to know that I read every word.',
    'People keep telling me you should be over it by now.',
    'Everyone says you need to be strong, and it drives me mad.',
    'My sister told me you should just smile.',
    'When my dad died I had to learn to rest.',
    'What helped me was a walk every evening.',
    'I tried yoga and it was not for me.',
    'I should have called her too.',
    'How are you feeling now?',
    'What would you like us to know?',
    'What about the nights, are they worse?',
    'Have you thought about what you need tonight?',
    'Why do you think it came back?',
    'Tell us more, if you like.',
    'Take care.',
    'Sending you a hug.',
    'Do you want to talk about it?',
    "Don't you feel lonely in all this?",
    "Don't know what to say, but I am here.",
    'Thinking of you.',
    'Trying is brave.',
    'Stopped reading to cry.',
    'Sleep is a fight for me too.',
    'Going back to work scared me.',
    'Read this twice. It stays with me.',
    'Getting up at all is a win.',
    'You wrote "you should just try harder" and I felt that.',
    '> you should try running\nThat line hurt me too.',
  ])('hears none in "%s"', (draft) => {
    expect(adviceOf(draft)).toEqual([]);
  });

  it('lets advice pass when the writer asks whether it is welcome', () => {
    expect(adviceOf('Can I share an idea? You could try the night bus.')).toEqual([]);
    expect(adviceOf('You could try a sleep diary. Ignore this if it does not fit.')).toEqual([]);
  });

  it.each([
    'Please call an ambulance now.',
    'You should ring 112, right away.',
    'Go to A&E tonight, please.',
    'Please reach out to a crisis line.',
  ])('never holds anybody back who writes "%s"', (draft) => {
    expect(adviceOf(draft)).toEqual([]);
  });

  it('marks each piece of advice where it stands, in order', () => {
    const draft = 'That sounds hard. You should rest. Have you tried tea? Go to bed.';
    expect(adviceOf(draft)).toEqual(['You should', 'Have you tried', 'Go to']);
  });
});
