import { type Phase, type ScreeningContext } from './phase.js';
import { PHASES } from './phases/phases.js';
import { createScreening, screen } from './screening.js';
import { type Level, type SignalKind } from './verdict.js';

function aPhase(name: string, level: Level, kind: SignalKind = 'low_mood'): Phase {
  return { name, run: () => [{ rule: `${name}.rule`, kind, level, reason: 'For a test.' }] };
}

/** A busy machine must not change a verdict. */
const TIMELESS: ScreeningContext = { nowMs: () => 0 };

const broken = (name: string): Phase => ({
  name,
  run: () => {
    throw new Error('broken on purpose');
  },
});

const rules = (found: { signals: readonly { rule: string }[] }) =>
  found.signals.map(({ rule }) => rule);

describe('a phase that throws', () => {
  it('is skipped with a signal that names it, and the others are kept', () => {
    const judge = createScreening([aPhase('a', 'AMBER'), broken('b'), aPhase('c', 'RED')]);
    expect(rules(judge('hello', TIMELESS))).toEqual(['a.rule', 'unscreened.b', 'c.rule']);
  });

  it.each(['AMBER', 'RED', 'CRISIS'] as const)('does not lower the level from %s', (level) => {
    expect(createScreening([broken('x'), aPhase('a', level)])('hello', TIMELESS).level).toBe(level);
    expect(createScreening([aPhase('a', level), broken('x')])('hello', TIMELESS).level).toBe(level);
  });

  it('asks a person to look, and lets the text through', () => {
    expect(createScreening([broken('x')])('hello', TIMELESS)).toMatchObject({
      level: 'AMBER',
      hold: false,
      disposition: 'PUBLISH',
      signals: [{ kind: 'unscreened' }],
    });
  });

  it('does not undo what another phase holds', () => {
    const judge = createScreening([broken('x'), aPhase('a', 'RED', 'threat')]);
    expect(judge('hello', TIMELESS).disposition).toBe('HOLD');
  });

  it.each(PHASES.map(({ name }) => [name]))(
    'may be %s: every other real phase still runs',
    (name) => {
      const text = 'i want to kill myself tonight. write to me: owl@example.org';
      const phases = PHASES.map((phase) => (phase.name === name ? broken(name) : phase));
      const expected = createScreening(PHASES.filter((phase) => phase.name !== name))(
        text,
        TIMELESS,
      );
      const found = createScreening(phases)(text, TIMELESS);
      expect(rules(found).filter((rule) => rule !== `unscreened.${name}`)).toEqual(rules(expected));
      expect(rules(found)).toContain(`unscreened.${name}`);
    },
  );
});

/** A clock that each phase moves on. */
function aSlowRun(costs: readonly number[], budgetMs: number) {
  let now = 1000;
  let ran = 0;
  const phases = costs.map((cost, at): Phase => {
    const quick = aPhase(`p${at}`, 'RED');
    return {
      name: quick.name,
      run: (text, context) => {
        now += cost;
        ran += 1;
        return quick.run(text, context);
      },
    };
  });
  const verdict = createScreening(phases, { budgetMs })('hello', { nowMs: () => now });
  return { verdict, ran };
}

describe('the budget', () => {
  it('lets every phase run while there is time', () => {
    const { verdict, ran } = aSlowRun([10, 10, 10], 30);
    expect(ran).toBe(3);
    expect(rules(verdict)).toEqual(['p0.rule', 'p1.rule', 'p2.rule']);
  });

  it('skips what comes after it is spent, and keeps what was found', () => {
    const { verdict, ran } = aSlowRun([10, 30, 10, 10], 30);
    expect(ran).toBe(2);
    expect(rules(verdict)).toEqual(['p0.rule', 'p1.rule', 'unscreened.p2', 'unscreened.p3']);
    expect(verdict.level).toBe('RED');
  });

  it('says so when the last phase spent it', () => {
    const { verdict } = aSlowRun([10, 40], 30);
    expect(rules(verdict)).toEqual(['p0.rule', 'p1.rule', 'unscreened.budget']);
  });

  it('never holds a text for being slow', () => {
    expect(aSlowRun([99, 1, 1], 30).verdict).toMatchObject({ hold: false });
  });
});

describe('screen', () => {
  it('runs the most urgent questions first, in case time runs out', () => {
    expect(PHASES[0]?.name).toBe('crisis');
    expect(new Set(PHASES.map(({ name }) => name)).size).toBe(PHASES.length);
  });

  it.each([[''], [' '], ['\n\n'], ['.'], ['🙂'], ['a']])('finds nothing in %j', (text) => {
    expect(screen(text, TIMELESS)).toMatchObject({
      level: 'GREEN',
      hold: false,
      signals: [],
      masks: [],
    });
  });

  it('shows a cry for help with its contact details covered', () => {
    const text = 'I am going to kill myself tonight. My mail is owl@example.org if anybody cares';
    const { level, disposition, masks } = screen(text, TIMELESS);
    expect({ level, disposition }).toEqual({ level: 'CRISIS', disposition: 'PUBLISH_MASKED' });
    expect(masks.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(
      'owl@example.org',
    );
  });

  it('holds contact details in a text that is no cry for help', () => {
    expect(screen('write to me at owl@example.org', TIMELESS).disposition).toBe('HOLD');
  });

  it('holds cruelty, however desperate its writer', () => {
    expect(screen('I want to die. And you should kill yourself too', TIMELESS).disposition).toBe(
      'HOLD',
    );
  });

  it.each([
    ['GREEN', 'I was raped years ago and today I told my counsellor for the first time, proud'],
    ['GREEN', 'My ex raped me in 2015. This week I told my sister and she believed me'],
    ['GREEN', 'you can just call or text 988, you do not have to be at the edge to use it'],
    ['GREEN', 'anyone can ring them, nobody needs to be suicidal'],
    ['GREEN', 'ten years ago I was ashamed of it, turns out no one cares'],
    ['GREEN', 'I was ashamed of my scars for years, turns out nobody minds'],
    ['GREEN', 'saying goodbye to the old flat tomorrow, the new place has a garden'],
    ['AMBER', 'what is even the point of mornings'],
    ['AMBER', 'whats the point of getting dressed'],
    ['AMBER', 'not suicidal, just bored of being sad'],
    ['AMBER', 'exams on monday and I cant stop crying'],
    ['RED', 'I am not suicidal but I dont want to be here'],
    ['RED', 'I was raped two years ago and now he is back'],
    ['CRISIS', 'she told me to sleep, I am going to kill myself tonight'],
    ['CRISIS', 'you do not have to be nice, I am on the edge of the roof'],
  ])('judges %s and lets through: "%s"', (level, text) => {
    expect(screen(text, TIMELESS)).toMatchObject({ level, hold: false });
  });

  it.each([
    ['Spanish "he" is no English "he"', 'he decidido quitarme la vida'],
    ['Spanish "he" is no English "he"', 'Ya he escrito la carta de despedida'],
  ])('looks for an excuse in the language of the words: %s', (_, text) => {
    expect(screen(text, TIMELESS).level).toBe('CRISIS');
  });

  it('says which version of the rules judged', () => {
    expect(screen('hello', TIMELESS).rulesVersion).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
  });
});
