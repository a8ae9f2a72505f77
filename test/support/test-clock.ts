import { Clock } from '../../src/common/clock.js';

/** A clock that goes on like the real one, from where a test moved it. */
export class TestClock extends Clock {
  #offset = 0;

  override now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  advance(step: { minutes?: number; days?: number }): void {
    this.#offset += (step.minutes ?? 0) * 60_000 + (step.days ?? 0) * 86_400_000;
  }
}
