/** Articles of a plain text: one, or several where lines introduce them. */

import { foldName } from '../../../text/name-key.ts';
import type { Span } from '../../../text/span.ts';
import type { Article, ArticleKind, Block, DateBasis, Entry, Page } from '../article.ts';
import { judgeKind } from '../article-kind.ts';
import { blocksOf } from '../blocks.ts';
import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import { istOffset } from '../dates/ist-offset.ts';
import { choosePublication, type DateCandidate, type Publication } from '../dates/publication.ts';
import { withSentDate } from '../dates/sent-date.ts';
import { CLOCK_LINE, dateEntries, type LooseEntry } from '../entries.ts';
import { isRelease } from '../is-release.ts';
import { detectLanguage } from '../language.ts';
import { readBody } from './body.ts';
import { type ClassifiedLine, classifyLine } from './classify-line.ts';
import { timesOf } from './credit-line.ts';
import { splitLines } from './line.ts';
import { mendLines } from './mend-lines.ts';
import { outletLikeness } from './outlet-name.ts';
import { readHouse } from './owner.ts';
import { findStatedDates } from './published-line.ts';
import { isAnchor, type Section } from './section.ts';
import { findSections } from './sections.ts';

/** Finds the articles of a plain text, in order; `[]` for a text without a word. */
export function readTextArticles(text: string, page: Page): Article[] {
  const context = { retrievedAt: page.retrievedAt, istOffsetMinutes: istOffset(text) };
  const lines = mendLines(
    splitLines(text).map((line, index) => classifyLine(line, context, index === 0)),
  );
  if (lines.length === 0) return [];
  // Who sends a headline sends one article.
  const sections = page.headline === null ? findSections(lines) : [];
  const read = sections
    .map((section) => readSection(text, section, page, context))
    .filter((article) => article !== null);
  const articles = read.length > 2 ? read.filter((article) => !isGreeting(article)) : read;
  const found = articles.length > 0 ? articles : [readBareText(text, lines, page, context)];
  return page.outlet === null ? withHouse(found, lines) : found;
}

/** "Good morning. Here's what you missed." under the name of the digest. */
const isGreeting = ({ blocks }: Article): boolean =>
  blocks
    .filter(({ kind }) => kind !== 'headline')
    .reduce((sum, { start, end }) => sum + end - start, 0) < MIN_ARTICLE;

const MIN_ARTICLE = 80;

/** The only article of a page is of the house that its foot names. */
function withHouse(articles: Article[], lines: readonly ClassifiedLine[]): Article[] {
  const [only] = articles;
  if (only === undefined || articles.length > 1) return articles;
  if (only.outlet !== null && outletLikeness(only.outlet) > 0) return articles;
  const outlet = readHouse(lines, only.outlet !== null);
  return outlet === null ? articles : [{ ...only, outlet }];
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
    outlet: section.outlet ?? page.outlet,
    byline,
    url: null,
    start,
    end: last.end,
    ...(headline === null ? {} : headed(text, spans, headline)),
  };
}

/** One cut-off line and nothing else isn't an article. */
const isSnippet = (text: string, spans: readonly Span[]): boolean =>
  spans.every(({ start, end }) => /(?:…|\.\.\.)$/u.test(text.slice(start, end)));

function headed(text: string, spans: readonly Span[], headline: Span): { blocks: Block[] } {
  return { blocks: [{ kind: 'headline', ...headline }, ...blocksOf(text, spans).blocks] };
}

/** Stated beats credited; a change counts only where nothing else is known. */
function dateOf(
  anchors: readonly ClassifiedLine[],
  raw: string,
  context: DateContext,
): Publication {
  const stated = findStatedDates(raw, context);
  const credits = anchors.flatMap(({ credit }) => (credit === null ? [] : timesOf(credit)));
  const told = (isUpdate: boolean, isRelative: boolean): DateCandidate[] =>
    credits
      .filter((credit) => credit.isUpdate === isUpdate && credit.isRelative === isRelative)
      .map(({ dated, text }) => ({
        dated,
        basis: { source: isRelative ? 'relative' : 'credit', text },
      }));
  return choosePublication(
    [() => stated.published, () => told(false, false), () => told(false, true)],
    [() => told(true, false), () => told(true, true), () => stated.updated],
    context,
  );
}

