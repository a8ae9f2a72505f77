import { createScreening } from '../screening.js';
import { methodsPhase } from './methods.phase.js';
import { numbersPhase } from './numbers.phase.js';

const judge = createScreening([numbersPhase, methodsPhase]);

describe('numbers', () => {
  it.each([
    ['they put me on 50 mg at night', 'numbers.dose', '50 mg'],
    ['two weeks on ２０ｍｇ now', 'numbers.dose', '２０ｍｇ'],
    ['half of it is 0.5 ml', 'numbers.dose', '0.5 ml'],
    ['down to 800 kcal again', 'numbers.calories', '800 kcal'],
    ['1,200 calories', 'numbers.calories', '1,200 calories'],
    ['eating only 500 a day', 'numbers.calories', 'eating only 500 a day'],
    ['I am at 45.5kg', 'numbers.weight', '45.5kg'],
    ['now I weigh 52', 'numbers.weight', 'weigh 52'],
  ])('are found in "%s"', (text, rule, words) => {
    const { signals, level, disposition } = judge(text);
    expect(signals.map((signal) => signal.rule)).toContain(rule);
    const { start, end } = signals.find((signal) => signal.rule === rule)!.span!;
    expect(text.slice(start, end)).toBe(words);
    expect({ level, disposition }).toEqual({ level: 'GREEN', disposition: 'PUBLISH' });
  });

  it.each([
    '30 days sober today',
    'my first 24 hours without it',
    'at 7.30 on the 12th of May',
    'I am 45 and he was 52',
    'step 4 of 12',
    'room 205 on floor 2',
    'three times a day I go outside',
  ])('are not found in "%s"', (text) => {
    expect(judge(text, { contentRules: ['NO_DOSES', 'NO_WEIGHTS_OR_CALORIES'] }).signals).toEqual(
      [],
    );
  });

  it('wait for somebody to look where the group asks to leave them out, each rule for its own', () => {
    const dose = 'they put me on 50 mg at night';
    expect(judge(dose, { contentRules: ['NO_DOSES'] })).toMatchObject({ disposition: 'HOLD' });
    expect(judge(dose, { contentRules: ['NO_WEIGHTS_OR_CALORIES'] }).disposition).toBe('PUBLISH');
    const weight = 'I am at 45.5kg';
    expect(judge(weight, { contentRules: ['NO_WEIGHTS_OR_CALORIES'] }).disposition).toBe('HOLD');
  });
});

describe('methods', () => {
  it.each([
    'what is a lethal dose of it',
    'the least painful way to die',
    'how many of these to overdose',
  ])('are covered, not held, in "%s", where the group asks to leave them out', (text) => {
    const { level, disposition, masks } = judge(text, { contentRules: ['NO_METHODS'] });
    expect({ level, disposition }).toEqual({ level: 'RED', disposition: 'PUBLISH_MASKED' });
    expect(masks.length).toBeGreaterThan(0);
    expect(judge(text).signals).toEqual([]);
  });

  it.each([
    'how do I stop wanting to die',
    'I want to end it',
    'what is the best way to sleep again',
  ])('are not found in "%s"', (text) => {
    expect(judge(text, { contentRules: ['NO_METHODS'] }).signals).toEqual([]);
  });
});
