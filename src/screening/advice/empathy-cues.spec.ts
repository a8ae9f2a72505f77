import { type EmpathyShown, empathyIn, rejoicesIn } from './empathy-cues.js';
import { ownSentences } from './sentences.js';

const shownIn = (draft: string): EmpathyShown => empathyIn(ownSentences(draft));

describe('empathyIn', () => {
  it.each([
    "I'm so sorry.",
    'sorry to hear that',
    'That sounds really hard.',
    'this must be exhausting',
    'Sounds awful.',
    'My heart goes out to you.',
    'Sending you lots of love',
    'Thank you for trusting us with this.',
    'I’m glad you wrote.',
    'I am here with you.',
    '🫂',
  ])('sees a reaction in "%s"', (draft) => {
    expect(shownIn(draft).reacts).toBe(true);
  });

  it.each([
    'Hard drives fail sometimes.',
    "I'm sorry but that is wrong.",
    'It was fine for my cousin.',
    'The hard part of the form is page two.',
    'Sorry, wrong thread.',
  ])('sees no reaction in "%s"', (draft) => {
    expect(shownIn(draft).reacts).toBe(false);
  });

  it.each([
    'It sounds like you feel trapped between them.',
    'I hear how tired you are of fighting.',
    'No wonder you did not sleep.',
    'That makes sense to me.',
    'You must feel so alone with it.',
    "you're carrying so much",
    "I can't imagine how that was.",
  ])('sees understanding in "%s"', (draft) => {
    expect(shownIn(draft).understands).toBe(true);
  });

  it.each([
    "I don't understand why you stay.",
    "I don't see how that makes sense.",
    'I really can’t see what the problem is.',
    'See a doctor.',
    'It works on my phone.',
  ])('sees no understanding in "%s"', (draft) => {
    expect(shownIn(draft).understands).toBe(false);
  });

  it.each([
    "I've been there.",
    'Same here, every winter.',
    'When my mother died I could not eat.',
    'What helped me was telling one friend.',
    'I used to count the hours too.',
    'I know that feeling.',
  ])('sees an experience of the writer in "%s"', (draft) => {
    expect(shownIn(draft).sharesExperience).toBe(true);
  });

  it.each([
    'You have been there for her.',
    'My friend says it helps.',
    'When you quit, it gets easier.',
  ])('sees no experience of the writer in "%s"', (draft) => {
    expect(shownIn(draft).sharesExperience).toBe(false);
  });

  it.each([
    'What has the week been like for you?',
    'How are you holding up?',
    'And if you want to say, what scares you most?',
    'I wonder what that was like.',
    'Tell me more if you like.',
    'how long has it been like this',
    'Do you want to talk about it?',
    'Is there anything that helps a bit?',
  ])('sees an open question in "%s"', (draft) => {
    expect(shownIn(draft).explores).toBe(true);
  });

  it.each([
    'Are you OK?',
    'Did you call him?',
    'How about a walk?',
    'What if you just left?',
    'What is wrong with you?',
    'Who cares?',
    'What helped me was a walk.',
    'How hard that must be.',
    'Why did you do that?',
  ])('sees no open question in "%s"', (draft) => {
    expect(shownIn(draft).explores).toBe(false);
  });
});

describe('rejoicesIn', () => {
  it.each(['Congratulations!', 'So happy for you', 'well done you', '🎉', 'That is huge.'])(
    'sees joy in "%s"',
    (draft) => {
      expect(rejoicesIn(ownSentences(draft))).toBe(true);
    },
  );

  it.each(['Ok.', 'Thirty days is not long.', 'Which meeting do you go to?'])(
    'sees none in "%s"',
    (draft) => {
      expect(rejoicesIn(ownSentences(draft))).toBe(false);
    },
  );
});
