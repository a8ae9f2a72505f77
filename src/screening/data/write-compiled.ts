import { writeCompiled } from '../matching/compiled-file.js';
import { COMPILED_FILE } from './compiled-languages.js';
import { COMPILED_LANGUAGES } from './languages.js';

/** The last step of the build. */
writeCompiled(COMPILED_FILE, COMPILED_LANGUAGES);
