/** The sources that `ingest` was pointed at: files, what lies in directories, stdin. */

import { createReadStream, existsSync } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { extname, isAbsolute, join } from 'node:path';
import { ExpectedError } from '../errors.ts';

/** Something to read documents from. */
export interface Source {
  /** As the person knows it: the path, or "stdin". */
  readonly label: string;
  /** Lower case, with the dot; "" where there is none. */
  readonly extension: string;
  /** When it was last changed, RFC 3339 in UTC; null for stdin. */
  readonly changedAt: string | null;
  /** Its length in bytes; null for stdin. */
  readonly size: number | null;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** In directories only these are taken; a file named by itself is taken whatever it is called. */
export const EXTENSIONS: ReadonlySet<string> = new Set([
  '.txt',
  '.html',
  '.htm',
  '.xhtml',
  '.json',
  '.ndjson',
  '.jsonl',
  '.xml',
  '.rss',
  '.atom',
]);

/**
 * Gives the sources one after the other; directories are walked in order of name, hidden files left out.
 *
 * @throws ExpectedError `page_unreadable` for a path that isn't there or can't be looked at
 */
export async function* findSources(path: string): AsyncGenerator<Source> {
  if (path === '-') {
    yield { label: 'stdin', extension: '', changedAt: null, size: null, open: () => process.stdin };
    return;
  }
  if (isPattern(path)) {
    // Loaded when it is needed: the shell has resolved most patterns already.
    const { glob } = await import('tinyglobby');
    const found = await glob(path, { absolute: isAbsolute(path), expandDirectories: false });
    if (found.length === 0) throw notThere('no file is called so');
    for (const file of found.sort()) yield* findSources(file);
    return;
  }
  const status = await look(path);
  if (!status.isDirectory()) {
    yield {
      label: path,
      extension: extname(path).toLowerCase(),
      changedAt: `${status.mtime.toISOString().slice(0, 19)}Z`,
      size: status.size,
      open: () => createReadStream(path),
    };
    return;
  }
  for (const name of await namesIn(path)) yield* findSources(join(path, name));
}

/** A file that is really called so is meant rather than the pattern. */
const isPattern = (path: string): boolean => /[*?[{]/u.test(path) && !existsSync(path);

const notThere = (reason: string, options?: ErrorOptions): ExpectedError =>
  new ExpectedError('page_unreadable', `cannot be read: ${reason}`, options);

async function look(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file or directory' : String(code);
    throw notThere(reason, { cause });
  }
}

async function namesIn(directory: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(directory)) {
    const isWanted = entry.isDirectory() || EXTENSIONS.has(extname(entry.name).toLowerCase());
    if (isWanted && !entry.name.startsWith('.')) names.push(entry.name);
  }
  return names.sort();
}