/** Each from its line of time up to the next; only live blogs have any. */
function entriesOf(
  kind: ArticleKind,
  lines: readonly ClassifiedLine[],
  end: number,
  { publishedAt }: Publication,
  context: DateContext,
): Entry[] {
  if (kind !== 'live_blog') return [];
  const own = lines.filter(({ start }) => start < end);
  const clocks = own.filter(({ text }) => CLOCK_LINE.test(text));
  const starts =
    clocks.length > 0
      ? clocks
      : own.filter(({ credit }) => credit !== null && credit.outlet === null);
  const loose = starts.map(
    ({ text, start, credit }, index): LooseEntry => ({
      time: credit?.text ?? text,
      start,
      end: starts[index + 1]?.start ?? end,
    }),
  );
  return dateEntries(loose, publishedAt, context);
}

/** A text without introductions is one article, whole. */
function readBareText(
  text: string,
  lines: readonly ClassifiedLine[],
  page: Page,
  context: DateContext,
): Article {
  const prose = lines.findIndex(({ kind }) => kind === 'prose');
  const head = lines.slice(0, Math.max(0, prose));
  const isSent = (line: ClassifiedLine | undefined): boolean =>
    line !== undefined && page.headline !== null && foldName(line.text) === foldName(page.headline);
  const title = isSent(lines[0]) ? lines[0] : page.headline === null ? titleOf(text, head) : null;
  const spans = readBody(title ? lines.slice(lines.indexOf(title) + 1) : lines, true);
  const byline = page.byline ?? head.find((line) => line.byline !== null)?.byline ?? null;
  const { blocks, dateline, kind, language } = readParagraphs(text, spans, text, byline, page);
  const read = dateOf(head.filter(isAnchor), text, context);
  const isUndated = read.publishedAt === null && page.publishedAt === null;
  const dated = isUndated && dateline !== null ? datelineDate(dateline, context) : null;
  const publication = withSentDate(dated ?? read, page);
  return {
    headline: page.headline ?? title?.text ?? null,
    outlet: page.outlet ?? head.find(({ outlet }) => outlet !== null)?.outlet ?? null,
    byline,
    dateline,
    url: page.url,
    ...publication,
    kind,
    entries: entriesOf(kind, lines, text.length, publication, context),
    language,
    start: 0,
    end: text.length,
    blocks: title ? [{ kind: 'headline', start: title.start, end: title.end }, ...blocks] : blocks,
  };
}

/** A release has its headline above its text, whatever else stands there; other bare texts may begin with anything. */
function titleOf(text: string, head: readonly ClassifiedLine[]): ClassifiedLine | null {
  const isTitle = (line: ClassifiedLine): boolean =>
    line.kind === 'label' && line.couldBeHeadline && line.text.split(' ').length >= 4;
  const first = head.find(isTitle);
  return first !== undefined && isRelease(text) ? first : null;
}

/** The day that a dateline tells, for an article of which nothing else does. */
function datelineDate(dateline: string, context: DateContext): Publication | null {
  const found = findAbsoluteDate(dateline, context);
  if (found === null || found.dated.publishedAt === null) return null;
  const basis: DateBasis = { source: 'line', text: dateline.slice(found.start, found.end) };
  return { ...found.dated, publishedBasis: basis, updatedAt: null };
}

type ParagraphFacts = Pick<Article, 'blocks' | 'dateline' | 'kind' | 'language'>;

function readParagraphs(
  text: string,
  spans: readonly Span[],
  raw: string,
  byline: string | null,
  page: Page,
): ParagraphFacts {
  const { blocks, dateline } = blocksOf(text, spans);
  const paragraphs = spans.map(({ start, end }) => text.slice(start, end));
  return {
    blocks,
    dateline,
    kind: judgeKind(paragraphs, { raw, dateline, byline }),
    language: page.language ?? detectLanguage(paragraphs.join(' ')),
  };
}
