import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedDatabase } from '../src/database/embedded/embedded-database.js';
import { findNativeServer } from '../src/database/embedded/server-program.js';
import { type Cleanup } from './cleanup.js';

const TOOLS = resolve('.sameboat');
const CRATE = ['secantus-mdb', '--version', '0.5.3-beta.193', '--ignore-rust-version'];

export interface BenchDatabase {
  /** Names a database of the bench's own. */
  uri: string;
  /** What the numbers were measured on. */
  engine: string;
}

/** A database with nothing in it; data and server are gone afterwards. */
export async function openDatabase(
  cleanup: Cleanup,
  say: (line: string) => void,
): Promise<BenchDatabase> {
  const path = process.env.PATH ?? '';
  buildNativeServer(path, say);
  const dataDir = await mkdtemp(join(tmpdir(), 'sameboat-bench-'));
  cleanup.add(() => rm(dataDir, { recursive: true, force: true }));
  const server = await startEmbeddedDatabase({ dataDir, toolsDir: TOOLS, path, say });
  cleanup.add(() => server.stop());
  if (server.variant === 'secantusdb')
    say('Measured on the Python server, which is slower: neither secantusd-rs nor cargo is here.');
  return { uri: server.uri.replace('/?', '/sameboat-bench?'), engine: server.variant };
}

/** About four minutes on two cores, once. */
function buildNativeServer(path: string, say: (line: string) => void): void {
  if (findNativeServer({ toolsDir: TOOLS, path }) !== undefined) return;
  if (spawnSync('cargo', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  say('Building secantusd-rs with cargo (a few minutes, once).');
  try {
    execFileSync('cargo', ['install', ...CRATE, '--root', TOOLS], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    say('It could not be built.');
  }
}
