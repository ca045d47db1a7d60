/** What `npm run build` wrote: threads and processes that load the source themselves take long to start. */

import { fileURLToPath } from 'node:url';

/** Gives the file of a module that the build writes as one of its own: `cli/main`. */
export function builtFile(path: string): string {
  return fileURLToPath(new URL(`../../dist/${path}.js`, import.meta.url));
}
