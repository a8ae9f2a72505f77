import { Injectable } from '@nestjs/common';
import { Clock, minutesAfter } from '../common/clock.js';
import { Pepper } from '../identity/keys/pepper.js';
import { open, seal } from '../identity/keys/sealed-box.js';

const EDITABLE_MINUTES = 15;

/** Remembers to the second until when a post can be edited, in a box that only the server opens. */
@Injectable()
export class EditWindow {
  readonly #key: Buffer;

  constructor(
    pepper: Pepper,
    private readonly clock: Clock,
  ) {
    this.#key = pepper.key('edit window');
  }

  /** A window that opens now. */
  start(): string {
    return this.#until(minutesAfter(this.clock.now(), EDITABLE_MINUTES));
  }

  /** A window that is closed for good. */
  closed(): string {
    return this.#until(new Date(0));
  }

  isOpen(box: string): boolean {
    const end = Number(open(this.#key, box, 'edit window').toString());
    return this.clock.now().getTime() < end;
  }

  #until(end: Date): string {
    return seal(this.#key, Buffer.from(String(end.getTime())), 'edit window');
  }
}
