/** The part of a page that is the article: where most running text stands. */

import type { Run } from './runs.ts';
import { attribute, descendants, type Element } from './tree.ts';
import { type Zone, zoneOf } from './unlikely.ts';

/** Runs sorted by what they are; in document order. */
export interface MainContent {
  /** Runs of the article, short ones included. */
  readonly article: readonly Run[];
  /** Runs anywhere that may hold date and byline: everything but comments, links and the like. */
  readonly open: readonly Run[];
  /** Runs of the article and its like anywhere on the page: neither asides nor head lines. */
  readonly body: readonly Run[];
  /** <time> elements that stand in no aside. */
  readonly times: readonly Element[];
  /** Characters of running text below an element, asides not counted. */
  readonly weightOf: (element: Element) => number;
}

/** Judges every run by the elements around it. A part named like an aside that holds most text is none. */
export function findMainContent(root: Element, runs: readonly Run[]): MainContent {
  const all = weigh(runs);
  const total = all.get(root) ?? 0;
  const zones = new Map<Element, Zone | null>();
  const zone = (element: Element): Zone | null => {
    const known = zones.get(element);
    if (known !== undefined) return known;
    const own =
      WHOLE_PAGE.has(element.name) || (all.get(element) ?? 0) > total * MOST
        ? null
        : isSignup(element) && (all.get(element) ?? 0) < MOST_OF_SIGNUP
          ? 'aside'
          : zoneOf(element);
    const above = element.parent === null ? null : zone(element.parent);
    const found = above === 'aside' || own === 'aside' ? 'aside' : (own ?? above);
    zones.set(element, found);
    return found;
  };
  const open = runs.filter(({ owner }) => zone(owner) !== 'aside');
  const body = open.filter(({ owner }) => zone(owner) === null);
  const weights = weigh(body);
  const container = descend(root, weights);
  const inside = new Map<Element, boolean>([[container, true]]);
  return {
    article: body.filter(({ owner }) => isInside(owner, inside)),
    open,
    body,
    times: descendants(root).filter(
      (element) => element.name === 'time' && zone(element) !== 'aside',
    ),
    weightOf: (element) => weights.get(element) ?? 0,
  };
}

/** A box that asks for an address, as newsletters do without a form around it. */
const isSignup = ({ children }: Element): boolean =>
  children.some(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'input' &&
      /^e-?mail$/iu.test(attribute(child, 'type') || attribute(child, 'name')),
  );

/** Running text that such a box may hold. */
const MOST_OF_SIGNUP = 400;

/** Above this share of all running text an element is the article, whatever it is called. */
const MOST = 0.5;

const WHOLE_PAGE: ReadonlySet<string> = new Set(['#root', 'html', 'body', 'main']);

/** Says whether a run is running text: sentences, not made of links. */
export function isRunning({ text, linkShare }: Run): boolean {
  return text.length >= 50 && linkShare < 0.5 && /[.!?…]["'”’»)]{0,2}(?:\s|$)/u.test(text);
}

/** Adds every running run to all elements around it; O(runs × depth), and depth is bounded. */
function weigh(runs: readonly Run[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const run of runs) {
    if (!isRunning(run)) continue;
    for (let at: Element | null = run.owner; at !== null; at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + run.text.length);
    }
  }
  return weights;
}

/** Follows the text down while one child holds nearly all of it, or is marked up as the article and holds most. */
function descend(root: Element, weights: ReadonlyMap<Element, number>): Element {
  let at = root;
  for (;;) {
    const weight = weights.get(at) ?? 0;
    const next = at.children.find(
      (child): child is Element =>
        typeof child !== 'string' &&
        child.name !== 'p' &&
        weight > 0 &&
        (weights.get(child) ?? 0) >= weight * (isMarked(child) ? 0.6 : 0.9),
    );
    if (next === undefined) return at;
    at = next;
  }
}

const isMarked = (element: Element): boolean =>
  element.name === 'article' ||
  element.name === 'main' ||
  /\barticleBody\b/u.test(attribute(element, 'itemprop'));

function isInside(element: Element, known: Map<Element, boolean>): boolean {
  const seen = known.get(element);
  if (seen !== undefined) return seen;
  const found = element.parent !== null && isInside(element.parent, known);
  known.set(element, found);
  return found;
}
