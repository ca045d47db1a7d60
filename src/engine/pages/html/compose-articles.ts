/** Puts articles read from markup into one text with spans. */

import type { Article, ArticleKind, Block, PageArticles, Precision } from '../article.ts';
import { judgeKind } from '../article-kind.ts';
import { blocksOf } from '../blocks.ts';
import { chooseLanguage } from '../language.ts';
import type { Paragraph } from './paragraphs.ts';

/** An article before its text has a place. */
export interface LooseArticle {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly precision: Precision;
  /** Null: judged by the text. */
  readonly kind: ArticleKind | null;
  /** As the markup states it; null without a statement. */
  readonly language: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Joins headlines and paragraphs by empty lines, article after article. A language that the sender knows wins. */
export function composeArticles(
  loose: readonly LooseArticle[],
  sentLanguage: string | null,
): PageArticles {
  const articles: Article[] = [];
  let text = '';
  for (const { paragraphs, ...facts } of loose) {
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
    articles.push({
      ...facts,
      dateline,
      kind:
        facts.kind ?? judgeKind(texts, { raw: texts.join('\n'), dateline, byline: facts.byline }),
      language: sentLanguage ?? chooseLanguage(facts.language, texts.join(' ')),
      start: from,
      end: text.length,
      blocks: isHeaded ? [{ kind: 'headline', ...first }, ...kinded] : kinded,
    });
  }
  return { text, articles };
}

function spansOf(pieces: readonly string[], from: number): { start: number; end: number }[] {
  let start = from;
  return pieces.map((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end + 2;
    return span;
  });
}
