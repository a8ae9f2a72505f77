import { createScreening } from '../screening.js';
import { profanityPhase } from './profanity.phase.js';

const judge = createScreening([profanityPhase]);

describe('profanity', () => {
  it.each([
    'you fucking idiot',
    'fuck you and your advice',
    'you are such a bitch',
    'ur a bastard',
    'fuck u',
    'y0u asshole',
  ])('counts when it is aimed at somebody: "%s"', (text) => {
    const { signals, level, disposition } = judge(text);
    expect(signals[0]).toMatchObject({ rule: 'profanity.aimed', kind: 'profanity' });
    expect({ level, disposition }).toEqual({ level: 'AMBER', disposition: 'PUBLISH' });
  });

  it.each([
    'I feel like shit today',
    'what a fucking awful week',
    'he called me "you stupid bitch" every day',
    'my vagina hurts since the medication, do you know that too',
    'damn, you made me laugh',
    'the whole thing is bullshit',
    'ben seni çok iyi anlıyorum',
  ])('does not count when it is not: "%s"', (text) => {
    expect(judge(text).signals).toEqual([]);
  });
});
