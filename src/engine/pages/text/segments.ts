/** Letters and digests whose articles stand between lines drawn across: each with its headline on top, and nothing else to tell it by. */

import type { ClassifiedLine } from './classify-line.ts';
import { readHeadlineLine } from './headline-line.ts';
import { scoreTitle } from './score-roles.ts';
import { isAnchor, type Section } from './section.ts';

/** Gives a section for each part that is headed so, where two or more are; else `[]`. O(lines). */
export function findSegments(lines: readonly ClassifiedLine[]): Section[] {
  const breaks = lines.flatMap(({ kind }, at) => (kind === 'separator' ? [at] : []));
  if (breaks.length < 2) return [];
  const sections = breaks.flatMap((at, index) => {
    const own = lines.slice(at + 1, breaks[index + 1] ?? lines.length);
    return readSegment(own) ?? [];
  });
  return sections.length >= 2 ? sections : [];
}

function readSegment(lines: readonly ClassifiedLine[]): Section | null {
  const text = lines.findIndex(({ kind }) => kind === 'prose');
  const above = lines.slice(0, Math.max(0, text));
  const [line] = above.filter(({ kind }) => kind === 'label');
  if (line === undefined || text > MOST_ABOVE || above.some(({ kind }) => kind === 'list'))
    return null;
  const title = readHeadlineLine(line);
  const bare = { ...line, text: line.text.slice(title.start - line.start, title.end - line.start) };
  const length = lines.reduce(
    (sum, each) => sum + (each.kind === 'prose' ? each.text.length : 0),
    0,
  );
  if (scoreTitle(bare) < LEAST_TITLE || length < LEAST_TEXT) return null;
  return {
    lines,
    headline: title,
    outlet: above.find(({ outlet }) => outlet !== null)?.outlet ?? null,
    byline: null,
    anchors: above.filter(isAnchor),
    body: lines.slice(text),
  };
}

const MOST_ABOVE = 5;
/** Four words, or two of which one is written small. */
const LEAST_TITLE = 0.8;
const LEAST_TEXT = 250;
