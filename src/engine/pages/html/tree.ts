/** A light tree of a HTML page, bounded in depth and size, so that hostile markup costs linear time. */

import { Parser } from 'htmlparser2';

/** An element; text is kept as strings among the children, entities decoded, white space as it came. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

/** Parses a page; null when it nests or counts more elements than any page people read. */
export function parseHtml(html: string): Element | null {
  const root: Element = { name: '#root', attributes: {}, children: [], parent: null };
  let open = root;
  let depth = 0;
  let size = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      size++;
      if (depth > MAX_DEPTH || size > MAX_ELEMENTS) return;
      const element: Element = { name, attributes, children: [], parent: open };
      open.children.push(element);
      open = element;
    },
    ontext(text) {
      open.children.push(text);
    },
    onclosetag() {
      if (depth <= MAX_DEPTH && size <= MAX_ELEMENTS) open = open.parent ?? root;
      depth--;
    },
  });
  // In pieces: closing tags search the parser's stack, which mustn't grow before it is looked at.
  for (let from = 0; from < html.length; from += PIECE) {
    parser.write(html.slice(from, from + PIECE));
    if (depth > MAX_DEPTH || size > MAX_ELEMENTS) return null;
  }
  parser.end();
  return depth > MAX_DEPTH || size > MAX_ELEMENTS ? null : root;
}

const MAX_DEPTH = 500;
const MAX_ELEMENTS = 400_000;
const PIECE = 16_384;

/** An attribute's value, trimmed; "" where it is missing. */
export function attribute(element: Element, name: string): string {
  return Object.hasOwn(element.attributes, name) ? (element.attributes[name] ?? '').trim() : '';
}

/** Every element below one, itself not included, in document order. */
export function descendants(element: Element): Element[] {
  const found: Element[] = [];
  const open = childrenOf(element).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    // No "...": an element may have more children than a call takes arguments.
    for (const child of childrenOf(next).reverse()) open.push(child);
  }
  return found;
}

const childrenOf = (element: Element): Element[] =>
  element.children.filter((child) => typeof child !== 'string');

/** All text below an element, white space collapsed; scripts and styles left out. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  collectText(element, parts);
  return collapse(parts.join(''));
}

/** Runs of white space, no-break spaces included, become one blank. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}

function collectText(element: Element, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (!['script', 'style', 'template', 'noscript'].includes(child.name)) {
      if (child.name === 'br') parts.push(' ');
      collectText(child, parts);
    }
  }
}
