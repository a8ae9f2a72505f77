import { Log, traceOf } from './log.js';
import { NestLog } from './nest-log.js';

type Line = Record<string, unknown>;

function logInto(level = 'info'): { log: Log; lines: Line[] } {
  const lines: Line[] = [];
  const log = new Log(level, { write: (line) => lines.push(JSON.parse(line) as Line) });
  return { log, lines };
}

describe('Log', () => {
  it('drops whatever is not on its list', () => {
    const { log, lines } = logInto();
    const fields = {
      code: 'OK',
      ms: 3,
      body: 'my secret',
      ip: '192.0.2.1',
      __proto__: { user: 'x' },
    };
    log.info('request', fields);
    const { level, time, ...rest } = lines[0]!;
    expect([level, typeof time]).toEqual([30, 'number']);
    expect(rest).toEqual({ msg: 'request', code: 'OK', ms: 3 });
  });

  it('says nothing about the machine or the process', () => {
    const { log, lines } = logInto();
    log.warn('event');
    expect(Object.keys(lines[0]!).sort()).toEqual(['level', 'msg', 'time']);
  });

  it('is silent below its level', () => {
    const { log, lines } = logInto('error');
    log.info('a');
    log.warn('b');
    log.error('c');
    expect(lines.map(({ msg }) => msg)).toEqual(['c']);
  });
});

describe('traceOf', () => {
  it('keeps class and place of an error, never its message', () => {
    const trace = traceOf(new TypeError('what a person wrote\n    at home (in bed)'));
    expect(trace.error).toBe('TypeError');
    expect(trace.stack).toContain('log.spec');
    expect(trace.stack).not.toContain('what a person wrote');
  });

  it('says of other thrown things what kind they are', () => {
    expect(traceOf('what a person wrote')).toEqual({ error: 'string' });
    expect(traceOf(undefined)).toEqual({ error: 'undefined' });
  });
});

describe('NestLog', () => {
  it('keeps the class of an error and where it comes from, and no words', () => {
    const { log, lines } = logInto();
    const nest = new NestLog(log);
    nest.error(new RangeError('secret words'), 'ExceptionsHandler');
    nest.error('secret words', 'a stack', 'secret\nwords');
    nest.warn('secret words', 'Router');
    nest.log();
    expect(JSON.stringify(lines)).not.toContain('secret');
    expect(lines).toMatchObject([
      { level: 50, msg: 'framework', error: 'RangeError', context: 'ExceptionsHandler' },
      { level: 50, msg: 'framework' },
      { level: 40, msg: 'framework', context: 'Router' },
    ]);
  });
});
