/** Articles that elements of a page hold: each part is one, with its heading. */

import type { Card } from './card.ts';
import type { MainContent } from './main-content.ts';
import type { Run } from './runs.ts';
import { descendants, type Element, textOf } from './tree.ts';

/** The outermost elements of a name, without those that lie in another. */
export function outermost(root: Element, name: string): Element[] {
  const isNested = (element: Element): boolean => {
    for (let at = element.parent; at !== null; at = at.parent) if (at.name === name) return true;
    return false;
  };
  return descendants(root).filter((element) => element.name === name && !isNested(element));
}

/** The parts of a page around each heading of one level, as endless pages and lists string stories together. */
export function partsAround(root: Element, level: string): Element[] {
  const headings = descendants(root).filter(
    (element) => element.name === level && textOf(element) !== '',
  );
  if (headings.length < 2 || headings.length > MOST_PARTS) return [];
  const held = new Map<Element, number>();
  for (const heading of headings)
    for (let at = heading.parent; at !== null; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + 1);
  return headings.map((heading) => {
    let part = heading;
    while (part.parent !== null && held.get(part.parent) === 1) part = part.parent;
    return part;
  });
}

const MOST_PARTS = 50;

/** Sorts the page's runs by the part around them, in one pass. */
export function cardsOf(parts: readonly Element[], content: MainContent): Card[] {
  const wanted = new Set(parts);
  const cards = new Map<Element, { open: Run[]; body: Run[]; times: Element[] }>();
  for (const part of parts) cards.set(part, { open: [], body: [], times: [] });
  const around = (element: Element): { open: Run[]; body: Run[]; times: Element[] } | null => {
    let at: Element | null = element;
    while (at !== null && !wanted.has(at)) at = at.parent;
    return at === null ? null : (cards.get(at) ?? null);
  };
  for (const run of content.open) around(run.owner)?.open.push(run);
  for (const run of content.body) around(run.owner)?.body.push(run);
  for (const time of content.times) around(time)?.times.push(time);
  return [...cards.values()].map((card) => ({
    ...card,
    heading: card.open.find(({ owner }) => /^h[1-4]$/u.test(owner.name)) ?? null,
  }));
}
