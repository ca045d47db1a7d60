/** What the lines and paragraphs of an article tell of it, however it was found in its page. */

import type { Span } from '../../../text/span.ts';
import type { Article, ArticleKind, Entry, Page } from '../article.ts';
import { judgeKind } from '../article-kind.ts';
import { blocksOf } from '../blocks.ts';
import type { DateContext } from '../dates/date-context.ts';
import { choosePublication, type DateCandidate, type Publication } from '../dates/publication.ts';
import { CLOCK_LINE, dateEntries, type LooseEntry } from '../entries.ts';
import { detectLanguage } from '../language.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { timesOf } from './credit-line.ts';
import { findStatedDates } from './published-line.ts';

/** Stated beats credited; a change counts only where nothing else is known. */
export function dateOf(
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
export function entriesOf(
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

/** What the paragraphs tell. */
type ParagraphFacts = Pick<Article, 'blocks' | 'dateline' | 'kind' | 'language'>;

/** Reads the paragraphs; `raw` is the text with the lines around them. */
export function readParagraphs(
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
