/** Makes the research page: script and style in one file each, named after what is in them, and compressed. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'esbuild';

const SOURCES = fileURLToPath(new URL('../web/', import.meta.url));

/** Writes `index.html` and `assets/` into the folder, in place of what was there. */
export async function buildWeb(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  const { outputFiles } = await build({
    entryPoints: {
      page: join(SOURCES, 'main.tsx'),
      style: join(SOURCES, 'style/main.css'),
      icon: join(SOURCES, 'icon.svg'),
    },
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    loader: { '.svg': 'copy' },
    tsconfig: join(SOURCES, 'tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const names = outputFiles.map(({ path }) => basename(path));
  const named = (start: string): string => names.find((name) => name.startsWith(start)) ?? start;
  const template = await readFile(join(SOURCES, 'index.html'), 'utf8');
  const html = template
    .replace('{{script}}', named('page-'))
    .replace('{{style}}', named('style-'))
    .replace('{{icon}}', named('icon-'));
  await writeCompressed(join(folder, 'index.html'), Buffer.from(html));
  for (const { path, contents } of outputFiles) await writeCompressed(path, contents);
}

/** A file, and beside it what a browser that takes Brotli or gzip gets. */
async function writeCompressed(path: string, contents: Uint8Array): Promise<void> {
  await writeFile(path, contents);
  await writeFile(`${path}.br`, await promisify(brotliCompress)(contents));
  await writeFile(`${path}.gz`, await promisify(gzip)(contents, { level: 9 }));
}
