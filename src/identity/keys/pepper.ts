import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config } from '../../config/config.js';

/** The server's own secret. A copy of the database without it says nothing about who can sign in. */
export class Pepper {
  readonly #secret: Buffer;
  /** Purposes are few and fixed in the code. */
  readonly #keys = new Map<string, Buffer>();

  constructor(secret: string) {
    this.#secret = Buffer.from(secret);
  }

  /** HMAC-SHA-256 of a text for one purpose, base64url. */
  tag(purpose: string, text: string): string {
    return createHmac('sha256', this.key(purpose)).update(text).digest('base64url');
  }

  /** A key of its own for each purpose (HKDF-SHA-256). */
  key(purpose: string): Buffer {
    const known = this.#keys.get(purpose);
    if (known !== undefined) return known;
    const key = Buffer.from(hkdfSync('sha256', this.#secret, '', `sameboat ${purpose}`, 32));
    this.#keys.set(purpose, key);
    return key;
  }
}

/**
 * The pepper that the operator set; otherwise (never in production) a random one, made at the first start
 * and kept in the data folder, readable by its owner only.
 */
export function loadPepper(config: Config): Pepper {
  if (config.pepper !== undefined) return new Pepper(config.pepper);
  const file = fileOf(config);
  mkdirSync(config.dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return new Pepper(readFileSync(file, 'utf8'));
}

/** Whether there is one already: a program that only looks must not make it. */
export function hasPepper(config: Config): boolean {
  return config.pepper !== undefined || existsSync(fileOf(config));
}

function fileOf({ dataDir }: Config): string {
  return join(dataDir, 'pepper');
}
