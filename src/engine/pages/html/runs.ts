/** Runs: stretches of a page's text between block boundaries, as a browser would show them. */

import { isLargeLine } from './large-type.ts';
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
  /** All of it is bold. */
  readonly isStrong: boolean;
  /** What is marked up in it, or as a whole, as the writer's name. */
  readonly author: string | null;
}

/** All runs of a tree in document order, without what is never text (scripts, forms, media). O(size). */
export function collectRuns(root: Element): Run[] {
  const runs = readRuns(root, NEVER_TEXT);
  // A page that scripts fill may hold its text for readers without them.
  return runs.some(({ text }) => text.length >= LEAST_TEXT && /[.!?…]/u.test(text))
    ? runs
    : readRuns(root, new Set([...NEVER_TEXT].filter((name) => name !== 'noscript')));
}

/** A page without a sentence of this length shows headlines and buttons. */
const LEAST_TEXT = 40;

function readRuns(root: Element, silent: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  walk(
    root,
    { owner: root, isLink: false, isStrong: false, isQuoted: false, isAuthor: false, silent },
    emptyRun(),
    runs,
  );
  return runs;
}

interface OpenRun {
  parts: string[];
  linked: number;
  strong: number;
  total: number;
  /** <br>s since the last text. */
  breaks: number;
  /** An element begins right behind its like. */
  isApart: boolean;
  time: string | null;
  author: string[];
}

const emptyRun = (): OpenRun => ({
  parts: [],
  linked: 0,
  strong: 0,
  total: 0,
  breaks: 0,
  isApart: false,
  time: null,
  author: [],
});

/** What stands around a piece of text. */
interface Around {
  readonly owner: Element;
  readonly isLink: boolean;
  readonly isStrong: boolean;
  readonly isQuoted: boolean;
  readonly isAuthor: boolean;
  readonly silent: ReadonlySet<string>;
}

/** Walks below an element whose text goes into `open`, and closes what is left at its end. */
function walk(element: Element, around: Around, open: OpenRun, runs: Run[]): void {
  walkInline(element, around, open, runs);
  flush(open, around.owner, runs);
}

function walkInline(element: Element, around: Around, open: OpenRun, runs: Run[]): void {
  let before = '';
  for (const [at, child] of element.children.entries()) {
    if (typeof child === 'string') addText(child, around, open, runs);
    else if (child.name === 'br') open.breaks++;
    else if (around.silent.has(child.name)) continue;
    else if (
      isInline(child) &&
      !(child.name === 'cite' && around.isQuoted) &&
      !(isAlone(element.children, at, open) && isLargeLine(child))
    ) {
      if (PIECES.has(child.name) && PIECES.has(before)) open.isApart = true;
      if (child.name === 'time') open.time ??= attribute(child, 'datetime') || textOf(child);
      const isLink = around.isLink || child.name === 'a';
      const isStrong = around.isStrong || STRONG.has(child.name);
      const isAuthor = around.isAuthor || namesAuthor(child);
      walkInline(child, { ...around, isLink, isStrong, isAuthor }, open, runs);
    } else {
      flush(open, around.owner, runs);
      const isQuoted = around.isQuoted || child.name === 'blockquote';
      const isAuthor = around.isAuthor || namesAuthor(child);
      walk(child, { ...around, owner: child, isQuoted, isAuthor }, emptyRun(), runs);
    }
    before = typeof child === 'string' ? '' : child.name;
  }
}

/** Side by side without a blank they are drawn apart: "Press release", "2 October 2025". */
const PIECES: ReadonlySet<string> = new Set(['span', 'a', 'time']);

const isInline = (element: Element): boolean =>
  INLINE.has(element.name) &&
  !/display\s?:\s?block/iu.test(attribute(element, 'style').slice(0, 200)) &&
  zoneOf(element) !== 'aside';

/** Nothing else stands in a child's line. */
function isAlone(children: readonly (Element | string)[], at: number, open: OpenRun): boolean {
  if (open.total > 0 && open.breaks === 0) return false;
  const next = children[at + 1];
  const beyond = typeof next === 'string' && next.trim() === '' ? children[at + 2] : next;
  return beyond === undefined || (typeof beyond !== 'string' && !INLINE.has(beyond.name));
}

const namesAuthor = (element: Element): boolean =>
  /\bauthor\b/iu.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`) ||
  /(?:^|[\s_\-])(?:by-?line|author(?:[_\-]{1,2}name)?|vcard)(?=\s|$)/iu.test(
    attribute(element, 'class').slice(0, 200),
  );

function addText(text: string, around: Around, open: OpenRun, runs: Run[]): void {
  const length = text.trim().length;
  if (length > 0) {
    if (open.breaks >= 2) flush(open, around.owner, runs);
    else if (open.breaks === 1) open.parts.push('\n');
    else if (open.isApart && ENDS_WORD.test(open.parts.at(-1) ?? '') && /^[\p{Lu}\d]/u.test(text))
      open.parts.push('\n');
    open.breaks = 0;
  }
  open.isApart = false;
  open.parts.push(text.replace(/\s+/gu, ' '));
  open.total += length;
  if (around.isLink) open.linked += length;
  if (around.isStrong) open.strong += length;
  if (around.isAuthor) open.author.push(text);
}

/** A letter alone is the head of a word, drawn large. */
const ENDS_WORD = /[\p{L}\d]{2}$/u;

function flush(open: OpenRun, owner: Element, runs: Run[]): void {
  const raw = open.parts.join('');
  const text = collapse(raw);
  if (text !== '') {
    const shareOf = (part: number): number => (open.total === 0 ? 0 : part / open.total);
    runs.push({
      text,
      lines: raw.split('\n').map(collapse),
      owner,
      linkShare: shareOf(open.linked),
      isStrong: shareOf(open.strong) > 0.9,
      time: open.time,
      author: collapse(open.author.join('')) || null,
    });
  }
  Object.assign(open, emptyRun());
}

const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);

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
