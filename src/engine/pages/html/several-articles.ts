/** Pages of several articles: <article> after <article>, parts with a heading each, or one printed under the other. */

import type { DateContext } from '../dates/date-context.ts';
import { type Card, readCard } from './card.ts';
import type { LooseArticle } from './compose-articles.ts';
import { isHeadedAsOne } from './heading.ts';
import { isLargeLine } from './large-type.ts';
import type { MainContent } from './main-content.ts';
import type { Metadata } from './metadata.ts';
import { readPublication } from './page-facts.ts';
import { cardsOf, outermost, partsAround } from './parts.ts';
import type { Run } from './runs.ts';
import { cutAtHeadings } from './stretches.ts';
import { datesIn } from './title-parts.ts';
import type { Element } from './tree.ts';

/**
 * Gives the articles where at least two <article>s hold text of weight, or two parts of the page under headings of one
 * level, with a writer or a date of their own each; `[]` where the page is one.
 */
export function readSeveral(
  root: Element,
  content: MainContent,
  metadata: Metadata,
  context: DateContext,
): LooseArticle[] {
  const house = metadata.outlet || (metadata.siteNames[0] ?? '');
  const isWeighty = (part: Element): boolean => content.weightOf(part) >= MIN_WEIGHT;
  const cardsIn = (parts: readonly Element[]): Card[] => cardsOf(parts.filter(isWeighty), content);
  const read = (cards: readonly Card[]): LooseArticle[] =>
    isOfSeveral(cards) ? cards.map((card) => readCard(card, house, context)) : [];
  const marked = read(cardsIn(outermost(root, 'article')));
  if (marked.length > 1) return fillIn(marked, metadata, house, context);
  for (const level of levelsOf(content, metadata)) {
    const parts = level === LARGE ? [] : cardsIn(partsAround(root, level));
    const isHead = ({ owner }: Run): boolean =>
      level === LARGE ? isLargeLine(owner) : owner.name === level;
    const cards = parts.length > 1 ? parts : cutAtHeadings(root, content, isHead, MIN_WEIGHT);
    const articles = read(cards);
    if (articles.length > 1 && articles.every(isSigned))
      return fillIn(articles, metadata, house, context);
  }
  return [];
}

/** Characters of running text; a card with a blurb has fewer. */
const MIN_WEIGHT = 250;

/** One that holds nearly all is the article, and the others are links to more. */
const MOST = 0.8;

function isOfSeveral(cards: readonly Card[]): boolean {
  const lengths = cards.map(({ body }) => body.reduce((sum, { text }) => sum + text.length, 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return cards.length > 1 && Math.max(...lengths) <= total * MOST;
}

const LARGE = 'large';

/** The kinds of headings that may begin an article: under a headline of the whole page those of lower levels don't. */
const levelsOf = (content: MainContent, metadata: Metadata): string[] =>
  metadata.type !== '' || isHeadedAsOne(content, metadata) ? ['h1'] : ['h1', 'h2', 'h3', LARGE];

const isSigned = ({ byline, publishedAt }: LooseArticle): boolean =>
  byline !== null || publishedAt !== null;

/** What the page says of all its articles, for those that don't tell it: whose they are, and in its title of what day. */
function fillIn(
  articles: readonly LooseArticle[],
  { title, language }: Metadata,
  house: string,
  context: DateContext,
): LooseArticle[] {
  const hasOutlets = articles.some(({ outlet }) => outlet !== null);
  const ofAll = readPublication({ dates: datesIn(title), changes: [] }, [], [], context);
  return articles.map((article) => ({
    ...article,
    ...(article.publishedAt === null ? ofAll : {}),
    outlet: article.outlet ?? (hasOutlets || house === '' ? null : house),
    language: language === '' ? null : language,
  }));
}
