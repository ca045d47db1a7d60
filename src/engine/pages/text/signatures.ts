/** Digests whose articles are signed at their end: "— Skerry Bulletin, 25 minutes ago" under the last paragraph. */

import { type ClassifiedLine, isOpenSentence } from './classify-line.ts';
import { type Cluster, findClusters } from './clusters.ts';
import { isDeskLabel, isOutletName } from './outlet-name.ts';
import { bareName } from './score-roles.ts';
import type { Section } from './section.ts';
import { type Head, readHead } from './signed-head.ts';

/** The lines under an article that say when, or where, it was printed; indices into the classified lines. */
interface Foot {
  readonly from: number;
  readonly to: number;
  readonly outlet: string | null;
  readonly cluster: Cluster;
}

/**
 * Gives the sections where every time of the page but the masthead's stands under a text and no text follows the
 * last; else `[]`. One signature alone must name outlet and time. O(lines).
 */
export function findSignatures(lines: readonly ClassifiedLine[]): Section[] {
  const feet = findFeet(lines);
  const last = feet?.at(-1);
  if (feet === null || last === undefined) return [];
  if (lines.slice(last.to).some(({ kind }) => kind === 'prose')) return [];
  if (feet.length === 1 && (last.outlet === null || !last.cluster.hasCredit)) return [];
  const heads = feet.map(({ from }, index) => {
    const start = feet[index - 1]?.to ?? 0;
    return readHead(lines.slice(start, from), index === 0);
  });
  const hasOutlets =
    heads.length > 1 && heads.every((head) => head !== null && head.outlet !== null);
  const sections = feet.map((foot, index) => {
    const head = heads[index] ?? null;
    const start = feet[index - 1]?.to ?? 0;
    return head === null
      ? null
      : sectionOf(lines.slice(start, foot.to), lines, foot, head, hasOutlets);
  });
  return sections.every((section) => section !== null) ? sections : [];
}

/** Null where a time stands elsewhere than under a text. */
function findFeet(lines: readonly ClassifiedLine[]): Foot[] | null {
  const prose = lines.findIndex(({ kind }) => kind === 'prose');
  const feet: Foot[] = [];
  for (const cluster of findClusters(lines)) {
    const foot = cluster.headline === null ? footOf(lines, cluster) : null;
    if (foot !== null) feet.push(foot);
    // A masthead has a date, and a mark above a headline names its outlet.
    else if (
      cluster.headline !== null ||
      (cluster.hasCredit && (cluster.isStrong || cluster.from > prose))
    )
      return null;
  }
  const isStrong = feet.every(({ outlet, cluster }) => outlet !== null || cluster.hasCredit);
  return isStrong ? feet : null;
}

/** Buttons aside, a paragraph stands above it, and under it nothing, a break or the next headline. */
function footOf(lines: readonly ClassifiedLine[], cluster: Cluster): Foot | null {
  const { from, to, outlet } = cluster;
  if (!cluster.hasCredit && outlet === null) return null;
  const above = lines[from - 1];
  const below = lines[to];
  if (outlet === null && isName(above) && isUnderText(lines, from - 1)) {
    return endsHere(lines, to)
      ? { from: from - 1, to, outlet: bareName(above.text), cluster }
      : null;
  }
  if (!isUnderText(lines, from)) return null;
  if (outlet === null && isName(below) && !below.isAfterBlank && endsHere(lines, to + 1, true)) {
    return { from, to: to + 1, outlet: bareName(below.text), cluster };
  }
  return endsHere(lines, to) ? { from, to, outlet, cluster } : null;
}

const isName = (line: ClassifiedLine | undefined): line is ClassifiedLine =>
  line?.kind === 'label' && isOutletName(bareName(line.text)) && !isDeskLabel(line.text);

function isUnderText(lines: readonly ClassifiedLine[], at: number): boolean {
  const above = lines.slice(0, at).findLast(({ kind }) => kind !== 'skip');
  return above?.kind === 'prose';
}

function endsHere(lines: readonly ClassifiedLine[], at: number, isApart = false): boolean {
  const next = lines.slice(at).find(({ kind }) => kind !== 'skip');
  if (next === undefined || next.isAfterBlank || next.kind === 'separator') return true;
  return !isApart && (next.kind === 'label' || next.kind === 'prose') && isOpenSentence(next);
}

function sectionOf(
  own: readonly ClassifiedLine[],
  lines: readonly ClassifiedLine[],
  { outlet, cluster }: Foot,
  head: Head,
  hasOutlets: boolean,
): Section {
  const anchors = cluster.anchors.map((at) => lines[at]).filter((line) => line !== undefined);
  return {
    lines: own,
    headline: head.headline,
    outlet: outlet ?? (hasOutlets ? head.outlet : null),
    byline: head.byline,
    anchors: [...anchors, ...head.anchors],
    body: head.body,
  };
}
