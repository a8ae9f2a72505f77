import { Injectable } from '@nestjs/common';
import { Clock, minutesAfter } from '../../common/clock.js';
import { Pepper } from './pepper.js';
import { open, seal } from './sealed-box.js';

const PURPOSE = 'time window';

/**
 * Remembers to the second until when something can be done, in a box that only the server opens: a copy of
 * the database keeps quarter hours only.
 */
@Injectable()
export class TimeWindow {
  readonly #key: Buffer;

  constructor(
    pepper: Pepper,
    private readonly clock: Clock,
  ) {
    this.#key = pepper.key(PURPOSE);
  }

  /** A window that opens now. */
  start(minutes: number): string {
    return this.#until(minutesAfter(this.clock.now(), minutes));
  }

  /** A window that is closed for good. */
  closed(): string {
    return this.#until(new Date(0));
  }

  isOpen(box: string): boolean {
    const end = Number(open(this.#key, box, PURPOSE).toString());
    return this.clock.now().getTime() < end;
  }

  #until(end: Date): string {
    return seal(this.#key, Buffer.from(String(end.getTime())), PURPOSE);
  }
}
