import { rm } from 'node:fs/promises';
import type { TestServer } from './global-setup.js';

/** Stops the server that the set-up started, if it did, and throws its data away. */
export default async function globalTeardown(): Promise<void> {
  const { sameboatTestServer } = globalThis as { sameboatTestServer?: TestServer };
  if (sameboatTestServer === undefined) return;
  await sameboatTestServer.database.stop();
  await rm(sameboatTestServer.dataDir, { recursive: true, force: true });
}
