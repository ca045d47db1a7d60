/** Articles of a HTML page: usually one, sometimes several. */

import type { ArticleKind, Page, PageArticles } from '../article.ts';
import type { DateContext } from '../dates/date-context.ts';
import { istOffset } from '../dates/ist-offset.ts';
import type { Publication } from '../dates/publication.ts';
import { withSentDate } from '../dates/sent-date.ts';
import { readOwner } from '../text/owner.ts';
import { readTextArticles } from '../text/text-articles.ts';
import { readCards } from './cards.ts';
import { composeArticles, type LooseArticle } from './compose-articles.ts';
import { findHeading, isHeadedAsOne } from './heading.ts';
import { readTitle } from './headline.ts';
import { chooseParagraphs } from './linked-body.ts';
import { findLiveEntries } from './live-entries.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import { readMarkedByline } from './marked-byline.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import {
  linesAround,
  readPublication,
  readVisibleByline,
  readVisibleOutlet,
} from './page-facts.ts';
import { readParagraphs } from './paragraphs.ts';
import { collectRuns, type Run } from './runs.ts';
import { readSeveral } from './several-articles.ts';
import { stripTags } from './strip-tags.ts';
import { type Element, parseHtml } from './tree.ts';

/** Reads a HTML page. Its text is made of headlines and paragraphs; wild markup is read as plain text instead. */
export function readHtml(html: string, page: Page): PageArticles {
  const root = parseHtml(html);
  if (root === null) return readAsText(stripTags(html), page);
  const runs = collectRuns(root);
  const content = findMainContent(root, runs);
  const metadata = readMetadata(root, runs);
  const context = {
    retrievedAt: page.retrievedAt,
    istOffsetMinutes: istOffset(content.open.map(({ text }) => text).join(' ')),
  };
  const isOne = page.headline !== null || kindOf(metadata.type) === 'live_blog';
  const several = isOne ? [] : readSeveral(root, content, metadata, context);
  const mayBeCards =
    several.length < 2 &&
    metadata.type === '' &&
    !isHeadedAsOne(content, metadata) &&
    content.weightOf(root) > 0;
  const cards = mayBeCards ? readCards(content, page) : null;
  if (cards !== null) return cards;
  const articles = several.length > 1 ? several : [readOne(content, metadata, page, context, runs)];
  const filled = articles.filter(({ paragraphs }) => paragraphs.length > 0);
  return composeArticles(
    filled.map((article) => withSent(article, page, filled.length)),
    page.language,
    context,
  );
}

function readAsText(text: string, page: Page): PageArticles {
  return { text, articles: readTextArticles(text, page) };
}

function readOne(
  content: MainContent,
  metadata: Metadata,
  page: Page,
  context: DateContext,
  runs: readonly Run[],
): LooseArticle {
  const heading = findHeading(content, metadata);
  const title = readTitle(metadata, heading);
  const lines = linesAround(content.open, heading);
  const shown = readParagraphs(behind(content.article, heading, title.headline), context);
  const paragraphs = chooseParagraphs(shown, metadata, context);
  return {
    headline: title.headline,
    outlet:
      title.outlet ?? readVisibleOutlet(lines, context) ?? metadata.siteNames[0] ?? ownerOf(runs),
    byline: isName(metadata.byline)
      ? metadata.byline
      : (readVisibleByline(lines) ?? readMarkedByline(content.open, heading)),
    url: absoluteUrl(metadata.url, page.url),
    ...readPublication(metadata, ownTimesFirst(content.times, heading), lines, context),
    kind: kindOf(metadata.type),
    language: metadata.language === '' ? null : metadata.language,
    paragraphs,
    liveEntries: findLiveEntries(paragraphs, content.open, metadata),
  };
}

/** The house that the foot of the page names. */
function ownerOf(runs: readonly Run[]): string | null {
  for (const { lines } of runs.slice(-FOOT_RUNS)) {
    for (const line of lines) {
      const owner = readOwner(line);
      if (owner !== null) return owner;
    }
  }
  return null;
}

const FOOT_RUNS = 12;

/** Those in the <article> around the heading come before what a page says of its other news. */
function ownTimesFirst(times: readonly Element[], heading: Run | null): readonly Element[] {
  const own = articleAround(heading?.owner ?? null);
  if (own === null) return times;
  const isOwn = (time: Element): boolean => articleAround(time) === own;
  return [...times.filter(isOwn), ...times.filter((time) => !isOwn(time))];
}

function articleAround(element: Element | null): Element | null {
  let at = element;
  while (at !== null && at.name !== 'article') at = at.parent;
  return at;
}

/** Runs after the heading, where it stands among them, up to a mark that ends a release, without those that say it again. */
function behind(runs: readonly Run[], heading: Run | null, headline: string | null): Run[] {
  const at = heading === null ? -1 : runs.indexOf(heading);
  const end = runs.findIndex(({ text }, index) => index > at + 1 && END_MARK.test(text));
  return runs.slice(at + 1, end < 0 ? runs.length : end).filter(({ text }) => text !== headline);
}

/** "###", "-30-", "– ENDS –" */
const END_MARK = /^(?:# ?# ?#|[\-–—] ?30 ?[\-–—]|[\-–—]{0,2} ?ENDS ?[\-–—]{0,2})$/u;

const isName = (byline: string): boolean =>
  byline !== '' && !/^https?:/iu.test(byline) && byline.length <= 200;

const kindOf = (type: string): ArticleKind | null =>
  /LiveBlog/u.test(type) ? 'live_blog' : /Interview/u.test(type) ? 'interview' : null;

/** What the sender knows wins over what the page says; of several articles it only fills what they lack. */
function withSent(article: LooseArticle, page: Page, count: number): LooseArticle {
  const isOnly = count === 1;
  const choose = (own: string | null, given: string | null): string | null =>
    isOnly ? (given ?? own) : (own ?? given);
  const url = choose(article.url, isOnly ? page.url : null);
  const isDated = article.publishedAt !== null && !isOnly;
  return {
    ...article,
    headline: choose(article.headline, isOnly ? page.headline : null),
    outlet: choose(article.outlet, page.outlet),
    byline: choose(article.byline, page.byline),
    url,
    ...(isDated ? {} : sentDates(article, isOnly ? { ...page, url } : { ...page, url: null })),
  };
}

function sentDates(article: LooseArticle, page: Page): Publication {
  const { publishedAt, precision, publishedBasis, updatedAt } = withSentDate(article, page);
  return { publishedAt, precision, publishedBasis, updatedAt };
}

function absoluteUrl(url: string, base: string | null): string | null {
  if (url === '') return base;
  if (!URL.canParse(url, base ?? undefined)) return base;
  const { protocol, href } = new URL(url, base ?? undefined);
  return protocol === 'http:' || protocol === 'https:' ? href : base;
}
