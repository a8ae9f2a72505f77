type Task = () => Promise<unknown>;

/** What has to be undone at the end, last first, however the end comes. */
export class Cleanup {
  readonly #tasks: Task[] = [];

  /** Also after Ctrl-C, and when it takes longer than `maxMinutes`. */
  constructor(maxMinutes: number) {
    const stop = (why: string) => {
      process.stderr.write(`${why}\n`);
      void this.run().finally(() => process.exit(1));
    };
    process.once('SIGINT', () => {
      stop('Interrupted.');
    });
    process.once('SIGTERM', () => {
      stop('Interrupted.');
    });
    setTimeout(() => {
      stop('Took too long.');
    }, maxMinutes * 60_000).unref();
  }

  add(task: Task): void {
    this.#tasks.push(task);
  }

  async run(): Promise<void> {
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop())
      await task().catch((error: unknown) => {
        process.stderr.write(`While cleaning up: ${String(error)}\n`);
      });
  }
}
