import { Injectable } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** Everything a log line may hold. No text, no address, no agent, no variable, no id of a person or thing. */
export interface LogFields {
  /** Random, per request; also the `reference` of an INTERNAL error. */
  request?: string;
  /** From our schema, never from the client: `mutation postReply`. */
  operation?: string;
  code?: string;
  ms?: number;
  /** Class of an unexpected error and its stack frames, never its message. */
  error?: string;
  stack?: string;
  /** Where Nest says something from. */
  context?: string;
  variant?: string;
  port?: number;
  count?: number;
}

const ALLOWED = new Set<string>([
  'request',
  'operation',
  'code',
  'ms',
  'error',
  'stack',
  'context',
  'variant',
  'port',
  'count',
] satisfies (keyof LogFields)[]);

/** The one log. `event` is a fixed phrase of our code; whatever is not on the allow-list is dropped. */
@Injectable()
export class Log {
  readonly #logger: Logger;

  constructor(level: string, destination?: { write(line: string): void }) {
    this.#logger = pino({ level, base: null }, destination ?? bufferedOutput());
  }

  info(event: string, fields: LogFields = {}): void {
    this.#logger.info(allowed(fields), event);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.#logger.warn(allowed(fields), event);
  }

  error(event: string, fields: LogFields = {}): void {
    this.#logger.error(allowed(fields), event);
  }
}

/** Written a few lines at a time, at the latest after a second and at the exit: a write a line costs 15 % of a page. */
function bufferedOutput() {
  return pino.destination({ sync: false, minLength: 4096, periodicFlush: 1000 });
}

function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => ALLOWED.has(name)));
}

/** What may be logged of an error nobody expected: its class and where it happened. */
export function traceOf(error: unknown): Pick<LogFields, 'error' | 'stack'> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, stack: frames.slice(0, 12).join('\n') };
}
