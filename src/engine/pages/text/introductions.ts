/** Where articles begin in a text of several: groups of lines that name headline, outlet and time, in any order. */

import type { ClassifiedLine } from './classify-line.ts';
import { findClusters } from './clusters.ts';
import { type Introduction, type Reading, readingsOf } from './readings.ts';
import { range } from './score-roles.ts';

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
