/** Puts articles read from markup into one text with spans. */

import type { Span } from '../../../text/span.ts';
import type { Article, ArticleKind, Block, Entry, PageArticles } from '../article.ts';
import { judgeKind } from '../article-kind.ts';
import { blocksOf } from '../blocks.ts';
import type { DateContext } from '../dates/date-context.ts';
import type { Publication } from '../dates/publication.ts';
import { dateEntries } from '../entries.ts';
import { chooseLanguage } from '../language.ts';
import type { LiveEntry } from './live-entries.ts';
import type { Paragraph } from './paragraphs.ts';

/** An article before its text has a place. */
export interface LooseArticle extends Publication {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** Null: judged by the text. */
  readonly kind: ArticleKind | null;
  /** As the markup states it; null without a statement. */
  readonly language: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** Where entries of a live blog begin: the paragraph, and the time as printed. */
  readonly liveEntries: readonly LiveEntry[];
}

/** Joins headlines and paragraphs by empty lines, article after article. A language that the sender knows wins. */
export function composeArticles(
  loose: readonly LooseArticle[],
  sentLanguage: string | null,
  context: DateContext,
): PageArticles {
  const articles: Article[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const { paragraphs, liveEntries, ...facts } of loose) {
    const pieces = [
      ...(facts.headline === null ? [] : [facts.headline]),
      ...paragraphs.map((paragraph) => paragraph.text),
    ];
    const part = pieces.join('\n\n');
    parts.push(part);
    const spans = spansOf(pieces, from);
    const own = facts.headline === null ? spans : spans.slice(1);
    // In the article's own text: the whole one grows, and reading it would copy it each time.
    const bare = spansOf(pieces, 0).slice(spans.length - own.length);
    const { blocks, dateline } = blocksOf(part, bare);
    const offset = from;
    const kinded = blocks.map(({ kind, start, end }, at): Block => {
      const isQuote = paragraphs[at]?.isBlockQuote === true;
      return { kind: isQuote ? 'block_quote' : kind, start: start + offset, end: end + offset };
    });
    const [first] = spans;
    const isHeaded = facts.headline !== null && first !== undefined;
    const texts = paragraphs.map((paragraph) => paragraph.text);
    const judged =
      facts.kind ?? judgeKind(texts, { raw: texts.join('\n'), dateline, byline: facts.byline });
    const isAsked = judged === 'article' && isInterview(paragraphs);
    const isLive = judged === 'live_blog' || (judged === 'article' && liveEntries.length >= 3);
    articles.push({
      ...facts,
      dateline,
      kind: isLive ? 'live_blog' : isAsked ? 'interview' : judged,
      entries: isLive ? entriesOf(liveEntries, own, facts.publishedAt, context) : [],
      language: sentLanguage ?? chooseLanguage(facts.language, texts.join(' ')),
      start: from,
      end: from + part.length,
      blocks: isHeaded ? [{ kind: 'headline', ...first }, ...kinded] : kinded,
    });
    from += part.length + 2;
  }
  return { text: parts.join('\n\n'), articles };
}

/** Three questions set off by markup, or more, each with an answer under it, make most of the text. */
function isInterview(paragraphs: readonly Paragraph[]): boolean {
  const asked = paragraphs.filter(
    ({ isQuestion }, at) => isQuestion && paragraphs[at + 1]?.isQuestion === false,
  );
  return asked.length >= 3 && asked.length * 6 >= paragraphs.length;
}

function entriesOf(
  loose: readonly LiveEntry[],
  paragraphs: readonly Span[],
  publishedAt: string | null,
  context: DateContext,
): Entry[] {
  const placed = loose.map(({ paragraph, time }, index) => {
    const last = (loose[index + 1]?.paragraph ?? paragraphs.length) - 1;
    return {
      time,
      start: paragraphs[paragraph]?.start ?? 0,
      end: paragraphs[last]?.end ?? 0,
    };
  });
  return dateEntries(placed, publishedAt, context);
}

function spansOf(pieces: readonly string[], from: number): { start: number; end: number }[] {
  let start = from;
  return pieces.map((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end + 2;
    return span;
  });
}
