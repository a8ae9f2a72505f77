import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ShortCommand {
  command: string;
  args: string[];
  /** Called with each line the command writes, to either stream. */
  onLine?: (line: string) => void;
}

export interface CommandOutcome {
  /** null when the command could not be run or was ended by a signal. */
  exitCode: number | null;
  lines: string[];
}

/**
 * Runs a command to its end, with the environment of this process (proxies and certificates for
 * pip), and never throws: what went wrong is in the outcome.
 */
export function runShortCommand({ command, args, onLine }: ShortCommand): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (line.trim() === '') return;
        lines.push(line.trim());
        onLine?.(line.trim());
      });
    }
    child.on('error', (error) => {
      resolve({ exitCode: null, lines: [...lines, error.message] });
    });
    child.on('close', (exitCode) => {
      resolve({ exitCode, lines });
    });
  });
}
