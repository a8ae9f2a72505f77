import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 15_000;
const SAMPLE_MS = 200;
/** Of the kernel's clock for processes, on every common Linux. */
const TICK_MS = 10;

export interface ServerCommand {
  name: string;
  args: string[];
  env: Record<string, string>;
  /** Answers with any status once the server listens. */
  readyPath: string;
}

/** A server in a process of its own, on a free port of the loopback address. */
export class ServerProcess {
  #maxRss = 0;

  private constructor(
    readonly origin: string,
    private readonly child: ChildProcess,
  ) {
    const timer = setInterval(() => {
      this.#sample();
    }, SAMPLE_MS);
    child.once('exit', () => {
      clearInterval(timer);
    });
  }

  static async start(command: ServerCommand): Promise<ServerProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, command.args, {
      env: { ...command.env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const server = new ServerProcess(`http://127.0.0.1:${port}`, child);
    await server.#ready(command);
    return server;
  }

  /** The most memory seen so far, in MB. */
  get maxRssMb(): number {
    return Math.round(this.#maxRss / 1024);
  }

  /** Processor time used so far, in milliseconds; null where the system does not say. */
  get cpuMs(): number | null {
    if (process.platform !== 'linux' || this.child.pid === undefined) return null;
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return (Number(fields?.[11]) + Number(fields?.[12])) * TICK_MS;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const last = setTimeout(() => this.child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(last);
  }

  async #ready({ name, readyPath }: ServerCommand): Promise<void> {
    const until = performance.now() + START_PATIENCE_MS;
    while (performance.now() < until && this.child.exitCode === null) {
      const answer = await fetch(this.origin + readyPath).catch(() => undefined);
      if (answer !== undefined) return;
      await sleep(50);
    }
    throw new Error(`The ${name} does not start.`);
  }

  #sample(): void {
    if (this.child.pid === undefined) return;
    try {
      this.#maxRss = Math.max(this.#maxRss, rssKb(this.child.pid));
    } catch {
      // It has just ended.
    }
  }
}

function rssKb(pid: number): number {
  if (process.platform !== 'linux')
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  const found = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
