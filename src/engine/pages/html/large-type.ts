/** Headlines of pages older than style sheets: a line in large letters where a heading should be. */

import { attribute, type Element } from './tree.ts';

/** Says whether an element is one line set large: <font size="5">, <span style="font-size: 24px">. */
export function isLargeLine(element: Element): boolean {
  if (!isLarge(element)) return false;
  const seen = { letters: 0, nodes: 0, isOneLine: true };
  look(element, seen);
  return seen.isOneLine && seen.letters >= LEAST_TEXT && seen.letters <= MOST_TEXT;
}

const isLarge = (element: Element): boolean =>
  element.name === 'font'
    ? /^(?:\+[1-4]|[4-7])$/u.test(attribute(element, 'size'))
    : element.name === 'big' || LARGE.test(attribute(element, 'style').slice(0, 200));

/** From 24 pixels or 18 points. */
const LARGE =
  /font-size\s?:\s?(?:(?:2[4-9]|[3-9]\d)(?:\.\d+)?px|(?:1[89]|[2-9]\d)(?:\.\d+)?pt|(?:1\.[5-9]\d*|[2-4](?:\.\d+)?)r?em|(?:1[5-9]\d|[2-4]\d\d)%|xx?-large)/iu;

/** Fewer letters are the large first one of a text, or a price. */
const LEAST_TEXT = 12;
const MOST_TEXT = 200;
const MOST_NODES = 40;

/** Reads no further than it takes to know. */
function look(
  element: Element,
  seen: { letters: number; nodes: number; isOneLine: boolean },
): void {
  for (const child of element.children) {
    if (++seen.nodes > MOST_NODES || seen.letters > MOST_TEXT) seen.isOneLine = false;
    if (!seen.isOneLine) return;
    if (typeof child === 'string') seen.letters += child.trim().length;
    else if (BREAKS.has(child.name) && seen.letters > 0) seen.isOneLine = false;
    else look(child, seen);
  }
}

const BREAKS: ReadonlySet<string> = new Set('br p div table ul ol hr'.split(' '));
