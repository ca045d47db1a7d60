/** Where the program's files are, the same whether it runs from its sources or as `npm run build` wrote it. */

import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of `src/`, where this file is, or of `dist/`, where the build writes whatever several files share. */
const HERE = import.meta.url;

/** Gives the file of a module that a thread loads: `services/extraction-worker`, source or built as this one is. */
export function moduleFile(path: string): string {
  return fileURLToPath(new URL(`${path}${extname(HERE)}`, HERE));
}

/** Gives a file of the package that isn't a module: `migrations`, `docs/samples`. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, HERE));
}
