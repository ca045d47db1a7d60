/** Articles of a HTML page: usually one, sometimes several. */

import type { ArticleKind, Page, PageArticles } from '../article.ts';
import type { DateContext } from '../dates/date-context.ts';
import { type Dated, UNDATED } from '../dates/dated.ts';
import { istOffset } from '../dates/ist-offset.ts';
import { parseDate } from '../dates/parse-date.ts';
import { readTextArticles } from '../text/text-articles.ts';
import { readCards } from './cards.ts';
import { composeArticles, type LooseArticle } from './compose-articles.ts';
import { readTitle } from './headline.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { firstDate, linesAround, readVisibleByline, readVisibleDate } from './page-facts.ts';
import { readParagraphs } from './paragraphs.ts';
import { collectRuns, type Run } from './runs.ts';
import { readSeveral } from './several-articles.ts';
import { stripTags } from './strip-tags.ts';
import { parseHtml } from './tree.ts';

/** Reads a HTML page. Its text is made of headlines and paragraphs; wild markup is read as plain text instead. */
export function readHtml(html: string, page: Page): PageArticles {
  const root = parseHtml(html);
  if (root === null) return readAsText(stripTags(html), page);
  const runs = collectRuns(root);
  const content = findMainContent(root, runs);
  const metadata = readMetadata(root);
  const context = {
    retrievedAt: page.retrievedAt,
    istOffsetMinutes: istOffset(content.open.map(({ text }) => text).join(' ')),
  };
  const several = page.headline === null ? readSeveral(root, content, metadata, context) : [];
  const mayBeCards = several.length < 2 && metadata.type === '' && content.weightOf(root) > 0;
  const cards = mayBeCards ? readCards(content, page) : null;
  if (cards !== null) return cards;
  const articles = several.length > 1 ? several : [readOne(content, metadata, page, context)];
  const filled = articles.filter(({ paragraphs }) => paragraphs.length > 0);
  return composeArticles(
    filled.map((article) => withSent(article, page, filled.length, context)),
    page.language,
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
): LooseArticle {
  const heading = findHeading(content, metadata);
  const title = readTitle(metadata, heading?.text ?? null);
  const lines = linesAround(content.open, heading);
  const stated = firstDate(metadata.dates, context);
  const seen =
    stated.publishedAt === null ? readVisibleDate(content.times, lines, context) : stated;
  const dated = seen.publishedAt === null ? firstDate(metadata.changes, context) : seen;
  return {
    headline: title.headline,
    outlet: title.outlet,
    byline: isName(metadata.byline) ? metadata.byline : readVisibleByline(lines),
    url: absoluteUrl(metadata.url, page.url),
    ...dated,
    kind: kindOf(metadata.type),
    language: metadata.language === '' ? null : metadata.language,
    paragraphs: readParagraphs(behind(content.article, heading, title.headline), context),
  };
}

/** The last first-level heading before the text, or one marked as the headline. */
function findHeading(content: MainContent, metadata: Metadata): Run | null {
  const [first] = content.article;
  const headings = content.open.filter(
    ({ owner }) => owner.name === 'h1' || owner.attributes['itemprop'] === 'headline',
  );
  const words = (run: Run): number => run.text.split(' ').length;
  const told = headings.find(({ text }) => metadata.title.includes(text) && text.includes(' '));
  return (
    told ??
    headings.find((run) => words(run) >= 3) ??
    headings[0] ??
    (first !== undefined && /^h[23]$/u.test(first.owner.name) ? first : null)
  );
}

/** Runs after the heading, where it stands among them, without those that say it again. */
function behind(runs: readonly Run[], heading: Run | null, headline: string | null): Run[] {
  const at = heading === null ? -1 : runs.indexOf(heading);
  return runs.slice(at + 1).filter(({ text }) => text !== headline);
}

const isName = (byline: string): boolean =>
  byline !== '' && !/^https?:/iu.test(byline) && byline.length <= 200;

const kindOf = (type: string): ArticleKind | null =>
  /LiveBlog/u.test(type) ? 'live_blog' : /Interview/u.test(type) ? 'interview' : null;

/** What the sender knows wins over what the page says; of several articles it only fills what they lack. */
function withSent(
  article: LooseArticle,
  page: Page,
  count: number,
  context: DateContext,
): LooseArticle {
  const sent: Dated =
    page.publishedAt === null
      ? UNDATED
      : parseDate(page.publishedAt, { ...context, retrievedAt: null });
  const isOnly = count === 1;
  const choose = (own: string | null, given: string | null): string | null =>
    isOnly ? (given ?? own) : (own ?? given);
  const isDated = article.publishedAt !== null && !(isOnly && sent.publishedAt !== null);
  return {
    ...article,
    headline: choose(article.headline, isOnly ? page.headline : null),
    outlet: choose(article.outlet, page.outlet),
    byline: choose(article.byline, page.byline),
    url: choose(article.url, isOnly ? page.url : null),
    ...(isDated ? { publishedAt: article.publishedAt, precision: article.precision } : sent),
  };
}

function absoluteUrl(url: string, base: string | null): string | null {
  if (url === '') return base;
  if (!URL.canParse(url, base ?? undefined)) return base;
  const { protocol, href } = new URL(url, base ?? undefined);
  return protocol === 'http:' || protocol === 'https:' ? href : base;
}
