/** Makes the program: few files, since loading hundreds takes longer than most commands run. */

import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { packageFile } from '../program-files.ts';

/** What is started: the command, the threads, and what benchmarks load; what they share is written once. */
const ENTRIES = [
  'cli/main',
  'services/extraction-worker',
  'services/reads/read-program',
  'store/sqlite/threads/store-worker',
  'program-files',
  'engine/index',
  'services/services',
  'store/sqlite/open',
];

/** Loaded from `node_modules`: what is no ES module, and what such packages share with us. */
const NOT_BUNDLED = [
  '@fastify/*',
  'better-sqlite3',
  'better-sqlite3-13',
  'chardet',
  'commander',
  'fastify',
  'helmet',
  'piscina',
  'prom-client',
  'tinyglobby',
];

/** Writes it into the folder, in place of all that was there. */
export async function buildProgram(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: ENTRIES.map((path) => packageFile(`src/${path}.ts`)),
    outbase: packageFile('src'),
    outdir: folder,
    // At the top: `program-files.ts` counts on it.
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: NOT_BUNDLED,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'linked',
    logLevel: 'warning',
  });
}
