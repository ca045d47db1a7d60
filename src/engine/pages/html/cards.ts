/** Aggregator pages without <article>s: their lines tell the articles apart, as in plain text. */

import type { Page, PageArticles } from '../article.ts';
import { readTextArticles } from '../text/text-articles.ts';
import type { MainContent } from './main-content.ts';

/** Reads the page's lines as a text of several articles; null where they are one, or one with links around it. */
export function readCards(content: MainContent, page: Page): PageArticles | null {
  const text = content.open
    .map(({ lines, owner }) => (/^h[1-6]$/u.test(owner.name) ? '\n' : '') + lines.join('\n'))
    .join('\n')
    .trim();
  const articles = readTextArticles(text, page);
  const lengths = articles.map(({ start, end }) => end - start);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const isSeveral = articles.length > 1 && Math.max(...lengths) <= total * MOST;
  return isSeveral ? { text, articles } : null;
}

/** One that holds nearly all is the article, and the others are links to more. */
const MOST = 0.8;
