import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** Whether there is a file at this place that may be run (links are followed). */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The places of a program in a search path (`a:b:c`), in its order. Entries that are not absolute
 * are skipped: what runs must not depend on the folder the server was started from.
 */
export function findOnPath(name: string, path: string | undefined): string[] {
  return (path ?? '')
    .split(':')
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .filter(isExecutable);
}
