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
  let text = '';
  for (const { paragraphs, liveEntries, ...facts } of loose) {
    const from = text === '' ? 0 : text.length + 2;
    const pieces = [
      ...(facts.headline === null ? [] : [facts.headline]),
      ...paragraphs.map((paragraph) => paragraph.text),
    ];
    const spans = spansOf(pieces, from);
    text += (text === '' ? '' : '\n\n') + pieces.join('\n\n');
    const own = facts.headline === null ? spans : spans.slice(1);
    const { blocks, dateline } = blocksOf(text, own);
    const kinded = blocks.map(
      (block, at): Block =>
        paragraphs[at]?.isBlockQuote === true ? { ...block, kind: 'block_quote' } : block,
    );
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
      end: text.length,
      blocks: isHeaded ? [{ kind: 'headline', ...first }, ...kinded] : kinded,
    });
  }
  return { text, articles };
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
