import { draftAdvice, type DraftAdviceInput } from './draft-advice.js';
import { DRAFT_MESSAGES, type DraftHint, type DraftNeed } from './draft-hint.js';

const hintsOn = (text: string, input: Partial<DraftAdviceInput> = {}): DraftHint[] =>
  draftAdvice({ text, need: 'LISTENING', personalDetails: [], ...input });
const rulesOn = (text: string, need: DraftNeed | null = 'LISTENING'): string[] =>
  hintsOn(text, { need }).map((hint) => hint.rule);

describe('draftAdvice', () => {
  it('has nothing to say about a reply that acknowledges, understands and asks', () => {
    const draft =
      'That sounds so hard. It sounds like you feel torn between them. What do the evenings look like for you?';
    expect(hintsOn(draft)).toEqual([]);
  });

  it('marks advice in a thread that asked for listening, and suggests other moves', () => {
    const draft = 'You should join a gym.';
    expect(rulesOn(draft)).toEqual([
      'draft.sounds-like-advice',
      'draft.acknowledge-first',
      'draft.speak-from-experience',
      'draft.ask-open-question',
    ]);
    const [{ start, end }] = hintsOn(draft)[0]!.ranges as [{ start: number; end: number }];
    expect(draft.slice(start, end)).toBe('You should');
  });

  it('suggests only the move that is missing', () => {
    expect(rulesOn("I'm so sorry. How are you holding up today?")).toEqual([
      'draft.show-understanding',
    ]);
    expect(rulesOn('I have been there, and it is so hard. It took me years.')).toEqual([
      'draft.ask-open-question',
    ]);
    expect(rulesOn('I know that feeling from last year. What is it like in the mornings?')).toEqual(
      ['draft.acknowledge-first'],
    );
  });

  it('welcomes advice where ideas were asked for, and prefers own experience', () => {
    expect(
      rulesOn('That sounds hard. What helped me was to go out at noon. Try it.', 'IDEAS'),
    ).toEqual([]);
    expect(rulesOn('That sounds hard. You should go out at noon.', 'IDEAS')).toEqual([
      'draft.speak-from-experience',
    ]);
    expect(rulesOn('The library is open at noon.', 'IDEAS')).toEqual(['draft.acknowledge-first']);
  });

  it('leaves facts alone where facts were asked for', () => {
    expect(rulesOn('You should ask for form 12 at the desk.', 'INFORMATION')).toEqual([]);
  });

  it('reminds of joy where something is celebrated', () => {
    expect(rulesOn('I think thirty days is not that long.', 'CELEBRATION')).toEqual([
      'draft.join-in',
    ]);
    expect(rulesOn('Thirty days, congratulations to you!', 'CELEBRATION')).toEqual([]);
  });

  it('says nothing on tone when the thread asked for nothing', () => {
    expect(rulesOn('You should see a doctor.', null)).toEqual([]);
  });

  it.each([
    'Du solltest unbedingt mit jemandem reden.',
    'Tu devrais en parler à quelqu’un.',
    'Deberías hablar con un médico.',
    'もっと寝たほうがいいよ。',
    'يجب أن تتحدث مع طبيب.',
    '',
    '❤️',
  ])('says nothing on tone rather than something wrong about "%s"', (draft) => {
    expect(rulesOn(draft)).toEqual([]);
  });

  it('shows personal details first, with the same text without them', () => {
    const text = 'That sounds hard. How are you? Mail me: sam@mail.example';
    const start = text.indexOf('sam@');
    const personalDetails = [{ start, end: text.length, kind: 'email' }];
    const [first, ...others] = hintsOn(text, { personalDetails });
    expect(first).toMatchObject({
      rule: 'draft.personal-details',
      ranges: [{ start, end: text.length }],
      redactedText: 'That sounds hard. How are you? Mail me: [e-mail address]',
    });
    expect(others.every((hint) => hint.redactedText === null)).toBe(true);
  });

  it('finds personal details in every language and for every need', () => {
    const personalDetails = [{ start: 9, end: 22, kind: 'phone' }];
    const hints = hintsOn('Ruf an: +493023125123', { need: null, personalDetails });
    expect(hints.map((hint) => hint.rule)).toEqual(['draft.personal-details']);
  });

  it('gives the same hints for the same draft', () => {
    const draft = 'Honestly you should just leave him. Have you tried talking?';
    expect(hintsOn(draft)).toEqual(hintsOn(draft));
  });

  it('suggests moves and writes no sentence that could be pasted', () => {
    for (const message of Object.values(DRAFT_MESSAGES)) {
      expect(message).not.toMatch(/["“”:]|\bI\b|for example/);
      expect(message.length).toBeLessThanOrEqual(180);
    }
  });

  it('takes in its stride what is no sensible text', () => {
    for (const draft of [
      '\ud800 you should',
      '?'.repeat(5_000),
      '"'.repeat(5_000),
      'you '.repeat(5_000),
    ]) {
      expect(() => hintsOn(draft)).not.toThrow();
    }
  });
});
