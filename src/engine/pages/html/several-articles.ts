/** Pages of several articles: <article> after <article>, or cards that only their lines tell apart. */

import type { DateContext } from '../dates/date-context.ts';
import { readCreditLine, readOutletMark } from '../text/credit-line.ts';
import { isOutletName, outletLikeness } from '../text/outlet-name.ts';
import { personLikeness } from '../text/person-name.ts';
import type { LooseArticle } from './compose-articles.ts';
import type { MainContent } from './main-content.ts';
import type { Metadata } from './metadata.ts';
import { readPublication, readVisibleByline } from './page-facts.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Run } from './runs.ts';
import { attribute, descendants, type Element, textOf } from './tree.ts';

/**
 * Gives the articles where at least two <article>s hold text of weight, or two parts of the page with a first-level
 * heading each and a writer or a date of their own; `[]` where the page is one.
 */
export function readSeveral(
  root: Element,
  content: MainContent,
  metadata: Metadata,
  context: DateContext,
): LooseArticle[] {
  const marked = descendants(root).filter(
    (element) =>
      element.name === 'article' && content.weightOf(element) >= MIN_WEIGHT && !isNested(element),
  );
  const elements = marked.length > 1 ? marked : partsOf(root, content);
  const weights = elements.map(content.weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (elements.length < 2 || Math.max(...weights) > total * MOST) return [];
  const own = groupByCard(new Set(elements), content);
  const articles = elements.map((element) => readCard(own(element), metadata.outlet, context));
  const isSigned = ({ byline, publishedAt }: LooseArticle): boolean =>
    byline !== null || publishedAt !== null;
  if (elements !== marked && !articles.every(isSigned)) return [];
  const hasOutlets = articles.some(({ outlet }) => outlet !== null);
  const house = hasOutlets || metadata.outlet === '' ? null : metadata.outlet;
  return articles.map((article) => ({
    ...article,
    outlet: article.outlet ?? house,
    language: metadata.language === '' ? null : metadata.language,
  }));
}

/** The parts of a page around each of its first-level headings, as endless pages string stories together. */
function partsOf(root: Element, content: MainContent): Element[] {
  const headings = descendants(root).filter(
    (element) => element.name === 'h1' && textOf(element) !== '',
  );
  if (headings.length < 2 || headings.length > MOST_PARTS) return [];
  const held = new Map<Element, number>();
  for (const heading of headings)
    for (let at = heading.parent; at !== null; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + 1);
  const parts = headings.map((heading) => {
    let part = heading;
    while (part.parent !== null && held.get(part.parent) === 1) part = part.parent;
    return part;
  });
  return parts.filter((part) => content.weightOf(part) >= MIN_WEIGHT);
}

const MOST_PARTS = 50;

/** Characters of running text; a card with a blurb has fewer. */
const MIN_WEIGHT = 250;

/** One that holds nearly all is the article, and the others are links to more. */
const MOST = 0.8;

function isNested(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.name === 'article') return true;
  return false;
}

/** What belongs to one <article>. */
interface Card {
  readonly open: Run[];
  readonly body: Run[];
  readonly times: Element[];
}

/** Sorts the page's runs by the card around them, in one pass. */
function groupByCard(
  elements: ReadonlySet<Element>,
  content: MainContent,
): (element: Element) => Card {
  const cards = new Map<Element | null, Card>();
  const cardOf = (element: Element | null): Card => {
    const card = cards.get(element) ?? { open: [], body: [], times: [] };
    cards.set(element, card);
    return card;
  };
  const around = (element: Element): Card => {
    let at: Element | null = element;
    while (at !== null && !elements.has(at)) at = at.parent;
    return cardOf(at);
  };
  for (const run of content.open) around(run.owner).open.push(run);
  for (const run of content.body) around(run.owner).body.push(run);
  for (const time of content.times) around(time).times.push(time);
  return cardOf;
}

/** The page's metadata speak of the page, not of one card. */
const UNSTATED = { dates: [], changes: [] };

function readCard({ open, body, times }: Card, house: string, context: DateContext): LooseArticle {
  const heading = open.find(({ owner }) => /^h[1-4]$/u.test(owner.name)) ?? null;
  const lines = open
    .filter((run) => run !== heading)
    .flatMap((run) => run.lines)
    .slice(0, 12);
  const named = readOutlet(open, lines, context);
  // "Ann Lee | Thursday 17 July" on the Weekly's own page
  const isWriter =
    named !== null &&
    personLikeness(named) > outletLikeness(named) &&
    house !== '' &&
    named !== house;
  return {
    headline: heading?.text ?? null,
    outlet: isWriter ? null : named,
    byline: readVisibleByline(lines) ?? (isWriter ? named : null),
    url: null,
    ...readPublication(UNSTATED, times, lines, context),
    liveEntries: [],
    kind: null,
    language: null,
    paragraphs: readParagraphs(
      body.filter((run) => run !== heading && !isSource(run)),
      context,
    ),
  };
}

function readOutlet(
  runs: readonly Run[],
  lines: readonly string[],
  context: DateContext,
): string | null {
  const named = runs.find((run) => isSource(run) && isOutletName(run.text));
  if (named !== undefined) return named.text;
  for (const line of lines) {
    const outlet = readCreditLine(line, context)?.outlet ?? readOutletMark(line);
    if (outlet !== null) return outlet;
  }
  return null;
}

/** Marked up as the name of where it was printed. */
const isSource = ({ owner }: Run): boolean =>
  /\b(?:source|publisher|outlet|provider)\b/iu.test(
    `${attribute(owner, 'class')} ${attribute(owner, 'itemprop')}`,
  );
