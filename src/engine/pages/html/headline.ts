/** The headline of a page and, in its title, the outlet: "Headline | Outlet". */

import { foldName } from '../../../text/name-key.ts';
import { isDeskLabel, isOutletName } from '../text/outlet-name.ts';
import { isPlainHeadline } from './heading.ts';
import type { Metadata } from './metadata.ts';
import type { Run } from './runs.ts';
import { isSameSite } from './site-names.ts';
import { isDate, TITLE_MARK, titleParts } from './title-parts.ts';

/** Headline and outlet as far as heading and metadata give them. */
export interface PageTitle {
  readonly headline: string | null;
  readonly outlet: string | null;
}

/**
 * Takes the visible heading where the metadata tells a like thing or nothing, since JSON-LD is often cut short, and where
 * it is plainly a headline, since titles are often written anew for search engines; else the metadata's. What the title says beyond the headline is the outlet.
 */
export function readTitle(metadata: Metadata, heading: Run | null): PageTitle {
  const shown = heading?.text ?? null;
  const parts = titleParts(metadata.title);
  const known = metadata.outlet === '' ? null : metadata.outlet;
  const stated = [
    ...metadata.headlines.map((headline) => cleanTitle(headline, known)),
    cleanTitle(metadata.title, known),
  ];
  const isTold =
    heading !== null &&
    (isPlainHeadline(heading) ||
      stated.every((title) => title === '') ||
      stated.some((title) => isAlike(title, heading.text)));
  const headline = isTold
    ? shown
    : (stated.find((title) => title !== '' && title.includes(' ')) ?? shown);
  return { headline, outlet: known ?? outletOf(parts, headline, metadata.siteNames) };
}

/** Drops the outlet, or what looks like one, from the end (or the front) of a title. */
function cleanTitle(title: string, outlet: string | null): string {
  const marks = [...title.matchAll(new RegExp(TITLE_MARK, 'gu'))];
  const last = marks.at(-1);
  const first = marks[0];
  if (last === undefined || first === undefined) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, last.index).trim();
  const isNamed = outlet !== null && foldName(tail) === foldName(outlet);
  const looksNamed = outlet === null && isOutletName(tail) && head.split(' ').length >= 3;
  if (isNamed || looksNamed || (isDeskLabel(tail) && head.includes(' ')))
    return cleanTitle(head, outlet);
  const front = title.slice(0, first.index);
  if (outlet !== null && foldName(front) === foldName(outlet))
    return title.slice(first.index + first[0].length).trim();
  return title;
}

/** Most words of the shorter one stand in the other. */
function isAlike(a: string, b: string): boolean {
  const first = new Set(foldName(a).split(' '));
  const second = new Set(foldName(b).split(' '));
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 0.5 * Math.min(first.size, second.size) && shared > 0;
}

/** The part that the page calls its site, else the last that may be an outlet's name. */
function outletOf(
  parts: readonly string[],
  headline: string | null,
  siteNames: readonly string[],
): string | null {
  const site = parts.find((part) => siteNames.some((name) => isSameSite(name, part)));
  if (site !== undefined && site !== headline) return site;
  if (parts.length < 2) return null;
  const folded = headline === null ? '' : foldName(headline);
  const others = parts.filter((part) => foldName(part) !== '' && !folded.includes(foldName(part)));
  return others.findLast((part) => isOutletName(part) && !isDate(part)) ?? null;
}
