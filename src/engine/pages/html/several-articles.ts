/** Pages of several articles: <article> after <article>, or cards that only their lines tell apart. */

import type { DateContext } from '../dates/date-context.ts';
import { readCreditLine, readOutletMark } from '../text/credit-line.ts';
import { isOutletName } from '../text/outlet-name.ts';
import type { LooseArticle } from './compose-articles.ts';
import type { MainContent } from './main-content.ts';
import type { Metadata } from './metadata.ts';
import { readPublication, readVisibleByline } from './page-facts.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Run } from './runs.ts';
import { attribute, descendants, type Element } from './tree.ts';

/** Gives the articles where at least two <article>s hold text of weight; `[]` where the page is one. */
export function readSeveral(
  root: Element,
  content: MainContent,
  metadata: Metadata,
  context: DateContext,
): LooseArticle[] {
  const elements = descendants(root).filter(
    (element) =>
      element.name === 'article' && content.weightOf(element) >= MIN_WEIGHT && !isNested(element),
  );
  const weights = elements.map(content.weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (elements.length < 2 || Math.max(...weights) > total * MOST) return [];
  const own = groupByCard(new Set(elements), content);
  const articles = elements.map((element) => readCard(own(element), context));
  const hasOutlets = articles.some(({ outlet }) => outlet !== null);
  const house = hasOutlets || metadata.outlet === '' ? null : metadata.outlet;
  return articles.map((article) => ({
    ...article,
    outlet: article.outlet ?? house,
    language: metadata.language === '' ? null : metadata.language,
  }));
}

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

function readCard({ open, body, times }: Card, context: DateContext): LooseArticle {
  const heading = open.find(({ owner }) => /^h[1-4]$/u.test(owner.name)) ?? null;
  const lines = open
    .filter((run) => run !== heading)
    .flatMap((run) => run.lines)
    .slice(0, 12);
  return {
    headline: heading?.text ?? null,
    outlet: readOutlet(open, lines, context),
    byline: readVisibleByline(lines),
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
