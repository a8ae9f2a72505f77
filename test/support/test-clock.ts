import { Clock } from '../../src/common/clock.js';

/** A clock that goes on like the real one, from where a test moved it. */
export class TestClock extends Clock {
  #offset = 0;

  override now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** To eight on the next UTC day: so that nothing of a day's length reaches over midnight. */
  toMorning(): void {
    const now = this.now();
    this.advance({ days: 1, minutes: 8 * 60 - now.getUTCHours() * 60 - now.getUTCMinutes() });
  }

  advance(step: { minutes?: number; days?: number }): void {
    this.#offset += (step.minutes ?? 0) * 60_000 + (step.days ?? 0) * 86_400_000;
  }
}
