/** Sections of README.md that are written by commands: they stand between two comments, and tests compare them. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PATH = fileURLToPath(new URL('../../../README.md', import.meta.url));

/** A section, by the comments around it. */
export interface ReadmeSection {
  readonly begin: string;
  readonly end: string;
}

/** What stands in the section. @throws RangeError when README.md lacks its comments */
export function readSection(section: ReadmeSection): string {
  const readme = readFileSync(PATH, 'utf8');
  const { start, end } = placeOf(section, readme);
  return readme.slice(start, end).trim();
}

/** Replaces what stands in the section. @throws RangeError when README.md lacks its comments */
export function writeSection(section: ReadmeSection, text: string): void {
  const readme = readFileSync(PATH, 'utf8');
  const { start, end } = placeOf(section, readme);
  writeFileSync(PATH, `${readme.slice(0, start)}\n${text}\n${readme.slice(end)}`);
}

function placeOf(section: ReadmeSection, readme: string): { start: number; end: number } {
  const begin = readme.indexOf(section.begin);
  const start = begin + section.begin.length;
  const end = readme.indexOf(section.end, start);
  if (begin >= 0 && end >= 0) return { start, end };
  throw new RangeError(`README.md lacks the comments "${section.begin}" and "${section.end}".`);
}
