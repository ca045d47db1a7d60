/** The examples that cases are made of: files in a folder for each parser, and whatever made one fail once. */

import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./corpus/', import.meta.url);

/** Gives a parser's examples, by name of file. */
export function readCorpus(parser: string): Uint8Array[] {
  const folder = new URL(`${parser}/`, FOLDER);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder)));
}
