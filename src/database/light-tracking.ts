import { type Connection } from 'mongoose';

/** What is under way: a `Set` in what the driver does with it, in an array, since it is never long. */
export class LightSet<T> {
  readonly #items: T[];

  constructor(items: Iterable<T>) {
    this.#items = [...items];
  }

  add(item: T): this {
    if (!this.#items.includes(item)) this.#items.push(item);
    return this;
  }

  /** Whether it was there. The last one takes its place. */
  delete(item: T): boolean {
    const at = this.#items.indexOf(item);
    if (at < 0) return false;
    const last = this.#items.pop();
    if (last !== undefined && at < this.#items.length) this.#items[at] = last;
    return true;
  }

  clear(): void {
    this.#items.length = 0;
  }

  /** As it is now: what is closed meanwhile is met all the same. */
  [Symbol.iterator](): Iterator<T> {
    return [...this.#items].values();
  }
}

/** The driver's own books; not part of what it promises, so a test watches over them. */
interface Books {
  activeCursors?: unknown;
  activeSessions?: unknown;
}

/**
 * The driver keeps the cursors and sessions that are under way in two `Set`s, to close them at the end. When V8
 * makes a `Set` a new table, the old table goes on pointing to it. Under load an old table lives long, and keeps
 * every table after it with all cursors and the pages they read, until memory is collected as a whole: a third of
 * a busy server's processor time (docs/decisions/0008-speed.md).
 */
export function trackLightly(connection: Connection): Connection {
  const { s: books } = connection.getClient() as unknown as { s?: Books };
  if (books?.activeCursors instanceof Set && books.activeSessions instanceof Set) {
    books.activeCursors = new LightSet(books.activeCursors);
    books.activeSessions = new LightSet(books.activeSessions);
  }
  return connection;
}
