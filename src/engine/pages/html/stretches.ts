/** Articles printed one under the other without an element around each: a heading begins the next. */

import type { Card } from './card.ts';
import { isRunning, type MainContent } from './main-content.ts';
import type { Run } from './runs.ts';
import { descendants, type Element } from './tree.ts';

/** Cuts the text of a page at headings of one kind; what has no text of weight under it is none. */
export function cutAtHeadings(
  root: Element,
  content: MainContent,
  isHead: (run: Run) => boolean,
  leastWeight: number,
): Card[] {
  const [first] = content.article;
  const last = content.article.at(-1);
  if (first === undefined || last === undefined) return [];
  const places = new Map<Element, number>();
  for (const [at, element] of descendants(root).entries()) places.set(element, at);
  const isBody = new Set(content.article);
  const cards: { heading: Run; open: Run[]; body: Run[]; times: Element[] }[] = [];
  for (const run of content.open.slice(0, content.open.lastIndexOf(last) + 1)) {
    if (isHead(run)) cards.push({ heading: run, open: [], body: [], times: [] });
    cards.at(-1)?.open.push(run);
    if (isBody.has(run)) cards.at(-1)?.body.push(run);
  }
  const starts = cards.map(({ heading }) => places.get(heading.owner) ?? 0);
  let at = 0;
  for (const time of content.times) {
    const place = places.get(time) ?? 0;
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) < place) at++;
    if ((starts[at] ?? Number.POSITIVE_INFINITY) < place) cards[at]?.times.push(time);
  }
  return cards.filter(({ body }) => weightOf(body) >= leastWeight);
}

const weightOf = (runs: readonly Run[]): number =>
  runs.filter(isRunning).reduce((sum, { text }) => sum + text.length, 0);
