/** Articles of a plain text: one, or several where lines introduce them. */

import type { Span } from '../../../text/span.ts';
import type { Article, Block, Page } from '../article.ts';
import { blocksOf } from '../blocks.ts';
import type { DateContext } from '../dates/date-context.ts';
import { istOffset } from '../dates/ist-offset.ts';
import { pageZone } from '../dates/page-zone.ts';
import { dateOf, entriesOf, readParagraphs } from './article-facts.ts';
import { findHeadDate } from './bare-head.ts';
import { readBareText } from './bare-text.ts';
import { readBody } from './body.ts';
import { type ClassifiedLine, classifyLine } from './classify-line.ts';
import { findHouse } from './house.ts';
import { splitLines } from './line.ts';
import { mendLines } from './mend-lines.ts';
import { outletLikeness } from './outlet-name.ts';
import { personLikeness } from './person-name.ts';
import type { Section } from './section.ts';
import { findSections } from './sections.ts';
import { unwrapLines } from './unwrap.ts';

/** Finds the articles of a plain text, in order; `[]` for a text without a word. */
export function readTextArticles(text: string, page: Page): Article[] {
  const context: DateContext = {
    retrievedAt: page.retrievedAt,
    istOffsetMinutes: istOffset(text),
    zone: pageZone(text),
  };
  const lines = mendLines(
    unwrapLines(splitLines(text), text).map((line, index) =>
      classifyLine(line, context, index === 0),
    ),
  );
  if (lines.length === 0) return [];
  // Who sends a headline sends one article.
  const found = page.headline === null ? findSections(lines, context) : [];
  // A date and a headline alone are those above a bare text, which is read for more.
  const sections = found.length === 1 && found[0]?.outlet === null ? [] : found;
  const read = sections
    .map((section) => readSection(text, section, page, context))
    .filter((article) => article !== null);
  const articles = read.length > 2 ? read.filter((article) => !isGreeting(article)) : read;
  const all = articles.length > 0 ? articles : [readBareText(text, lines, page, context)];
  return page.outlet === null ? withHouse(all, lines, context) : all;
}

/** "Good morning. Here's what you missed." under the name of the digest. */
const isGreeting = ({ blocks }: Article): boolean =>
  blocks
    .filter(({ kind }) => kind !== 'headline')
    .reduce((sum, { start, end }) => sum + end - start, 0) < MIN_ARTICLE;

const MIN_ARTICLE = 80;

/** Articles of which nothing names an outlet that sounds like one are of the house whose page it is, and of its day. */
function withHouse(
  articles: Article[],
  lines: readonly ClassifiedLine[],
  context: DateContext,
): Article[] {
  if (articles.some(({ outlet }) => outlet !== null && outletLikeness(outlet) > 0)) return articles;
  const house = findHouse(lines);
  if (house === null) return articles;
  const first = lines.findIndex(({ start }) => start >= (articles[0]?.start ?? 0));
  const day =
    articles.length > 1 ? findHeadDate(lines.slice(0, Math.max(0, first)), context) : null;
  return articles.map((article) => {
    // A bare name beside the time, on the page of a house, is the writer's.
    const { outlet, byline, publishedAt } = article;
    const writer = outlet !== null && personLikeness(outlet) > 0 ? outlet : null;
    const dated =
      publishedAt === null && day !== null ? { ...day.dated, publishedBasis: day.basis } : {};
    return { ...article, ...dated, outlet: house, byline: byline ?? writer };
  });
}

/** Null for a section without text: a teaser, a link, a masthead. */
function readSection(
  text: string,
  section: Section,
  page: Page,
  context: DateContext,
): Article | null {
  const spans = readBody(section.body, false);
  const last = spans.at(-1);
  const first = spans[0];
  if (first === undefined || last === undefined || isSnippet(text, spans)) return null;
  const headline =
    section.headline === null ? null : { start: section.headline.start, end: section.headline.end };
  const start = headline === null ? first.start : Math.min(headline.start, first.start);
  const raw = section.lines.map((line) => line.text).join('\n');
  const stated = section.anchors.find((line) => line.byline !== null)?.byline;
  const byline = stated ?? section.byline ?? page.byline;
  const facts = readParagraphs(text, spans, raw, byline, page);
  const publication = dateOf(section.anchors, raw, context);
  return {
    ...facts,
    ...publication,
    entries: entriesOf(facts.kind, section.body, last.end, publication, context),
    headline: headline === null ? null : text.slice(headline.start, headline.end),
    outlet: withoutPlace(section.outlet) ?? page.outlet ?? wireOf(facts.dateline),
    byline,
    url: null,
    start,
    end: last.end,
    ...(headline === null ? {} : headed(text, spans, headline)),
  };
}

/** "Skerry Bulletin (Norland)", "Radio Skerry (website)": databases say where, or in what form, it is printed. */
const withoutPlace = (outlet: string | null): string | null =>
  outlet?.replace(/(?<=\p{L}) \([^()]{2,40}\)$/u, '') ?? null;

/** The agency that a dateline names: "TROMSØ, May 12 (NORDA)". */
const wireOf = (dateline: string | null): string | null =>
  /\((\p{Lu}[\p{L}\d .&\-]{1,30})\)$/u.exec(dateline ?? '')?.[1] ?? null;

/** One cut-off line and nothing else isn't an article. */
const isSnippet = (text: string, spans: readonly Span[]): boolean =>
  spans.every(({ start, end }) => /(?:…|\.\.\.)$/u.test(text.slice(start, end)));

function headed(text: string, spans: readonly Span[], headline: Span): { blocks: Block[] } {
  return { blocks: [{ kind: 'headline', ...headline }, ...blocksOf(text, spans).blocks] };
}
