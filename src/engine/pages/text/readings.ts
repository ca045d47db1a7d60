/** Every way in which a group of lines and those around it may introduce one article, each with a score. */

import { type ClassifiedLine, isOpenSentence } from './classify-line.ts';
import type { Cluster } from './clusters.ts';
import { personLikeness } from './person-name.ts';
import { bareName, isEcho, scoreHeadline, scoreOutlet } from './score-roles.ts';

/** The lines that introduce one article; indices into the classified lines. */
export interface Introduction {
  /** First line of it, the headline included. */
  readonly from: number;
  /** Behind its last line. */
  readonly to: number;
  readonly headline: number;
  readonly outlet: string | null;
  /** A name without "By"; null where a byline line says it, or nothing does. */
  readonly byline: string | null;
  /** Credit, mark and byline lines. */
  readonly anchors: readonly number[];
  /** It names an outlet or a relative time, which headings inside an article don't. */
  readonly isStrong: boolean;
}

/** One such way. */
export interface Reading extends Introduction {
  readonly cluster: number;
  readonly score: number;
  /** The order of the roles, the same for groups that are laid out alike. */
  readonly layout: string;
}

/** How many lines around a group may belong to it. */
const REACH = 3;

/** Weighs every choice of headline and outlet among the labels near a group. */
export function readingsOf(
  lines: readonly ClassifiedLine[],
  clusters: readonly Cluster[],
  cluster: Cluster,
  index: number,
): Reading[] {
  if (cluster.headline !== null) return [readingOfOneLine(cluster, cluster.headline, index)];
  const labels = labelsAround(lines, clusters, cluster, index);
  const readings: Reading[] = [];
  for (const headline of labels) {
    const others = labels.filter((label) => label !== headline);
    for (const { named, outlet } of namings(cluster, others)) {
      readings.push(readingAs(lines, labels, cluster, index, { headline, outlet, named }));
    }
  }
  return readings;
}

/** Who the name in the group's own lines is, and which label, if any, is the outlet. */
interface Naming {
  readonly named: 'outlet' | 'writer';
  readonly outlet: number | null;
}

function namings(cluster: Cluster, others: readonly number[]): Naming[] {
  const asLabel = others.map((outlet): Naming => ({ named: 'writer', outlet }));
  if (cluster.outlet === null) return [{ named: 'outlet', outlet: null }, ...asLabel];
  const own: Naming = { named: 'outlet', outlet: null };
  return isWriter(cluster) ? [own, { named: 'writer', outlet: null }, ...asLabel] : [own];
}

/** "Oda Fjellvang · 3 hours ago" may name the writer where no byline does. */
const isWriter = ({ outlet, hasByline }: Cluster): boolean =>
  outlet !== null && !hasByline && personLikeness(outlet) > 0;

function readingAs(
  lines: readonly ClassifiedLine[],
  labels: readonly number[],
  cluster: Cluster,
  index: number,
  { headline, outlet, named }: Naming & { readonly headline: number },
): Reading {
  const textOf = (at: number): string => lines[at]?.text ?? '';
  const echoes = labels.filter((label) => isEcho(lines[label], cluster));
  const own = [headline, cluster.from, cluster.to - 1, ...(outlet === null ? [] : [outlet])];
  const rim = [...own, ...echoes];
  const isOwn = cluster.outlet !== null && named === 'outlet';
  const name = isOwn ? cluster.outlet : outlet === null ? null : bareName(textOf(outlet));
  const writer = labels.find(
    (label) =>
      !own.includes(label) &&
      label >= Math.min(...rim) - 1 &&
      label <= Math.max(...rim) + 1 &&
      personLikeness(textOf(label)) >= (name === null ? 2 : 1),
  );
  const ownWriter = cluster.outlet !== null && named === 'writer' ? cluster.outlet : null;
  const hasWriter = writer !== undefined && ownWriter === null && !cluster.hasByline;
  const from = Math.min(...rim, ...(hasWriter ? [writer] : []));
  const to = Math.max(...rim, ...(hasWriter ? [writer] : [])) + 1;
  const loose = labels.filter(
    (label) =>
      label >= from && label < to && !own.includes(label) && !(hasWriter && label === writer),
  );
  const score =
    scoreHeadline(lines, cluster, headline) +
    (outlet === null ? 0 : scoreOutlet(lines, cluster, headline, outlet)) +
    (cluster.isStrong ? 0.5 : 0) +
    (isOwn ? 0.5 - 0.6 * Math.max(0, personLikeness(name ?? '') - 1) : 0) +
    (ownWriter === null ? 0 : 0.5 * personLikeness(ownWriter) - 0.7) +
    (hasWriter ? 0.1 : 0) -
    loose.reduce((sum, label) => sum + costOfLoose(lines[label], cluster), 0);
  return {
    cluster: index,
    from,
    to,
    headline,
    outlet: name,
    byline: ownWriter ?? (hasWriter ? textOf(writer) : null),
    anchors: cluster.anchors,
    isStrong: cluster.isStrong || name !== null,
    score: cluster.hasCredit || cluster.isStrong ? score : score - 0.5,
    layout: layoutOf(cluster, headline, outlet),
  };
}

/** One line says it all: nothing around it is weighed. */
const readingOfOneLine = (cluster: Cluster, headline: number, index: number): Reading => ({
  cluster: index,
  from: cluster.from,
  to: cluster.to,
  headline,
  outlet: cluster.outlet,
  byline: null,
  anchors: cluster.anchors,
  isStrong: cluster.isStrong || cluster.outlet !== null,
  score: 2.5,
  layout: 'one line',
});

/** A line that no role explains: nothing for the outlet said again, little for a standfirst. */
function costOfLoose(line: ClassifiedLine | undefined, cluster: Cluster): number {
  if (line === undefined || isEcho(line, cluster)) return 0;
  return line.text.split(' ').length >= 5 ? 0.4 : 1;
}

/** Lines near the group that aren't text of an article or boilerplate, nearest group only. */
function labelsAround(
  lines: readonly ClassifiedLine[],
  clusters: readonly Cluster[],
  cluster: Cluster,
  index: number,
): number[] {
  const labels: number[] = [];
  const lowest = Math.max(clusters[index - 1]?.to ?? 0, cluster.from - REACH);
  for (let at = cluster.from - 1; at >= lowest; at--) {
    if (isCandidate(lines, at, at + 1)) labels.unshift(at);
    else if (lines[at]?.kind !== 'skip') break;
  }
  for (let at = cluster.from; at < cluster.to; at++) {
    if (lines[at]?.kind === 'label') labels.push(at);
  }
  const highest = Math.min(clusters[index + 1]?.from ?? lines.length, cluster.to + REACH);
  for (let at = cluster.to; at < highest; at++) {
    if (isCandidate(lines, at, at)) labels.push(at);
    else if (lines[at]?.kind !== 'skip') break;
  }
  return labels;
}

/** A label, or a sentence like a headline that no empty line parts from the group, or that has no full stop. */
function isCandidate(lines: readonly ClassifiedLine[], at: number, seam: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (line.kind === 'label') return true;
  return line.couldBeHeadline && (isOpenSentence(line) || !(lines[seam]?.isAfterBlank ?? true));
}

/** The order of the roles: "outlet time headline". */
function layoutOf(cluster: Cluster, headline: number, outlet: number | null): string {
  const roles: [number, string][] = [
    [cluster.from, 'time'],
    [headline, 'headline'],
  ];
  if (outlet !== null) roles.push([outlet, 'outlet']);
  return roles
    .sort(([a], [b]) => a - b)
    .map(([, role]) => role)
    .join(' ');
}
