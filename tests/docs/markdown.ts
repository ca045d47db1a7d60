/** The documentation's files, and what can be checked in them. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A documentation file, by its path from the top folder. */
export interface MarkdownFile {
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['docs', 'src', '.github', 'tests'];

/** Every Markdown file that the repository holds. */
export function readMarkdown(): MarkdownFile[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  return [...top, ...below].map((path) => ({
    path: relative(ROOT, join(ROOT, path)),
    text: readText(path),
  }));
}

/** A file of the repository as text. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Says whether the repository holds a file or folder. */
export function exists(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;
}

/** What package.json holds that the documentation speaks of. */
export function readPackage(): {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly version: string;
} {
  return JSON.parse(readText('package.json')) as ReturnType<typeof readPackage>;
}

/** The first group of every match, each once. */
export function findAll(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** The text without what a formatter may change: white space, and the length of rules in tables. */
export function unformatted(text: string): string {
  return text.replace(/\s+/gu, '').replace(/-{2,}/gu, '-');
}
