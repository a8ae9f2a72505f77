import { wrap } from './wrap.js';

/** Where the tour is shown. */
export interface Stage {
  write(text: string): unknown;
  /** Of a terminal; undefined for a file or a pipe. */
  columns?: number;
  hasColors?(): boolean;
}

/** What a step can show as a fact. Null is shown as `null`, since that is what the server said. */
export type Fact = string | number | boolean | null | readonly (string | number)[];

const MAX_WIDTH = 96;
const INDENT = ' '.repeat(4);
const BOLD = 1;
const DIM = 2;
const RED = 31;
const GREEN = 32;

/** Prints the steps and what came back, wrapped for reading. */
export class Printer {
  readonly #width: number;
  #step = 0;

  constructor(private readonly stage: Stage) {
    this.#width = Math.min(stage.columns ?? MAX_WIDTH, MAX_WIDTH);
  }

  /** The headline of the next step. */
  title(text: string): void {
    this.#step += 1;
    const number = `${this.#step}.`.padStart(3);
    const [first = '', ...rest] = wrap(text, this.#width - INDENT.length);
    this.#line('');
    this.#line(this.#styled(`${number} ${first}`, BOLD));
    for (const line of rest) this.#line(this.#styled(INDENT + line, BOLD));
  }

  /** What happens, or why. */
  say(text: string): void {
    for (const line of wrap(text, this.#width - INDENT.length)) this.#line(INDENT + line);
  }

  /** What came back, one line a fact, the names in a column. */
  facts(facts: Record<string, Fact>): void {
    const column = Math.max(...Object.keys(facts).map((name) => name.length)) + 2;
    const hanging = ' '.repeat(column);
    for (const [name, fact] of Object.entries(facts)) {
      const room = Math.max(20, this.#width - INDENT.length - column - 2);
      const [first = '', ...rest] = wrap(inWords(fact), room);
      this.#line(`${INDENT}  ${this.#styled(name.padEnd(column), DIM)}${first}`);
      for (const line of rest) this.#line(`${INDENT}  ${hanging}${line}`);
    }
  }

  success(text: string): void {
    this.#line('');
    this.#line(this.#styled(text, GREEN));
  }

  failure(text: string): void {
    for (const line of wrap(text, this.#width - INDENT.length))
      this.#line(INDENT + this.#styled(line, RED));
  }

  #line(text: string): void {
    this.stage.write(`${text}\n`);
  }

  #styled(text: string, style: number): string {
    return this.stage.hasColors?.() === true ? `\u001B[${style}m${text}\u001B[0m` : text;
  }
}

function inWords(fact: Fact): string {
  if (Array.isArray(fact)) return fact.length === 0 ? '[]' : fact.join(', ');
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}
