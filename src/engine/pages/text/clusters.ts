/** Groups of credit, mark and byline lines that speak of one article. */

import { type ClassifiedLine, isOpenSentence } from './classify-line.ts';

/** Neighbouring credit and mark lines that speak of one article. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly anchors: readonly number[];
  readonly outlet: string | null;
  readonly hasCredit: boolean;
  readonly hasByline: boolean;
  readonly isStrong: boolean;
  /** The line that holds the headline too; null where that is a line of its own. */
  readonly headline: number | null;
}

/** Finds the groups, in text order; O(lines). */
export function findClusters(lines: readonly ClassifiedLine[]): Cluster[] {
  const clusters: Cluster[] = [];
  let open: number[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined)
      clusters.push(clusterOf(lines, open, first, last));
    open = [];
  };
  lines.forEach((line, index) => {
    if (line.kind !== 'credit' && line.kind !== 'mark' && line.kind !== 'byline') return;
    const last = open.at(-1);
    if (last !== undefined && !isOneGroup(lines, open, last, index)) close();
    open.push(index);
  });
  close();
  return clusters;
}

/** Side by side, or a byline, or time and mark with one line between. */
function isOneGroup(
  lines: readonly ClassifiedLine[],
  open: readonly number[],
  last: number,
  next: number,
): boolean {
  // A line that names its headline begins an article, or signs the one before.
  const holdsHeadline = (index: number): boolean => (lines[index]?.headline ?? null) !== null;
  if (holdsHeadline(next)) return false;
  if (next === last + 1) return !isSignedAbove(lines, open, next);
  if (open.some(holdsHeadline)) return false;
  const between = lines[last + 1];
  if (next > last + 2 || between === undefined) return false;
  if (between.kind !== 'label' && !(between.kind === 'prose' && isOpenSentence(between)))
    return false;
  const kinds = open.map((index) => lines[index]?.kind);
  const kind = lines[next]?.kind;
  return kind !== undefined && !kinds.includes(kind) && !(lines[last + 1]?.isAfterBlank ?? true);
}

/** A time directly under a text ends it; what follows an empty line begins the next. */
function isSignedAbove(
  lines: readonly ClassifiedLine[],
  open: readonly number[],
  next: number,
): boolean {
  const first = open[0] ?? next;
  const isUnder = lines[first - 1]?.kind === 'prose' && lines[first]?.isAfterBlank === false;
  return isUnder && lines[next]?.isAfterBlank === true;
}

function clusterOf(
  lines: readonly ClassifiedLine[],
  anchors: readonly number[],
  from: number,
  last: number,
): Cluster {
  const own = anchors.map((index) => lines[index]).filter((line) => line !== undefined);
  const hasCredit = own.some(({ kind }) => kind === 'credit');
  return {
    from,
    to: last + 1,
    anchors,
    outlet: own.find(({ outlet }) => outlet !== null)?.outlet ?? null,
    hasCredit,
    hasByline: own.some(({ byline }) => byline !== null),
    isStrong: own.some(({ credit, kind }) => credit?.isRelative === true || kind === 'mark'),
    headline: anchors.find((index) => (lines[index]?.headline ?? null) !== null) ?? null,
  };
}
