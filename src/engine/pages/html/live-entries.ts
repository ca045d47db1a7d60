/** Where the entries of a live blog begin among a page's paragraphs. */

import { foldName } from '../../../text/name-key.ts';
import { CLOCK_LINE } from '../entries.ts';
import type { LinkedEntry } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Run } from './runs.ts';

/** The first paragraph of an entry, and its time as printed or marked up. */
export interface LiveEntry {
  readonly paragraph: number;
  readonly time: string;
}

/**
 * Finds the entries by the lines that are a time and little else, marked up as <time> or a bare time of day; where
 * the page shows no such lines, by what its JSON-LD lists. `[]` below three. O(runs).
 */
export function findLiveEntries(
  paragraphs: readonly Paragraph[],
  runs: readonly Run[],
  metadata: Metadata,
): LiveEntry[] {
  const shown = byLines(paragraphs, runs);
  const found = shown.length >= MIN_ENTRIES ? shown : byList(paragraphs, metadata.entries);
  return found.length >= MIN_ENTRIES ? found : [];
}

const MIN_ENTRIES = 3;

function byLines(paragraphs: readonly Paragraph[], runs: readonly Run[]): LiveEntry[] {
  const times = new Map<Run, number>();
  let count = 0;
  let time = '';
  const printed: string[] = [];
  for (const run of runs) {
    const own = timeOf(run);
    if (own !== null) {
      time = own;
      count++;
    }
    times.set(run, count);
    printed[count] = time;
  }
  const entries: LiveEntry[] = [];
  let before = 0;
  paragraphs.forEach(({ run }, paragraph) => {
    const at = run === null ? before : (times.get(run) ?? before);
    if (at > before) entries.push({ paragraph, time: printed[at] ?? '' });
    before = Math.max(at, before);
  });
  return entries;
}

/** A time in a sentence is one that it speaks of. */
function timeOf({ text, time }: Run): string | null {
  if (CLOCK_LINE.test(text) && /\d[:.]\d|[ap]\.?m/iu.test(text)) return time ?? text;
  return time !== null && text.length <= MAX_TIME_LINE && !/[.!?]["'”’]?$/u.test(text)
    ? time
    : null;
}

const MAX_TIME_LINE = 60;

function byList(paragraphs: readonly Paragraph[], listed: readonly LinkedEntry[]): LiveEntry[] {
  const times = new Map<string, string>();
  for (const { time, headline, body } of listed) {
    for (const words of [headline, body]) {
      const key = keyOf(words);
      if (time !== '' && key.length >= 10 && !times.has(key)) times.set(key, time);
    }
  }
  if (times.size === 0) return [];
  const found = paragraphs.flatMap(({ text }, paragraph): LiveEntry[] => {
    const time = times.get(keyOf(text));
    return time === undefined ? [] : [{ paragraph, time }];
  });
  // Headline and body of one entry both tell it.
  return found.filter(({ time }, at) => time !== found[at - 1]?.time);
}

const keyOf = (words: string): string => foldName(words.slice(0, 60)).slice(0, 40);
