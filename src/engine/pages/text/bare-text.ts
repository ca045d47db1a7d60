/** A text that nothing cuts into sections: one article, whole. */

import { foldName } from '../../../text/name-key.ts';
import type { Article, DateBasis, Page } from '../article.ts';
import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Publication } from '../dates/publication.ts';
import { withSentDate } from '../dates/sent-date.ts';
import { isRelease } from '../is-release.ts';
import { dateOf, entriesOf, readParagraphs } from './article-facts.ts';
import { chooseTitle, findHeadDate, linesAbove } from './bare-head.ts';
import { readBody } from './body.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { findHouse } from './house.ts';
import { type MailHead, readMailHead } from './mail-head.ts';
import { isOutletName } from './outlet-name.ts';
import { personLikeness } from './person-name.ts';
import { isAnchor } from './section.ts';

/** Reads the article; its headline, house, writer and date are those that the sender knows, else those of the lines above the text. */
export function readBareText(
  text: string,
  lines: readonly ClassifiedLine[],
  page: Page,
  context: DateContext,
): Article {
  const head = linesAbove(lines);
  const isSent = (line: ClassifiedLine | undefined): boolean =>
    line !== undefined && page.headline !== null && foldName(line.text) === foldName(page.headline);
  const title = isSent(lines[0])
    ? lines[0]
    : page.headline === null
      ? chooseTitle(head, findHouse(lines))
      : null;
  const spans = readBody(title ? lines.slice(lines.indexOf(title) + 1) : lines, true);
  const byline = page.byline ?? head.find((line) => line.byline !== null)?.byline ?? null;
  const { blocks, dateline, kind, language } = readParagraphs(text, spans, text, byline, page);
  const mail = isRelease(text) ? readMailHead(lines) : null;
  const publication = withSentDate(
    withMailDate(dateAbove(text, head, title, dateline, page, context), mail, context),
    page,
  );
  return {
    headline: page.headline ?? title?.text ?? null,
    outlet:
      page.outlet ?? head.find(({ outlet }) => outlet !== null)?.outlet ?? issuerOf(mail) ?? null,
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

/** What lines above the text say, else its dateline. */
function dateAbove(
  text: string,
  head: readonly ClassifiedLine[],
  title: ClassifiedLine | null | undefined,
  dateline: string | null,
  page: Page,
  context: DateContext,
): Publication {
  const read = dateOf(head.filter(isAnchor), text, context);
  if (read.publishedAt !== null || page.publishedAt !== null) return read;
  const found = findHeadDate(
    head.filter((line) => line !== title),
    context,
  );
  if (found !== null) return { ...found.dated, publishedBasis: found.basis, updatedAt: null };
  return (dateline === null ? null : datelineDate(dateline, context)) ?? read;
}

/** The day that a dateline tells, for an article of which nothing else does. */
function datelineDate(dateline: string, context: DateContext): Publication | null {
  const found = findAbsoluteDate(dateline, context);
  if (found === null || found.dated.publishedAt === null) return null;
  const basis: DateBasis = { source: 'line', text: dateline.slice(found.start, found.end) };
  return { ...found.dated, publishedBasis: basis, updatedAt: null };
}

/** A release is out when it is sent, unless it names another day. */
function withMailDate(read: Publication, mail: MailHead | null, context: DateContext): Publication {
  const sent = mail?.date == null ? null : parseDate(mail.date, context);
  if (mail?.date == null || sent?.publishedAt == null) return read;
  const isApart =
    read.publishedAt !== null &&
    Math.abs(Date.parse(read.publishedAt) - Date.parse(sent.publishedAt)) > A_DAY_AND_A_HALF;
  const isExact = read.precision === 'minute' || read.precision === 'hour';
  if (isApart || isExact) return read;
  return { ...read, ...sent, publishedBasis: { source: 'line', text: mail.date } };
}

const A_DAY_AND_A_HALF = 1.5 * 86_400_000;

/** Who sends a release by mail is the house that it is from, where a house it is. */
function issuerOf(mail: MailHead | null): string | null {
  const sender = mail?.sender ?? null;
  return sender !== null && isOutletName(sender) && personLikeness(sender) < 2 ? sender : null;
}
