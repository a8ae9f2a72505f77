import { type LoggerService } from '@nestjs/common';
import { type Log, traceOf } from './log.js';

/**
 * Nest's own messages, cut to what is safe: errors come with the message of whatever was thrown, which may
 * quote what a person wrote, so only their class and place are kept.
 */
export class NestLog implements LoggerService {
  constructor(private readonly sink: Log) {}

  /** Nest's start-up chatter says nothing that our own lines do not. */
  log(): void {}

  error(thrown: unknown, ...rest: unknown[]): void {
    this.#say('error', thrown, rest);
  }

  fatal(thrown: unknown, ...rest: unknown[]): void {
    this.#say('error', thrown, rest);
  }

  warn(_message: unknown, ...rest: unknown[]): void {
    this.#say('warn', undefined, rest);
  }

  #say(level: 'warn' | 'error', thrown: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    this.sink[level]('framework', {
      ...(typeof context === 'string' && /^[\w ]{1,40}$/.test(context) ? { context } : {}),
      ...(thrown instanceof Error ? traceOf(thrown) : {}),
    });
  }
}
