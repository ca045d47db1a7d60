/** Runs: stretches of a page's text between block boundaries, as a browser would show them. */

import { attribute, collapse, type Element, textOf } from './tree.ts';
import { zoneOf } from './unlikely.ts';

/** One paragraph-like stretch. */
export interface Run {
  /** White space collapsed, a single <br> as a blank. */
  readonly text: string;
  /** The same, split at each <br>. */
  readonly lines: readonly string[];
  /** The nearest block element around it. */
  readonly owner: Element;
  /** How much of the text are links, 0–1. */
  readonly linkShare: number;
  /** What the first <time> in it says, for machines where it does. */
  readonly time: string | null;
}

/** All runs of a tree in document order, without what is never text (scripts, forms, media). O(size). */
export function collectRuns(root: Element): Run[] {
  const runs: Run[] = [];
  const open: OpenRun = { parts: [], linked: 0, total: 0, breaks: 0, time: null };
  walk(root, root, false, open, runs);
  flush(open, root, runs);
  return runs;
}

interface OpenRun {
  parts: string[];
  linked: number;
  total: number;
  /** <br>s since the last text. */
  breaks: number;
  time: string | null;
}

function walk(element: Element, owner: Element, isLink: boolean, open: OpenRun, runs: Run[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') addText(child, isLink, owner, open, runs);
    else if (child.name === 'br') open.breaks++;
    else if (NEVER_TEXT.has(child.name)) continue;
    else if (INLINE.has(child.name) && zoneOf(child) !== 'aside') {
      if (child.name === 'time') open.time ??= attribute(child, 'datetime') || textOf(child);
      walk(child, owner, isLink || child.name === 'a', open, runs);
    } else {
      flush(open, owner, runs);
      walk(child, child, isLink, open, runs);
      flush(open, child, runs);
    }
  }
}

function addText(text: string, isLink: boolean, owner: Element, open: OpenRun, runs: Run[]): void {
  const length = text.trim().length;
  if (length > 0) {
    if (open.breaks >= 2) flush(open, owner, runs);
    else if (open.breaks === 1) open.parts.push('\n');
    open.breaks = 0;
  }
  open.parts.push(text.replace(/\s+/gu, ' '));
  open.total += length;
  if (isLink) open.linked += length;
}

function flush(open: OpenRun, owner: Element, runs: Run[]): void {
  const raw = open.parts.join('');
  const text = collapse(raw);
  if (text !== '') {
    const lines = raw.split('\n').map(collapse);
    const linkShare = open.total === 0 ? 0 : open.linked / open.total;
    runs.push({ text, lines, owner, linkShare, time: open.time });
  }
  open.parts = [];
  open.linked = 0;
  open.total = 0;
  open.breaks = 0;
  open.time = null;
}

const NEVER_TEXT: ReadonlySet<string> = new Set(
  'script style noscript template title button select option textarea input label svg math iframe object embed canvas audio video picture img map figcaption'.split(
    ' ',
  ),
);

const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
