/** Whose a page is, by its masthead, its foot and its addresses: "Skerry Bulletin", "Ministry of Harbours". */

import { foldName } from '../../../text/name-key.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { isDeskLabel, isOutletName, outletLikeness } from './outlet-name.ts';
import { readOwner } from './owner.ts';
import { personLikeness } from './person-name.ts';

/** The name for which enough speaks; null where nothing is plain. O(lines). */
export function findHouse(lines: readonly ClassifiedLine[]): string | null {
  const text = lines.findIndex(({ kind }) => kind === 'prose');
  const from = Math.min(HEAD, text < 0 ? lines.length : text);
  const head = lines.slice(0, from).filter(isBeside);
  const foot = lines
    .slice(Math.max(from, lines.length - FOOT))
    .filter(({ kind }) => kind !== 'prose' && kind !== 'credit');
  const heads = new Map(head.flatMap((line, at) => namesOf(line).map((name) => [key(name), at])));
  const feet = new Set(foot.flatMap(namesOf).map(key));
  const owner = foot.map(({ text }) => readOwner(text)).find((name) => name !== null);
  const domains = domainsOf(lines);
  let best: string | null = null;
  let most = LEAST;
  const names = new Set([...head, ...foot].flatMap(namesOf));
  for (const name of names) {
    const own = key(name);
    const at = heads.get(own);
    const score =
      (domains.has(own) ? 2 : 0) +
      (owner != null && own.endsWith(key(owner)) ? 2 : 0) +
      (at !== undefined && feet.has(own) ? 2 : 0) +
      (at === undefined ? 0 : at < TOP ? 1.5 - 0.1 * at : 0.5) +
      Math.min(1, outletLikeness(name)) +
      (INSTITUTION.test(name) ? 1 : 0);
    if (score > most || (score === most && (best?.length ?? 0) < name.length)) {
      most = score;
      best = name;
    }
  }
  // Capitals are the masthead's, not the name's.
  return (
    [...names].find((name) => best !== null && key(name) === key(best) && !isShouted(name)) ?? best
  );
}

const isShouted = (name: string): boolean => name === name.toUpperCase();

const HEAD = 8;
const FOOT = 12;
/** Mastheads stand here. */
const TOP = 3;
const LEAST = 2.3;

/** No text, and nothing that tells a time. */
const isBeside = ({ kind }: ClassifiedLine): boolean => kind === 'label' || kind === 'mark';

/** What of a line may be a name. */
const namesOf = ({ text }: { readonly text: string }): string[] =>
  text.length > MOST
    ? []
    : (SPACED.test(text) ? joined(text) : text)
        .split(PARTS)
        .map((part) => part.replace(EDGES, ''))
        .filter(
          (part) =>
            part.length >= 4 &&
            isOutletName(part) &&
            !isDeskLabel(part) &&
            personLikeness(part) < 2 &&
            !/\d/u.test(part),
        );

/** "S L O W   H A R B O U R", as mastheads are set where there is no type. */
const SPACED = /^(?:\p{L} ){2,20}\p{L}(?:\s{2,6}(?:\p{L} ){1,20}\p{L}){0,5}$/u;

const joined = (text: string): string =>
  text
    .split(/\s{2,}/u)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');

const MOST = 140;
const PARTS = /\s[|·•–—\-/]{1,2}\s|\s{2,}|[,©|]|\(c\)|\.\s|\bfrom the\b|\d{4}/u;
const EDGES = /^[\s:(]{1,9}|(?<![\s:).])[\s:).]{1,9}$/gu;

/** Letter-spaced or not, in capitals or not. */
const key = (name: string): string =>
  foldName(name)
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const INSTITUTION =
  /\b(?:ministry|council|department|office|police|university|college|authority|agency|commission|government|parliament|embassy|institute|hospital|trust|society|association|union)\b/iu;

/** The names of the addresses on a page: "skerrybulletin" of "www.skerrybulletin.example/a" and of "desk@skerrybulletin.example". */
function domainsOf(lines: readonly ClassifiedLine[]): ReadonlySet<string> {
  const edges = [...lines.slice(0, HEAD), ...lines.slice(-FOOT)];
  return new Set(
    edges.flatMap(({ text }) =>
      text.length > MOST
        ? []
        : [...text.matchAll(DOMAIN)].map(([, name = '']) => name.toLowerCase()),
    ),
  );
}

const DOMAIN =
  /(?<![\p{L}\d.\-])(?:[\w.\-]{1,40}@|https?:\/\/)?(?:www\.)?([a-z\d]{4,40})\.[a-z]{2,10}\b/giu;
