import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/**
 * A value that must not be seen: prints as `[secret]` in JSON, templates, GraphQL and `console`.
 * `reveal()` belongs in repositories and `identity/` only.
 */
export class Secret<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.toPrimitive](): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
