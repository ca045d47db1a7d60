/** Where articles begin in a text of several: groups of lines that name headline, outlet and time, in any order. */

import type { ClassifiedLine } from './classify-line.ts';
import { type Cluster, findClusters } from './clusters.ts';
import { isEcho, range, scoreHeadline, scoreOutlet } from './score-roles.ts';

/** The lines that introduce one article; indices into the classified lines. */
export interface Introduction {
  /** First line of it, the headline included. */
  readonly from: number;
  /** Behind its last line. */
  readonly to: number;
  readonly headline: number;
  readonly outlet: string | null;
  /** Credit, mark and byline lines. */
  readonly anchors: readonly number[];
  /** It names an outlet or a relative time, which headings inside an article don't. */
  readonly isStrong: boolean;
}

interface Reading extends Introduction {
  readonly cluster: number;
  readonly score: number;
  readonly layout: string;
}

/**
 * Finds the introductions, in text order. Every order of the lines is weighed for every group; the layout that
 * most groups of the page share then gets a bonus, so that clear ones decide for unclear ones. O(lines).
 */
export function findIntroductions(lines: readonly ClassifiedLine[]): Introduction[] {
  const clusters = findClusters(lines);
  const readings = clusters.map((cluster, index) => readingsOf(lines, clusters, cluster, index));
  const layouts = countLayouts(readings);
  const ranked = readings
    .flat()
    .map((reading) => ({ ...reading, score: reading.score + bonus(layouts, reading.layout) }))
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || a.from - b.from);
  const taken = new Set<number>();
  const used = new Set<number>();
  const accepted: Introduction[] = [];
  for (const reading of ranked) {
    const own = range(reading.from, reading.to);
    if (taken.has(reading.cluster) || own.some((line) => used.has(line))) continue;
    taken.add(reading.cluster);
    for (const line of own) used.add(line);
    accepted.push(reading);
  }
  return accepted.sort((a, b) => a.from - b.from);
}

/** A headline of five words beside a credit line scores about 2.5; a lone name beside a time below 1. */
const THRESHOLD = 1.2;

/** How many lines around a group may belong to it. */
const REACH = 3;

function readingsOf(
  lines: readonly ClassifiedLine[],
  clusters: readonly Cluster[],
  cluster: Cluster,
  index: number,
): Reading[] {
  if (cluster.headline !== null) return [readingOfOneLine(cluster, cluster.headline, index)];
  const labels = labelsAround(lines, clusters, cluster, index);
  const readings: Reading[] = [];
  for (const headline of labels) {
    const headlineScore = scoreHeadline(lines, cluster, headline);
    const outlets =
      cluster.outlet === null ? [null, ...labels.filter((label) => label !== headline)] : [null];
    for (const outlet of outlets) {
      const own = [headline, cluster.from, cluster.to - 1, ...(outlet === null ? [] : [outlet])];
      const from = Math.min(...own, ...echoesOf(lines, labels, cluster));
      const to = Math.max(...own, ...echoesOf(lines, labels, cluster)) + 1;
      const loose = labels.filter(
        (label) => label >= from && label < to && label !== headline && label !== outlet,
      );
      const score =
        headlineScore +
        (outlet === null ? 0 : scoreOutlet(lines, cluster, headline, outlet)) +
        (cluster.isStrong ? 0.5 : 0) +
        (cluster.outlet === null ? 0 : 0.5) -
        loose.reduce((sum, label) => sum + costOfLoose(lines[label], cluster), 0);
      const name = cluster.outlet ?? (outlet === null ? null : (lines[outlet]?.text ?? null));
      readings.push({
        cluster: index,
        from,
        to,
        headline,
        outlet: name,
        anchors: cluster.anchors,
        isStrong: cluster.isStrong || name !== null,
        score: cluster.hasCredit || cluster.isStrong ? score : score - 0.5,
        layout: layoutOf(cluster, headline, outlet),
      });
    }
  }
  return readings;
}

/** One line says it all: nothing around it is weighed. */
const readingOfOneLine = (cluster: Cluster, headline: number, index: number): Reading => ({
  cluster: index,
  from: cluster.from,
  to: cluster.to,
  headline,
  outlet: cluster.outlet,
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

/** A label, or a sentence like a headline that no empty line parts from the group. */
function isCandidate(lines: readonly ClassifiedLine[], at: number, seam: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  return line.kind === 'label' || (line.couldBeHeadline && !(lines[seam]?.isAfterBlank ?? true));
}

/** Labels that only repeat the outlet which the group names. */
function echoesOf(
  lines: readonly ClassifiedLine[],
  labels: readonly number[],
  cluster: Cluster,
): number[] {
  return labels.filter((label) => isEcho(lines[label], cluster));
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

function countLayouts(readings: readonly (readonly Reading[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ofCluster of readings) {
    const best = ofCluster.reduce<Reading | null>(
      (top, reading) => (top === null || reading.score > top.score ? reading : top),
      null,
    );
    if (best !== null && best.score >= THRESHOLD) {
      counts.set(best.layout, (counts.get(best.layout) ?? 0) + 1);
    }
  }
  return counts;
}

function bonus(layouts: ReadonlyMap<string, number>, layout: string): number {
  const most = Math.max(0, ...layouts.values());
  return most >= 2 && layouts.get(layout) === most ? 1 : 0;
}
