/** How well a line near a time serves as the headline, or as the outlet, that belongs to it. */

import { foldName } from '../../../text/name-key.ts';
import type { ClassifiedLine } from './classify-line.ts';
import type { Cluster } from './clusters.ts';
import { isDeskLabel, isOutletName, outletLikeness } from './outlet-name.ts';
import { personLikeness } from './person-name.ts';

/** About 2 for a headline of some words beside the group; below 0 for what can't be one. */
export function scoreHeadline(
  lines: readonly ClassifiedLine[],
  cluster: Cluster,
  at: number,
): number {
  const line = lines[at];
  if (line === undefined || isDeskLabel(line.text) || isEcho(line, cluster)) return -10;
  const isAbove = at < cluster.from;
  const next = isAbove ? cluster.to : at + 1;
  let score = scoreTitle(line);
  score -= 0.6 * blanksBetween(lines, at, isAbove ? cluster.from : cluster.to - 1);
  // The first of two headlines is the headline, the second a standfirst.
  const above = lines[at - 1];
  if (!line.isAfterBlank && above?.kind === 'label' && above.text.split(' ').length >= 5)
    score -= 0.8;
  if (isAbove && line.isAfterBlank) score += 0.3;
  if (isAbove && !line.isAfterBlank && lines[at - 1]?.kind === 'prose') score -= 1;
  if (lines[next]?.kind === 'prose') score += 0.3;
  return score;
}

/** About 2 for a line of some words, by its form alone; a name of few words is an outlet's or a writer's. */
export function scoreTitle({ text, kind }: ClassifiedLine): number {
  const words = text.split(/\s+/u).length;
  let score = WORD_SCORES[Math.min(words, WORD_SCORES.length - 1)] ?? -1;
  if (words <= 4 && isOutletName(text)) score -= 0.5 + outletLikeness(text);
  // "Prices jump" has a small letter where no name has one.
  else if (words >= 2 && words <= 4) score = Math.max(score, 0.4 * words);
  if (/[.,:;]["”’')]{0,2}$/u.test(text)) score -= 1.5;
  if (isService(text)) score -= 3;
  return kind === 'label' ? score : score - 0.5;
}

/** "MNA0417 4 POL 0231 MNA-PORTUGAL-BUDGET", "u i BC-MALTA 05-12 0231": lines of a wire to its clients. */
const isService = (text: string): boolean =>
  /(?<![\d,.])\d{3,}/u.test(text) && !/(?<![\p{L}\-])\p{L}\p{Ll}{3,}(?!-)/u.test(text);

/** By number of words, 0–26. */
const WORD_SCORES = [
  -9, -3, -1.5, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1.5, 1.5, 1, 1, 1, 0.5, 0.5, -1,
];

/** About 1.3 for a name beside the group; −10 for what is no name. */
export function scoreOutlet(
  lines: readonly ClassifiedLine[],
  cluster: Cluster,
  headline: number,
  at: number,
): number {
  const name = bareName(lines[at]?.text ?? '');
  if (!isOutletName(name) || isDeskLabel(name)) return -10;
  const isWithin = at > cluster.from && at < cluster.to;
  const near =
    isWithin || isSideBySide(lines, at, at < cluster.from ? cluster.from : cluster.to - 1);
  const beside = isSideBySide(lines, at, headline);
  const seam = near ? (at < cluster.from ? cluster.from : cluster.to - 1) : headline;
  return (
    1 +
    0.4 * outletLikeness(name) -
    0.6 * Math.max(0, personLikeness(name) - 1) +
    (near ? 0.3 : beside ? 0 : -1.5) -
    0.5 * blanksBetween(lines, at, seam)
  );
}

/** "Skerry Bulletin:" heads what it printed. */
export const bareName = (label: string): string => label.replace(/\s?:$/u, '');

/** Nothing but buttons and the like stands between: "Skerry Bulletin / Follow / 3 hours ago". */
const isSideBySide = (lines: readonly ClassifiedLine[], a: number, b: number): boolean =>
  range(Math.min(a, b) + 1, Math.max(a, b)).every((at) => lines[at]?.kind === 'skip');

function blanksBetween(lines: readonly ClassifiedLine[], a: number, b: number): number {
  return range(Math.min(a, b) + 1, Math.max(a, b) + 1).filter((at) => lines[at]?.isAfterBlank)
    .length;
}

/** Says whether a label only repeats the outlet that the group names. */
export const isEcho = (line: ClassifiedLine | undefined, { outlet }: Cluster): boolean =>
  outlet !== null && line !== undefined && foldName(line.text) === foldName(outlet);

/** Whole numbers from `from` up to, not including, `to`. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
