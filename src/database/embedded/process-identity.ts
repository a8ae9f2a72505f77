import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same number: `started` is when it began. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

export interface RunningProcess extends ProcessIdentity {
  commandLine: string;
}

/**
 * What is known about a process, or null when none of that number runs. A zombie counts as not
 * running: it holds nothing any more, and only its parent can make it go.
 */
export function describeProcess(pid: number): RunningProcess | null {
  return existsSync('/proc/self/stat') ? describeFromProc(pid) : describeFromPs(pid);
}

/** Whether this very process, not a later one with its number, still runs. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return describeProcess(pid)?.started === started;
}

/** @throws never for the calling process, which runs by definition. */
export function ownIdentity(): ProcessIdentity {
  const own = describeProcess(process.pid);
  if (own === null) throw new Error('This system does not show its own processes.');
  return { pid: own.pid, started: own.started };
}

/** Linux: proc(5). `started` is in clock ticks since the machine's boot (field 22 of `stat`). */
export function describeFromProc(pid: number): RunningProcess | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may itself contain blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = 'X', started = ''] = [fields[0], fields[19]];
    if ('ZX'.includes(state) || started === '') return null;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, started, commandLine };
  } catch {
    return null;
  }
}

/** Elsewhere (macOS): ps(1), in a fixed language and time zone, as the start time is compared as text. */
export function describeFromPs(pid: number): RunningProcess | null {
  try {
    const columns = ['-o', 'stat=', '-o', 'lstart=', '-o', 'command='];
    const line = execFileSync('ps', ['-ww', ...columns, '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return parsePsLine(pid, line);
  } catch {
    return null;
  }
}

function parsePsLine(pid: number, line: string): RunningProcess | null {
  const found = /^\s*(\S+)\s+(\S+\s+\S+\s+\S+\s+[\d:]+\s+\d+)\s+(.*)$/s.exec(line);
  const [, state = 'Z', started = '', commandLine = ''] = found ?? [];
  return state.startsWith('Z') ? null : { pid, started, commandLine: commandLine.trim() };
}
