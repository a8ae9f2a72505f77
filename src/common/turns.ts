/** Lets acts with the same key happen one after the other, within this process. */
export class Turns {
  /** The last of those that wait, by key. */
  readonly #last = new Map<string, Promise<void>>();

  async take<T>(key: string, act: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const own = before.then(act);
    const done = own.then(ignore, ignore);
    this.#last.set(key, done);
    try {
      return await own;
    } finally {
      if (this.#last.get(key) === done) this.#last.delete(key);
    }
  }
}

function ignore(): void {
  // Who waits only wants to know that it is over.
}
