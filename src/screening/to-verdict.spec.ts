import { type Finding } from './phase.js';
import { toVerdict } from './to-verdict.js';
import { LEVELS, SIGNAL_KINDS, type Level, type SignalKind, type Span } from './verdict.js';

function aFinding(parts: Partial<Finding> = {}): Finding {
  return { rule: 'test.rule', kind: 'low_mood', level: 'AMBER', reason: 'For a test.', ...parts };
}

const aCry = (level: Level = 'CRISIS', kind: SignalKind = 'crisis') =>
  aFinding({ rule: `cry.${kind}`, kind, level });

const aContact = (...masks: Span[]) =>
  aFinding({ rule: 'contact.test', kind: 'contact_details', masks });

describe('the level', () => {
  it('is GREEN when nothing was found', () => {
    expect(toVerdict([])).toMatchObject({ level: 'GREEN', hold: false, disposition: 'PUBLISH' });
  });

  const pairs = LEVELS.flatMap((a) => LEVELS.map((b): [Level, Level] => [a, b]));
  it.each(pairs)('of %s and %s is the higher one', (a, b) => {
    const higher = LEVELS[Math.max(LEVELS.indexOf(a), LEVELS.indexOf(b))];
    expect(toVerdict([aFinding({ level: a }), aFinding({ level: b })]).level).toBe(higher);
  });
});

const HOLDING: SignalKind[] = [
  'contact_details',
  'personal_data_other',
  'abuse_of_member',
  'hate',
  'threat',
  'pro_harm',
  'solicitation',
  'sourcing',
  'spam',
  'content_rule',
];

describe('holding', () => {
  it.each(SIGNAL_KINDS.map((kind) => [kind]))('%s holds exactly when it should', (kind) => {
    const { hold, disposition } = toVerdict([aFinding({ kind, span: { start: 0, end: 4 } })]);
    expect(hold).toBe(HOLDING.includes(kind));
    expect(disposition).toBe(HOLDING.includes(kind) ? 'HOLD' : 'PUBLISH');
  });

  const despair: SignalKind[] = ['crisis', 'self_harm', 'hopelessness', 'abuse_suffered', 'voices'];
  const cries = despair.flatMap((kind) =>
    (['RED', 'CRISIS'] as const).map((level): [SignalKind, Level] => [kind, level]),
  );

  it.each(cries)('never holds %s at %s', (kind, level) => {
    expect(toVerdict([aCry(level, kind)])).toMatchObject({ hold: false, disposition: 'PUBLISH' });
  });

  it.each(cries)('never holds %s at %s for sourcing or spam beside it', (kind, level) => {
    const beside = [aFinding({ kind: 'sourcing' }), aFinding({ kind: 'spam' })];
    expect(toVerdict([...beside, aCry(level, kind)]).disposition).toBe('PUBLISH');
  });

  const heldBeside = [
    'abuse_of_member',
    'hate',
    'threat',
    'pro_harm',
    'solicitation',
    'personal_data_other',
  ] as const;
  it.each(SIGNAL_KINDS.map((kind) => [kind]))(
    'a cry with %s waits only for harm to others',
    (kind) => {
      const { disposition } = toVerdict([aCry(), aFinding({ kind })]);
      expect(disposition).toBe(
        (heldBeside as readonly string[]).includes(kind) ? 'HOLD' : 'PUBLISH',
      );
    },
  );

  it('holds sourcing in a text that is no cry, however urgent', () => {
    const findings = [aFinding({ kind: 'sourcing' }), aFinding({ kind: 'relapse', level: 'RED' })];
    expect(toVerdict(findings).disposition).toBe('HOLD');
  });
});

describe('masks', () => {
  it.each(['RED', 'CRISIS'] as const)('cover contact details in a text at %s', (level) => {
    const verdict = toVerdict([aCry(level), aContact({ start: 5, end: 9 })]);
    expect(verdict).toMatchObject({ hold: true, disposition: 'PUBLISH_MASKED' });
    expect(verdict.masks).toEqual([{ start: 5, end: 9 }]);
  });

  it.each(['GREEN', 'AMBER'] as const)('are not used at %s: the text waits', (level) => {
    const verdict = toVerdict([aFinding({ level }), aContact({ start: 5, end: 9 })]);
    expect(verdict).toMatchObject({ disposition: 'HOLD', masks: [] });
  });

  it('are not used when something else holds the text as well', () => {
    const verdict = toVerdict([
      aCry(),
      aContact({ start: 0, end: 3 }),
      aFinding({ kind: 'threat', level: 'RED' }),
    ]);
    expect(verdict).toMatchObject({ disposition: 'HOLD', masks: [] });
  });

  it('stand in order and without overlap', () => {
    const spans = [
      { start: 40, end: 50 },
      { start: 0, end: 4 },
      { start: 10, end: 20 },
      { start: 15, end: 25 },
      { start: 12, end: 13 },
      { start: 25, end: 26 },
    ];
    expect(toVerdict([aCry(), ...spans.map((span) => aContact(span))]).masks).toEqual([
      { start: 0, end: 4 },
      { start: 10, end: 26 },
      { start: 40, end: 50 },
    ]);
  });

  it('fall back to the place of the finding', () => {
    const finding = aFinding({ kind: 'content_rule', span: { start: 3, end: 8 } });
    expect(toVerdict([aCry(), finding])).toMatchObject({
      disposition: 'PUBLISH_MASKED',
      masks: [{ start: 3, end: 8 }],
    });
  });

  it('do not silence a cry when the place is unknown', () => {
    const verdict = toVerdict([aCry(), aFinding({ kind: 'content_rule' })]);
    expect(verdict).toMatchObject({ hold: false, disposition: 'PUBLISH' });
  });
});

describe('signals', () => {
  const many = (rule: string) =>
    Array.from({ length: 80 }, (_, at) => aFinding({ rule, span: { start: at, end: at + 1 } }));

  it('name each place of a rule once', () => {
    const one = aFinding({ span: { start: 1, end: 2 } });
    expect(toVerdict([one, one, aFinding({ span: { start: 4, end: 5 } })]).signals).toHaveLength(2);
  });

  it('are at most fifty', () => {
    expect(toVerdict(many('test.many')).signals).toHaveLength(50);
  });

  it('name every rule, however often another was met before', () => {
    const { signals } = toVerdict([
      ...many('test.many'),
      aFinding({ kind: 'threat', rule: 'last' }),
    ]);
    expect(signals.map(({ rule }) => rule)).toContain('last');
  });

  it('carry rule, kind, reason and place, and nothing for the machine only', () => {
    const [signal] = toVerdict([aContact({ start: 0, end: 3 })]).signals;
    expect(signal).toEqual({
      rule: 'contact.test',
      kind: 'contact_details',
      reason: 'For a test.',
    });
  });
});
