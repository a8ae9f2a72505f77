import fc from 'fast-check';
import { type Phase, type ScreeningContext } from './phase.js';
import { PHASES } from './phases/phases.js';
import { createScreening, screen } from './screening.js';
import { type Verdict } from './verdict.js';

/** A fixed seed: the same texts on every run, so a failure is never a matter of luck. */
const RUNS = { seed: 20_261_125, numRuns: 300 } as const;
/** No clock: a slow machine must not change a verdict. */
const TIMELESS: ScreeningContext = { nowMs: () => 0 };

const DESPAIR = [
  'i want to die',
  'i am going to kill myself tonight',
  'i cant go on',
  'i wish i was never born',
  'everyone would be better off without me',
  'nobody would miss me',
  'there is no way out',
  'i have the pills in my hand',
  'i just took all my tablets',
  'i am standing on the bridge',
  'goodbye everyone',
  'this is my last post',
  'i hate myself',
  'i am worthless',
  'i am so pathetic',
  'what a loser i am',
  'i deserve to suffer',
  'i cut myself again last night',
  'i want to hurt myself so badly',
  'the urge to cut is too strong',
  'i tried to hang myself last week',
  'i havent eaten in four days',
  'i throw up after every meal',
  'i dont deserve food',
  'whats the point of living',
  'i am a burden to my family',
  'i cant keep myself safe',
  'i dont trust myself tonight',
  'the voices tell me to die',
  'my head says just do it',
  'please let it end',
  'i am done with everything',
  'no one cares if i am gone',
  'i am scared of what i might do',
  'he hit me again and i want to disappear',
  'i was raped last week and i cant live with it',
  'i wrote my note',
  'i picked the day',
  'the rope is ready',
  'i drank the whole bottle and i dont care if i wake up',
  'everything is hopeless',
  'i feel nothing anymore',
  'i ruin everything i touch',
  'i should just kill myself',
  'i am so stupid and useless',
  'fuck my life',
  'god i hate being alive',
  'i cant stop crying',
  'i am so tired of being me',
  'let me go',
];

const essence = ({ level, hold, disposition, signals }: Verdict) => ({
  level,
  hold,
  disposition,
  rules: signals.map(({ rule }) => rule),
});

/** Any UTF-16 units, halves of pairs included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
  .map((units) => String.fromCharCode(...units));
/** Pieces that rules look for, in an order that nobody would write. */
const anyPieces = fc
  .array(
    fc.constantFrom(...DESPAIR, '+49', '0170', '@', '.com', '...', '\u200d', '"', '\n', '$$', '1'),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(' '));
const anyText = fc.oneof(anyUnits, anyPieces, fc.string({ unit: 'binary', maxLength: 400 }));

describe('any text at all', () => {
  it('is judged without an error and without a part left unscreened', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { signals, masks } = screen(text, TIMELESS);
        expect(signals.filter(({ kind }) => kind === 'unscreened')).toEqual([]);
        for (const { start, end } of [...masks, ...signals.flatMap(({ span }) => span ?? [])])
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
      RUNS,
    );
  });

  it('is judged the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(screen(text, TIMELESS)).toEqual(screen(text, TIMELESS));
      }),
      RUNS,
    );
  });

  it('has masks in order and without overlap, and only when they are used', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { masks, disposition } = screen(text, TIMELESS);
        if (disposition !== 'PUBLISH_MASKED') expect(masks).toEqual([]);
        masks.slice(1).forEach((mask, at) => {
          expect(mask.start).toBeGreaterThan(masks[at]!.end);
        });
      }),
      RUNS,
    );
  });
});

describe('a cry for help', () => {
  it('is composed of at least forty sayings here', () => {
    expect(new Set(DESPAIR).size).toBeGreaterThanOrEqual(40);
  });

  it.each(DESPAIR.map((text) => [text]))('is never held: "%s"', (text) => {
    expect(screen(text, TIMELESS)).toMatchObject({ hold: false, disposition: 'PUBLISH' });
  });

  it('is never held, whatever sayings stand together', () => {
    const some = fc.array(fc.constantFrom(...DESPAIR), { minLength: 1, maxLength: 12 });
    const glue = fc.constantFrom(
      '. ',
      ', ',
      ' and ',
      '\n',
      ' ... ',
      '! ',
      ' ',
      ' because ',
      ' so ',
    );
    fc.assert(
      fc.property(some, glue, (sayings, between) => {
        expect(screen(sayings.join(between), TIMELESS)).toMatchObject({ hold: false });
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  const INVISIBLE = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u200e',
    '\u2063',
  ];
  const insertion = fc.record({ at: fc.nat(), sign: fc.constantFrom(...INVISIBLE) });

  it('is heard the same with invisible characters anywhere in it', () => {
    const text = fc.constantFrom(...DESPAIR);
    fc.assert(
      fc.property(
        text,
        fc.array(insertion, { minLength: 1, maxLength: 20 }),
        (plain, insertions) => {
          let disguised = plain;
          for (const { at, sign } of insertions) {
            const place = at % (disguised.length + 1);
            disguised = disguised.slice(0, place) + sign + disguised.slice(place);
          }
          expect(essence(screen(disguised, TIMELESS))).toEqual(essence(screen(plain, TIMELESS)));
        },
      ),
      { ...RUNS, numRuns: 1000 },
    );
  });
});

describe('the work', () => {
  it('is each phase once, and one look at the clock before each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let looks = 0;
        let runs = 0;
        const counted = PHASES.map((phase): Phase => ({
          name: phase.name,
          run: (...given) => {
            runs += 1;
            return phase.run(...given);
          },
        }));
        createScreening(counted)(text, { nowMs: () => (looks += 1) });
        expect(runs).toBe(PHASES.length);
        expect(looks).toBeLessThanOrEqual(PHASES.length + 2);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it('stops where the budget ends, however long the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: PHASES.length }), (text, affordable) => {
        let runs = 0;
        const counted = PHASES.map((phase): Phase => ({
          name: phase.name,
          run: (...given) => {
            runs += 1;
            return phase.run(...given);
          },
        }));
        const verdict = createScreening(counted, { budgetMs: 0 })(text.repeat(3), {
          nowMs: () => (runs >= affordable ? 1 : 0),
        });
        // The clock runs out once so many phases ran: none is started after that.
        expect(runs).toBe(affordable === 0 ? PHASES.length : affordable);
        const skipped = verdict.signals.filter(({ kind }) => kind === 'unscreened').length;
        expect(skipped).toBe(affordable === 0 ? 0 : Math.max(PHASES.length - affordable, 1));
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});
