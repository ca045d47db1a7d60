/** Bylines without "By" that only their markup names: <a rel="author">Ann Lee</a>. */

import { personLikeness } from '../text/person-name.ts';
import type { Run } from './runs.ts';

/** The writers marked up near the heading, "Ann Lee, Pim van Eck"; null without any. */
export function readMarkedByline(runs: readonly Run[], heading: Run | null): string | null {
  const at = heading === null ? 0 : Math.max(0, runs.indexOf(heading));
  const near = runs.slice(Math.max(0, at - BEFORE), at + BEHIND);
  for (const { author } of near) {
    if (author === null || author.length > MAX_AUTHOR) continue;
    const names = author.split(SEPARATOR).filter((name) => name !== '');
    if (names.length > 0 && names.every((name) => personLikeness(name) > 0)) return author;
  }
  return null;
}

const BEFORE = 5;
const BEHIND = 12;
const MAX_AUTHOR = 120;
const SEPARATOR = / ?(?:,|&| and ) ?/u;
