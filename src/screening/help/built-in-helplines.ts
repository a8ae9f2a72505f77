import { createRequire } from 'node:module';
import { type Helplines } from './helpline.js';
import { parseHelplines } from './parse-helplines.js';

/**
 * The helplines that come with the project, checked as strictly as an operator's own file. Read by
 * `require`, because importing JSON prints a warning on Node 20; the build copies the file beside this one.
 *
 * @throws HelplinesError when the file in the repository is wrong
 */
export function builtInHelplines(): Helplines {
  return parseHelplines(createRequire(import.meta.url)('./helplines.json'));
}
