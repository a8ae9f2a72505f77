import { createInterface, type Interface } from 'node:readline';
import { type Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

const KEPT_LINES = 5;
const CLOSING_PATIENCE_MS = 1_000;

/** Reads what a server writes until its port is known. After that nothing of it is kept anywhere. */
export class StartOutput {
  /** Resolves with the port when the server says where it listens; else never. */
  readonly port: Promise<number>;
  private readonly streams: Readable[];
  private readonly readers: Interface[];
  private lines: string[] = [];

  constructor(streams: (Readable | null)[]) {
    this.streams = streams.filter((stream) => stream !== null);
    this.readers = this.streams.map((input) => createInterface({ input }));
    this.port = new Promise((resolve) => {
      for (const reader of this.readers) {
        reader.on('line', (line) => {
          this.lines = [...this.lines, line].slice(-KEPT_LINES);
          const port = /listening on 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
          if (port !== undefined) resolve(Number(port));
        });
      }
    });
  }

  /** What a server that has ended wrote last, in one line of at most 1,000 characters. */
  async lastWords(): Promise<string> {
    const closed = this.readers.map((reader) => new Promise((done) => reader.once('close', done)));
    // Something that the server started may keep its output open.
    await Promise.race([Promise.all(closed), pause(CLOSING_PATIENCE_MS, null, { ref: false })]);
    return this.lines.join(' | ').slice(-1000);
  }

  /** Lets the server write on without ever waiting for a reader. */
  discard(): void {
    for (const reader of this.readers) reader.close();
    for (const stream of this.streams) stream.resume();
    this.lines = [];
  }
}
