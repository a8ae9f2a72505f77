import { join } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-database.error.js';
import { findOnPath, isExecutable } from './executable.js';
import { installPythonServer } from './python-server.js';

/** The native server, or the Python one of the same project. */
export type EmbeddedVariant = 'secantusd-rs' | 'secantusdb';

/** How a server is run: `args` come before those that both variants share. */
export interface ServerProgram {
  variant: EmbeddedVariant;
  command: string;
  args: string[];
  env: Record<string, string>;
}

export interface ProgramSearch {
  /** `bin/secantusd-rs` is looked for here first; the Python server is installed under `python/`. */
  toolsDir: string;
  /** Searched next, in the form of the PATH variable; nothing is searched when absent. */
  path: string | undefined;
  /** Only this one will do. */
  variant: EmbeddedVariant | undefined;
  say: (line: string) => void;
}

/**
 * The native server where it is installed, else the Python one, which is fetched when needed.
 * @throws EmbeddedDatabaseError when neither can be had.
 */
export async function findServerProgram(search: ProgramSearch): Promise<ServerProgram> {
  const native = search.variant === 'secantusdb' ? undefined : findNativeServer(search);
  if (native !== undefined) return nativeProgram(native);
  if (search.variant === 'secantusd-rs') {
    throw new EmbeddedDatabaseError(
      `secantusd-rs was asked for but is neither in ${join(search.toolsDir, 'bin')} nor on PATH: install it as the README says.`,
    );
  }
  return pythonProgram(await installPythonServer(search));
}

export function findNativeServer({
  toolsDir,
  path,
}: Pick<ProgramSearch, 'toolsDir' | 'path'>): string | undefined {
  const own = join(toolsDir, 'bin', 'secantusd-rs');
  return isExecutable(own) ? own : findOnPath('secantusd-rs', path)[0];
}

/**
 * `SECANTUS_DISABLE_OPLOG`: the change log is a diary of who wrote when, and nothing here reads it.
 * The write-ahead log is one too, and is kept for at least one file: 8 MB instead of 128 MB.
 */
function nativeProgram(command: string): ServerProgram {
  const args = ['--log-level', 'WARNING', '--log-file-max', '8MB'];
  return { variant: 'secantusd-rs', command, args, env: { SECANTUS_DISABLE_OPLOG: '1' } };
}

/** The Python server says its port at level INFO only, which holds no more than that line. */
function pythonProgram(command: string): ServerProgram {
  const args = ['-I', '-m', 'secantus', '--log-level', 'INFO'];
  return { variant: 'secantusdb', command, args, env: {} };
}
